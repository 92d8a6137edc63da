import { cellCountOf, isWholeColumns, isWholeRows, type Area } from "../../engine/Area";
import type { Book } from "../../engine/Book";
import { formatNumber } from "../../engine/cells/formatNumber";
import { restyle } from "../../engine/cells/restyle";
import { formulaTextOf, valueOf, valueTypeOf } from "../../engine/cells/values";
import { writeInputs, type Input } from "../../engine/cells/writeCells";
import type { ICellData } from "../../engine/univerPackages";
import type { HostProperty } from "../HostObject";
import { invalidArgument, read, write } from "../members";
import type { RangePlace } from "./rangeObject";

type Reader = (cell: ICellData | undefined, rowIndex: number, columnIndex: number) => unknown;

function readCells({ book, sheetId, area }: RangePlace, reader: Reader): unknown[][] {
  const rows = book.grid.rows(sheetId);
  const spills = book.grid.hasSpills(sheetId);
  return Array.from({ length: area.rowCount }, (_row, y) => {
    const rowIndex = area.rowIndex + y;
    const cells = rows[rowIndex];
    return Array.from({ length: area.columnCount }, (_column, x) => {
      const columnIndex = area.columnIndex + x;
      const own = cells?.[columnIndex] ?? undefined;
      const cell =
        spills && !own?.f && own?.v === undefined ? (book.grid.spilled(sheetId, rowIndex, columnIndex) ?? own) : own;
      return reader(cell, rowIndex, columnIndex);
    });
  });
}

/** What a two-dimensional property is set to: one value for all cells, or rows of values; null leaves a cell alone. */
export function gridOf(value: unknown, a: Area, location: string): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const fits = rows.length === a.rowCount && rows.every((row) => Array.isArray(row) && row.length === a.columnCount);
  if (!fits)
    throw invalidArgument(
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

function inputOf(value: unknown, location: string): Input {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument(location);
}

function setInputs({ book, sheetId, area }: RangePlace, value: unknown, location: string): void {
  if (isWholeColumns(area) || isWholeRows(area) || cellCountOf(area) > 5_000_000)
    throw invalidArgument(location, "An unbounded range can't be written to.");
  book.assertWritable(sheetId, location);
  const at = gridOf(value, area, location);
  writeInputs(book, sheetId, area, (row, column) => inputOf(at(row, column), location), location);
}

function setNumberFormats(place: RangePlace, value: unknown): void {
  const { book, sheetId, area } = place;
  const location = "Range.numberFormat";
  book.assertWritable(sheetId, location);
  const apply = (target: Area, format: unknown): void => {
    if (format === null || format === undefined) return;
    if (typeof format !== "string") throw invalidArgument(location);
    restyle(book, sheetId, target, ({ numberFormat: _before, ...style }) =>
      format === "General" || format === "" ? style : { ...style, numberFormat: format },
    );
  };
  if (!Array.isArray(value)) {
    apply(area, value);
    return;
  }
  const at = gridOf(value, area, location);
  const whole = new Set<unknown>((value as unknown[][]).flat());
  if (whole.size === 1) apply(area, [...whole][0]);
  else
    for (let row = 0; row < area.rowCount; row++)
      for (let column = 0; column < area.columnCount; column++)
        apply(
          { rowIndex: area.rowIndex + row, columnIndex: area.columnIndex + column, rowCount: 1, columnCount: 1 },
          at(row, column),
        );
}

/** The cell as it is displayed, without regard to the column's width. */
function textOf(
  book: Book,
  sheetId: string,
  cell: ICellData | undefined,
  rowIndex: number,
  columnIndex: number,
): string {
  const value = valueOf(cell);
  if (typeof value === "number")
    return formatNumber(value, book.grid.styleAt(sheetId, rowIndex, columnIndex).numberFormat, book.locale);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** The properties that hold one entry per cell. */
export function cellProperties(place: RangePlace): Record<string, HostProperty> {
  const { book, sheetId } = place;
  return {
    Values: write(
      () => readCells(place, valueOf),
      (value) => {
        setInputs(place, value, "Range.values");
      },
    ),
    Formulas: write(
      () => readCells(place, (cell) => formulaTextOf(cell) ?? valueOf(cell)),
      (value) => {
        setInputs(place, value, "Range.formulas");
      },
    ),
    Text: read(() => readCells(place, (cell, row, column) => textOf(book, sheetId, cell, row, column))),
    ValueTypes: read(() => readCells(place, valueTypeOf)),
    NumberFormat: write(
      () => readCells(place, (_cell, row, column) => book.grid.styleAt(sheetId, row, column).numberFormat ?? "General"),
      (value) => {
        setNumberFormats(place, value);
      },
    ),
    HasSpill: read(() =>
      readCells(place, (_cell, row, column) => book.grid.spilled(sheetId, row, column) !== undefined)
        .flat()
        .some(Boolean),
    ),
  };
}
