import { contentOfValue } from "../../core/journal/cellContent";
import type { JournalStep } from "../../core/journal/JournalEntry";
import { utf8Length } from "../../core/utf8Length";
import type { Language } from "../../templates/Text";
import { asCellText } from "../cellText";
import { bodySize, fonts, headingLooks, pointsOfCharacters } from "../sheetLook";

/** A list that goes on a sheet of its own. */
export interface NewSheet {
  /** How the sheet is called where that name is free; otherwise a number is added. */
  readonly wantedName: string;
  /** The headings first; all lines equally long. */
  readonly cells: readonly (readonly (string | number)[])[];
}

const widths = { narrow: 12, reason: 44, other: 20 } as const;
const chunkBytes = 4_000_000;

/** Asks which names are taken; to be called before a sync, and the function that it gives, after. */
export function requestFreeName(context: Excel.RequestContext): (wantedName: string) => string {
  const sheets = context.workbook.worksheets.load("items/name");
  return (wantedName) => {
    const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
    let free = wantedName;
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${wantedName} (${count})`;
    return free;
  };
}

/**
 * Queues a new sheet with its first lines, at most 4 MB of them, and gives the rest to send in turn; the caller syncs.
 */
export function queueSheet(
  context: Excel.RequestContext,
  name: string,
  { cells }: NewSheet,
  language: Language,
): { readonly step: Extract<JournalStep, { readonly kind: "sheet" }>; readonly rest: readonly (() => void)[] } {
  const sheet = context.workbook.worksheets.add(name);
  const [headings = []] = cells;
  const width = headings.length;
  const all = sheet.getRangeByIndexes(0, 0, cells.length, width);
  all.format.font.name = fonts[language];
  all.format.font.size = bodySize;
  all.format.verticalAlignment = "Center";
  const line = sheet.getRangeByIndexes(0, 0, 1, width);
  line.format.fill.color = headingLooks.entered.fill;
  line.format.font.color = headingLooks.entered.font;
  line.format.font.bold = true;
  headings.forEach((_, index) => {
    const characters = index === 0 ? widths.narrow : index === 1 ? widths.reason : widths.other;
    sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn().format.columnWidth = pointsOfCharacters(characters);
  });
  sheet.freezePanes.freezeRows(1);
  const [first, ...rest] = portionsOf(cells).map(({ start, lines }) => (): void => {
    sheet.getRangeByIndexes(start, 0, lines.length, width).values = lines.map((cellsOfLine) =>
      cellsOfLine.map(asCellText),
    );
  });
  first?.();
  return { step: { kind: "sheet", sheetName: name, cells: cells.map((each) => each.map(contentOfValue)) }, rest };
}

function portionsOf(cells: NewSheet["cells"]): readonly { start: number; lines: NewSheet["cells"][number][] }[] {
  const portions: { start: number; lines: NewSheet["cells"][number][] }[] = [];
  let bytes = Infinity;
  cells.forEach((line, index) => {
    const lineBytes = line.reduce<number>((sum, cell) => sum + utf8Length(String(cell)) + 6, 0);
    if (bytes + lineBytes > chunkBytes) {
      portions.push({ start: index, lines: [] });
      bytes = 0;
    }
    bytes += lineBytes;
    portions.at(-1)?.lines.push(line);
  });
  return portions;
}
