import type { FrameLocator } from "playwright-core";
import { foreignWords } from "./paneFaults";

/** What Excel's API tells of a sheet's cells, as far as pictures need it. */
interface SheetText {
  readonly text: readonly (readonly string[])[];
  /** Points. */
  readonly columnWidths: readonly number[];
  readonly headingHeight: number;
}

/** Points of one line and of the space beside a cell's text, at the 11 points that the sheets are written in. */
const lineHeight = 15;
const sidePadding = 8;

/**
 * Finds headings that do not fit into their cell, figures that would show as `####` and words of the other language on a
 * sheet. Widths are estimated from Segoe UI and Microsoft YaHei: a Chinese character is as wide as the font is high.
 */
export async function sheetFaults(
  pane: FrameLocator,
  sheetName: string,
  language: "zh-CN" | "en-US",
): Promise<string[]> {
  const { text, columnWidths, headingHeight } = await readSheet(pane, sheetName);
  const faults: string[] = [];
  const [headings = [], ...rows] = text;
  headings.forEach((heading, column) => {
    const room = (columnWidths[column] ?? 0) - sidePadding;
    const lines = Math.ceil(widthOf(heading) / Math.max(room, 1));
    if (heading !== "" && lines * lineHeight > headingHeight + 1) faults.push(`heading is cut off: “${heading}”`);
  });
  for (const row of rows)
    row.forEach((cell, column) => {
      const isFigure = /^[-¥$]?[\d,.:%/ -]+$/.test(cell);
      if (isFigure && widthOf(cell) > (columnWidths[column] ?? 0)) faults.push(`figure does not fit: “${cell}”`);
    });
  const words = foreignWords(text.flat().join("\n"), language);
  return [...faults, ...[...new Set(words)].map((word) => `word of the other language: “${word}”`)];
}

function widthOf(text: string): number {
  const size = 11;
  const share = (character: string): number =>
    /[\u2e80-\uffff]/.test(character) ? 1 : /[.,:;'\s|-]/.test(character) ? 0.32 : 0.55;
  return [...text].reduce((width, character) => width + share(character) * size, 0);
}

function readSheet(pane: FrameLocator, sheetName: string): Promise<SheetText> {
  return pane.locator("body").evaluate(
    (_, name) =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange();
        used.load("text,columnCount");
        const first = used.getRow(0);
        first.load("format/rowHeight");
        await context.sync();
        const columns = Array.from({ length: used.columnCount }, (__, index) => used.getColumn(index));
        for (const column of columns) column.load("format/columnWidth");
        await context.sync();
        return {
          text: used.text,
          columnWidths: columns.map((column) => column.format.columnWidth),
          headingHeight: first.format.rowHeight,
        };
      }),
    sheetName,
  );
}
