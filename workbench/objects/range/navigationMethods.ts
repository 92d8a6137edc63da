import {
  MAX_COLUMNS,
  MAX_ROWS,
  area,
  boundingAreaOf,
  intersectionOf,
  lastColumnOf,
  lastRowOf,
  type Area,
} from "../../engine/Area";
import type { Book } from "../../engine/Book";
import { isBlank } from "../../engine/cells/values";
import { nullObject, type HostArgument, type HostObject, type HostResult } from "../HostObject";
import { integerOf, invalidArgument, isOmitted, itemNotFound } from "../members";
import { areaArgument, insideGrid } from "./rangeArea";
import { rangeObject, type RangePlace } from "./rangeObject";

type Methods = Record<string, (args: readonly HostArgument[]) => HostResult>;

/** The used part of an area: cells with a value, a formula or (unless `valuesOnly`) a format. */
export function usedArea(book: Book, sheetId: string, within: Area, valuesOnly: boolean): Area | undefined {
  let used: Area | undefined;
  for (const [rowKey, cells] of Object.entries(book.grid.rows(sheetId))) {
    const row = Number(rowKey);
    if (row < within.rowIndex || row > lastRowOf(within)) continue;
    for (const [columnKey, cell] of Object.entries(cells ?? {})) {
      const column = Number(columnKey);
      if (column < within.columnIndex || column > lastColumnOf(within)) continue;
      if (isBlank(cell) && (valuesOnly || !cell?.s)) continue;
      used = used ? boundingAreaOf(used, area(row, column)) : area(row, column);
    }
  }
  return used;
}

function count(value: HostArgument, location: string): number {
  return isOmitted(value) ? 1 : integerOf(value, location);
}

/** Methods that lead from one range to another. */
export function navigationMethods(place: RangePlace): Methods {
  const { book, sheetId } = place;
  const to = (a: Area, location: string): HostObject => rangeObject(book, sheetId, insideGrid(a, location));
  const other = (value: HostArgument, location: string): Area => {
    const found = areaArgument(book, value, sheetId, location);
    if (found.sheetId !== sheetId) throw invalidArgument(location, "The ranges are on different worksheets.");
    return found.area;
  };
  const used = (valuesOnly: HostArgument): Area | undefined => usedArea(book, sheetId, place.area, valuesOnly === true);
  return {
    GetCell: ([row, column]) =>
      to(
        area(
          place.area.rowIndex + integerOf(row, "Range.getCell"),
          place.area.columnIndex + integerOf(column, "Range.getCell"),
        ),
        "Range.getCell",
      ),
    GetRow: ([row]) =>
      to(
        { ...place.area, rowIndex: place.area.rowIndex + integerOf(row, "Range.getRow"), rowCount: 1 },
        "Range.getRow",
      ),
    GetColumn: ([column]) =>
      to(
        { ...place.area, columnIndex: place.area.columnIndex + integerOf(column, "Range.getColumn"), columnCount: 1 },
        "Range.getColumn",
      ),
    GetRowsBelow: ([rows]) => {
      const many = count(rows, "Range.getRowsBelow");
      return to(
        {
          ...place.area,
          rowIndex: many < 0 ? lastRowOf(place.area) + 1 + many : lastRowOf(place.area) + 1,
          rowCount: Math.abs(many),
        },
        "Range.getRowsBelow",
      );
    },
    GetRowsAbove: ([rows]) => {
      const many = Math.abs(count(rows, "Range.getRowsAbove"));
      return to({ ...place.area, rowIndex: place.area.rowIndex - many, rowCount: many }, "Range.getRowsAbove");
    },
    GetColumnsAfter: ([columns]) =>
      to(
        {
          ...place.area,
          columnIndex: lastColumnOf(place.area) + 1,
          columnCount: Math.abs(count(columns, "Range.getColumnsAfter")),
        },
        "Range.getColumnsAfter",
      ),
    GetColumnsBefore: ([columns]) => {
      const many = Math.abs(count(columns, "Range.getColumnsBefore"));
      return to(
        { ...place.area, columnIndex: place.area.columnIndex - many, columnCount: many },
        "Range.getColumnsBefore",
      );
    },
    GetResizedRange: ([rows, columns]) => {
      const location = "Range.getResizedRange";
      return to(
        {
          ...place.area,
          rowCount: place.area.rowCount + integerOf(rows, location),
          columnCount: place.area.columnCount + integerOf(columns, location),
        },
        location,
      );
    },
    GetAbsoluteResizedRange: ([rows, columns]) => {
      const location = "Range.getAbsoluteResizedRange";
      return to(
        { ...place.area, rowCount: integerOf(rows, location), columnCount: integerOf(columns, location) },
        location,
      );
    },
    GetOffsetRange: ([rows, columns]) => {
      const location = "Range.getOffsetRange";
      return to(
        {
          ...place.area,
          rowIndex: place.area.rowIndex + integerOf(rows, location),
          columnIndex: place.area.columnIndex + integerOf(columns, location),
        },
        location,
      );
    },
    GetEntireRow: () => to({ ...place.area, columnIndex: 0, columnCount: MAX_COLUMNS }, "Range.getEntireRow"),
    GetEntireColumn: () => to({ ...place.area, rowIndex: 0, rowCount: MAX_ROWS }, "Range.getEntireColumn"),
    GetLastRow: () => to({ ...place.area, rowIndex: lastRowOf(place.area), rowCount: 1 }, "Range.getLastRow"),
    GetLastColumn: () =>
      to({ ...place.area, columnIndex: lastColumnOf(place.area), columnCount: 1 }, "Range.getLastColumn"),
    GetLastCell: () => to(area(lastRowOf(place.area), lastColumnOf(place.area)), "Range.getLastCell"),
    GetBoundingRect: ([range]) =>
      to(boundingAreaOf(place.area, other(range, "Range.getBoundingRect")), "Range.getBoundingRect"),
    GetIntersection: ([range]) => {
      const common = intersectionOf(place.area, other(range, "Range.getIntersection"));
      if (!common) throw itemNotFound("Range.getIntersection");
      return to(common, "Range.getIntersection");
    },
    GetIntersectionOrNullObject: ([range]) => {
      const common = intersectionOf(place.area, other(range, "Range.getIntersectionOrNullObject"));
      return common ? to(common, "Range.getIntersectionOrNullObject") : nullObject;
    },
    GetUsedRange: ([valuesOnly]) => {
      const found = used(valuesOnly);
      if (!found) throw itemNotFound("Range.getUsedRange");
      return to(found, "Range.getUsedRange");
    },
    GetUsedRangeOrNullObject: ([valuesOnly]) => {
      const found = used(valuesOnly);
      return found ? to(found, "Range.getUsedRangeOrNullObject") : nullObject;
    },
  };
}
