import type { ICellData } from "../univerPackages";

/** Blank cells read as an empty text, errors as their text, as `Range.values` gives them. */
export type CellValue = string | number | boolean;

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CONNECT!",
  "#GETTING_DATA",
]);

/** What the adapter keeps with a cell, so that it moves wherever Univer moves the cell. */
export interface CellNotes {
  /** The formula as Excel shows it, where Univer holds a translation. */
  readonly x?: string;
  /** 1 when an error value was entered as such. */
  readonly e?: 1;
}

/** Univer's cell types. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("#") && ERRORS.has(value);
}

export function notesOf(cell: ICellData | undefined | null): CellNotes {
  return (cell?.custom ?? {}) as CellNotes;
}

/** The cell's value; an empty text when it is blank. */
export function valueOf(cell: ICellData | undefined | null): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === BOOLEAN) return value === true || value === 1 || value === "1";
  return value;
}

/** The cell's formula as Excel shows it. */
export function formulaTextOf(cell: ICellData | undefined | null): string | undefined {
  if (!cell?.f) return undefined;
  return notesOf(cell).x ?? cell.f;
}

export function isBlank(cell: ICellData | undefined | null): boolean {
  return !cell || (!cell.f && (cell.v === undefined || cell.v === null || cell.v === ""));
}

/** True for error values that a formula gave or that were entered; a text that only looks like one is none. */
export function isError(cell: ICellData | undefined | null): boolean {
  return isErrorText(cell?.v) && (Boolean(cell?.f) || notesOf(cell).e === 1);
}

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export function valueTypeOf(cell: ICellData | undefined | null): ValueType {
  if (isError(cell)) return "Error";
  const value = valueOf(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" && !cell?.f ? "Empty" : "String";
}

/** A plain value as Univer keeps it in a cell. */
export function cellOf(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: typeof value === "number" ? NUMBER : TEXT };
}
