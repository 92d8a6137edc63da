import { contactKind } from "../contacts";
import { dateParts } from "./dateText";
import { readNumber } from "./numberText";
import { isBlankRow, type GridRow } from "./SourceGrid";

/** Titles, remarks and export dates take a few rows at most. */
const examinedRows = 30;
/** A row above the headings holds a title or a remark: few cells beside what the rows below hold. */
const titleShare = 0.5;
/** Headings name nearly all the columns that the rows below fill. */
const headingShare = 0.6;

/**
 * Finds the row that holds the headings: the first that is not blank, unless that row holds few cells beside the rows
 * below it, as a title does. Then it is the first row that fills most of the width with different texts, none of
 * them a figure, a date or a contact. Gives the position among `rows`, or -1 where all are blank.
 */
export function findHeadingRow(rows: readonly GridRow[]): number {
  const first = rows.findIndex((row) => !isBlankRow(row));
  if (first === -1) return -1;
  const examined = rows.slice(first, first + examinedRows);
  const width = usualWidth(examined);
  if (filledCells(examined[0]).length > width * titleShare) return first;
  const found = examined.findIndex((row) => {
    const filled = filledCells(row);
    return filled.length >= Math.max(2, width * headingShare) && areNames(filled);
  });
  return found === -1 ? first : first + found;
}

function filledCells(row: GridRow | undefined): readonly string[] {
  return (row?.cells ?? []).filter((cell) => cell !== "");
}

/** How many cells the middle one of the filled rows fills: a single long or short row does not change it. */
function usualWidth(rows: readonly GridRow[]): number {
  const widths = rows.map((row) => filledCells(row).length).filter((width) => width > 0);
  widths.sort((one, other) => one - other);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

function areNames(cells: readonly string[]): boolean {
  return new Set(cells).size === cells.length && !cells.some(isEntry);
}

/** Says whether a text is what stands below headings. A WeChat ID may be any word, so it says nothing. */
function isEntry(cell: string): boolean {
  const contact = contactKind(cell);
  return readNumber(cell) !== null || dateParts(cell) !== null || (contact !== null && contact !== "wechat");
}
