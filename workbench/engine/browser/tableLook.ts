import type { IStyleData } from "@univerjs/core";
import type { TableState } from "../state";
import { bodyOf } from "../tables/growTable";

interface Look {
  readonly head: IStyleData;
  readonly band: IStyleData | undefined;
}

/** The accents of Excel's table styles in the Office theme, in the order of their numbers; the first is neutral. */
const ACCENTS = ["#595959", "#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"] as const;

function lighter(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

const looks = new Map<string, Look>();

/** Close to Excel's light and medium table styles: the first is a coloured head over pale bands. */
function lookOf(style: string): Look {
  const known = looks.get(style);
  if (known) return known;
  const number = Number(/\d+$/.exec(style)?.[0] ?? 2);
  const accent = ACCENTS[(number - 1) % 7] ?? ACCENTS[0];
  const light = style.startsWith("TableStyleLight");
  const line = { s: 1, cl: { rgb: lighter(accent, 0.6) } };
  const look: Look = {
    head: light
      ? { cl: { rgb: accent }, bl: 1, bd: { b: line } }
      : { bg: { rgb: accent }, cl: { rgb: "#FFFFFF" }, bl: 1 },
    band: { bg: { rgb: lighter(accent, light ? 0.85 : 0.8) } },
  };
  looks.set(style, look);
  return look;
}

/** The format that a table's style gives a row, below the cells' own; undefined where it gives none. */
export function tableLookAt(table: TableState, rowIndex: number): IStyleData | undefined {
  if (table.style === "") return undefined;
  const look = lookOf(table.style);
  const { rowIndex: first } = bodyOf(table);
  if (rowIndex < first) return look.head;
  return table.showBandedRows && (rowIndex - first) % 2 === 0 ? look.band : undefined;
}
