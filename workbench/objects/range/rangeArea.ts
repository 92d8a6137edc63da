import { isInsideGrid, type Area } from "../../engine/Area";
import { parseAddress } from "../../engine/addresses";
import type { Book } from "../../engine/Book";
import { translateFormula, UnknownReference } from "../../engine/formulas/translate";
import type { HostArgument, HostObject } from "../HostObject";
import { invalidArgument } from "../members";

/** The cells behind Range objects, for objects that take ranges as arguments. */
const cells = new WeakMap<HostObject, { sheetId: string; area: () => Area }>();

export function rememberCells(range: HostObject, sheetId: string, at: () => Area): void {
  cells.set(range, { sheetId, area: at });
}

export function cellsOf(value: HostArgument): { sheetId: string; area: Area } | undefined {
  const found = typeof value === "object" && value !== null ? cells.get(value as HostObject) : undefined;
  return found && { sheetId: found.sheetId, area: found.area() };
}

/** Refuses what would lie outside the sheet. */
export function insideGrid(a: Area, location: string): Area {
  if (!isInsideGrid(a)) throw invalidArgument(location);
  return a;
}

/** An address, a name or a table's name as one range: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1) */
export function areaFromText(
  book: Book,
  text: string,
  sheetId: string,
  location: string,
): { sheetId: string; area: Area } {
  const direct = parseAddress(text);
  const found = direct ?? parseAddress(translated(book, text, sheetId, location));
  const sheet = found?.sheetName === undefined ? book.sheetById(sheetId) : book.sheetByName(found.sheetName);
  if (!found || !sheet) throw invalidArgument(location);
  return { sheetId: sheet.id, area: found.area };
}

function translated(book: Book, text: string, sheetId: string, location: string): string {
  const table = book.tableByName(text);
  try {
    const formula = table ? `${table.table.name}[]` : text;
    return translateFormula(formula, { sheetId }, book.tableIndex);
  } catch (error) {
    if (error instanceof UnknownReference) throw invalidArgument(location);
    throw error;
  }
}

/** A range given as an object or as an address. */
export function areaArgument(
  book: Book,
  value: HostArgument,
  sheetId: string,
  location: string,
): { sheetId: string; area: Area } {
  const known = cellsOf(value);
  if (known) return known;
  if (typeof value !== "string") throw invalidArgument(location);
  return areaFromText(book, value, sheetId, location);
}
