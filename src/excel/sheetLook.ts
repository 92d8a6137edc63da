import type { ColumnKind, TableKey } from "../templates/types";
import type { Language } from "../templates/Text";

/** Fonts that ship with Excel in each language; both draw Chinese and digits of even width. */
export const fonts: Readonly<Record<Language, string>> = { "zh-CN": "Microsoft YaHei", "en-US": "Segoe UI" };

/** In points. */
export const bodySize = 10;
export const headingRowHeight = 36;
export const bodyRowHeight = 21;
export const wrappedLineHeight = 15;
export const linePadding = 6;

interface HeadingLook {
  readonly fill: string;
  readonly font: string;
}

/**
 * A heading's colour tells what kind its column is: deep for what people enter, grey for what the sheet computes, soft
 * tints for what the add-in fills. Text keeps at least 7:1 on its fill.
 */
export const headingLooks: Readonly<Record<ColumnKind, HeadingLook>> = {
  entered: { fill: "#0C5564", font: "#FFFFFF" },
  native: { fill: "#E3E8EA", font: "#33414A" },
  stamped: { fill: "#D7ECF0", font: "#0A4854" },
  proposed: { fill: "#FBEFD5", font: "#5B4308" },
};

/** Colours of the settings sheet, of the same family. */
export const settingsLook = {
  title: "#0C5564",
  note: "#5E6B73",
  line: "#D3DADD",
  input: "#FFFCF3",
  headingFill: "#E3E8EA",
  headingFont: "#33414A",
} as const;

export const tabColours: Readonly<Record<TableKey | "settings", string>> = {
  customers: "#106D7F",
  campaigns: "#2EA9C2",
  followUps: "#C77700",
  effects: "#5B7F3B",
  settings: "#7A868C",
};

/** Thin lines under the rows, no bands: colours in cells then always mean something. */
export const tableStyle = "TableStyleLight1";

/**
 * Turns a width in characters, as Excel's own dialog states it, into points, as `format.columnWidth` wants it: 7 pixels
 * a character and 5 for the margins, 0.75 points a pixel (ECMA-376 part 1, 18.3.1.13 `col`).
 */
export function pointsOfCharacters(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}
