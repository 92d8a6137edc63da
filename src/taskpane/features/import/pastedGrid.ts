import { cleanCell } from "../../../core/import/cleanCell";
import { recogniseDelimiter } from "../../../core/import/delimiter";
import { GridRemarks } from "../../../core/import/GridRemarks";
import type { FileProblemCode } from "../../../core/import/ImportProblem";
import { gridOfText } from "../../../core/import/readSource";
import { withoutBlankEnd, type GridRow, type SourceGrid } from "../../../core/import/SourceGrid";
import type { Pause } from "../../../core/import/SourceTable";
import type { Outcome } from "../../../core/problem";

/** Markup beyond this is left alone, because the text beside it is read much faster. */
const markupLimit = 4_000_000;

/**
 * Reads what was pasted: a table in the markup, in which merged cells and cells of several lines can be told, else the
 * text, which spreadsheet programs separate by tabs.
 */
export async function pastedGrid(
  { html, text }: { readonly html: string; readonly text: string },
  pause: Pause,
): Promise<Outcome<SourceGrid, FileProblemCode>> {
  const table = html !== "" && html.length <= markupLimit ? largestTable(html) : null;
  if (table !== null) return { ok: true, value: gridOfMarkup(table) };
  if (text.trim() === "") return { ok: false, problems: [{ code: "noTable" }] };
  return { ok: true, value: await gridOfText(text, text.includes("\t") ? "\t" : recogniseDelimiter(text), pause) };
}

function largestTable(html: string): HTMLTableElement | null {
  // A document of its own: nothing in it is run, fetched or shown.
  const tables = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("table")];
  const largest = tables.reduce<HTMLTableElement | null>(
    (best, table) => (best === null || table.rows.length > best.rows.length ? table : best),
    null,
  );
  return largest !== null && largest.rows.length > 0 ? largest : null;
}

function gridOfMarkup(table: HTMLTableElement): SourceGrid {
  const remarks = new GridRemarks(table.rows.length);
  const cells: string[][] = [];
  /** Cells that one above reaches into, as `row,column`. */
  const covered = new Set<string>();
  for (const [rowIndex, row] of [...table.rows].entries()) {
    const texts: string[] = [];
    for (const cell of row.cells) {
      while (covered.has(`${rowIndex},${texts.length}`)) texts.push("");
      const columnIndex = texts.length;
      const { rowSpan, colSpan } = cell;
      texts.push(cleanCell(textOf(cell)), ...new Array<string>(colSpan - 1).fill(""));
      for (let below = 1; below < rowSpan; below++) {
        for (let beside = 0; beside < colSpan; beside++) covered.add(`${rowIndex + below},${columnIndex + beside}`);
      }
      if (rowSpan * colSpan > 1) {
        const [lastRow, lastColumn] = [rowIndex + rowSpan - 1, columnIndex + colSpan - 1];
        remarks.addMerge({ firstRow: rowIndex, lastRow, firstColumn: columnIndex, lastColumn });
      }
    }
    cells.push(texts);
  }
  const rows = cells.map((texts, rowIndex): GridRow => {
    const hidden = table.rows[rowIndex]?.style.display === "none";
    return { rowNumber: rowIndex + 1, cells: texts, remarks: remarks.of(rowIndex), hidden };
  });
  return { delimiter: "", rows: withoutBlankEnd(rows), countsCells: false };
}

/** Reads a cell as it looks: breaks are line ends, all other white space is one space. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const text of textNodes(copy)) text.data = text.data.replace(/[ \t\r\n]+/g, " ");
  for (const lineEnd of copy.querySelectorAll("br")) lineEnd.replaceWith("\n");
  for (const block of copy.querySelectorAll("p, div, li")) block.append("\n");
  return (copy.textContent ?? "").replace(/ ?\n ?/g, "\n");
}

function textNodes(within: Node): Text[] {
  return [...within.childNodes].flatMap((node) =>
    node.nodeType === node.TEXT_NODE ? [node as Text] : textNodes(node),
  );
}
