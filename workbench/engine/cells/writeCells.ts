import { HostError } from "../../objects/HostObject";
import { area, cellCountOf, type Area } from "../Area";
import type { Book } from "../Book";
import { UnknownReference } from "../formulas/translate";
import { tablesAfterWrite } from "../tables/afterWrite";
import type { ICellData } from "../univerPackages";
import { formulaCell } from "./formulaCell";
import { parseEntry, type Entry } from "./parseEntry";
import { cellOf, valueOf, valueTypeOf } from "./values";

/** One cell of what the caller wants to write: null leaves the cell as it is. */
export type Input = string | number | boolean | null;

function refused(entry: Extract<Entry, { kind: "refused" }>, location: string): HostError {
  const reason =
    entry.reason === "tooLong"
      ? "The text is longer than a cell can hold (32,767 characters, formulas 8,192)."
      : "The formula can't be read. To enter a text that begins with = + - or @, put ' before it.";
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. ${reason}`,
    location,
  );
}

function cellFor(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
  input: string | number | boolean,
  before: ICellData | undefined,
  location: string,
): ICellData | undefined {
  const style = before?.s ?? undefined;
  const keep = style ? { s: style } : {};
  if (typeof input !== "string") {
    if (typeof input === "number" && !Number.isFinite(input))
      throw new HostError("InvalidArgument", "A number must be finite.", location);
    return { ...cellOf(input), ...keep };
  }
  const format = book.grid.styleAt(sheetId, row, column).numberFormat;
  const entry = parseEntry(input, book.locale, format);
  switch (entry.kind) {
    case "blank":
      return style ? { s: style } : undefined;
    case "error":
      return { v: entry.value, t: 1, custom: { e: 1 }, ...keep };
    case "formula":
      return formulaCell(book, sheetId, row, column, entry.formula, style);
    case "value": {
      const general = format === undefined || format === "General";
      if (entry.numberFormat === undefined || !general) return { ...cellOf(entry.value), ...keep };
      const id = book.grid.styles.idOf({
        ...book.grid.styleAt(sheetId, row, column),
        numberFormat: entry.numberFormat,
      });
      return { ...cellOf(entry.value), ...(id === undefined ? {} : { s: id }) };
    }
    case "refused":
      throw refused(entry, location);
  }
}

/**
 * Writes values and formulas as if typed, lets tables grow and calculated columns fill, and records the change.
 * Refuses formulas that cannot be read or that name unknown tables with InvalidArgument; nothing is written then.
 */
export function writeInputs(
  book: Book,
  sheetId: string,
  target: Area,
  inputAt: (row: number, column: number) => Input,
  location: string,
): void {
  const { grid } = book;
  const prepared = new Map<number, ICellData | undefined>();
  const width = target.columnCount;
  const single = cellCountOf(target) === 1 ? grid.cell(sheetId, target.rowIndex, target.columnIndex) : undefined;
  try {
    for (let row = 0; row < target.rowCount; row++) {
      for (let column = 0; column < width; column++) {
        const input = inputAt(row, column);
        if (input === null) continue;
        const at = [target.rowIndex + row, target.columnIndex + column] as const;
        prepared.set(
          row * width + column,
          cellFor(book, sheetId, at[0], at[1], input, grid.cell(sheetId, at[0], at[1]), location),
        );
      }
    }
  } catch (error) {
    if (error instanceof UnknownReference)
      throw new HostError(
        "InvalidArgument",
        `The argument is invalid or missing or has an incorrect format. ${error.message}`,
        location,
      );
    throw error;
  }
  grid.write(sheetId, target, (row, column, before) => {
    const index = (row - target.rowIndex) * width + (column - target.columnIndex);
    return prepared.has(index) ? prepared.get(index) : before;
  });
  recordEdit(book, sheetId, target, single);
  tablesAfterWrite(book, sheetId, target);
}

function recordEdit(book: Book, sheetId: string, target: Area, before: ICellData | undefined): void {
  if (cellCountOf(target) !== 1) book.events.changed(sheetId, target);
  else
    book.events.changed(sheetId, target, "RangeEdited", {
      valueBefore: valueOf(before),
      valueTypeBefore: valueTypeOf(before),
    });
}

/** Takes values and formulas out, leaving formats. */
export function clearContents(book: Book, sheetId: string, target: Area): void {
  const extent = book.grid.extent(sheetId);
  const used = extent && area(0, 0, extent.rowCount, extent.columnCount);
  const before = book.grid.cell(sheetId, target.rowIndex, target.columnIndex);
  const within = used && clipped(target, used);
  if (within) book.grid.write(sheetId, within, (_row, _column, cell) => (cell?.s ? { s: cell.s } : undefined));
  recordEdit(book, sheetId, target, before);
}

function clipped(target: Area, used: Area): Area | undefined {
  const rowCount = Math.min(target.rowIndex + target.rowCount, used.rowCount) - target.rowIndex;
  const columnCount = Math.min(target.columnIndex + target.columnCount, used.columnCount) - target.columnIndex;
  return rowCount > 0 && columnCount > 0 ? area(target.rowIndex, target.columnIndex, rowCount, columnCount) : undefined;
}
