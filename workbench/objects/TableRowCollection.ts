import { area, type Area } from "../engine/Area";
import { writeInputs, type Input } from "../engine/cells/writeCells";
import { bodyOf } from "../engine/tables/growTable";
import { addTableRows } from "../engine/tables/tableRows";
import { deleteCells } from "../engine/structure";
import type { HostArgument, HostObject } from "./HostObject";
import { integerOf, invalidArgument, isOmitted, read, write } from "./members";
import { gridOf } from "./range/cellProperties";
import { rangeObject } from "./range/rangeObject";
import type { TablePlace } from "./Table";

type Place = () => TablePlace;

function rowArea({ table }: TablePlace, index: number, count = 1): Area {
  const body = bodyOf(table);
  if (index < 0 || index + count > body.rowCount) throw invalidArgument("TableRowCollection.getItemAt");
  return area(body.rowIndex + index, table.area.columnIndex, count, table.area.columnCount);
}

function setRows({ book, sheet }: TablePlace, target: Area, values: unknown, location: string): void {
  const at = gridOf(values, target, location);
  writeInputs(
    book,
    sheet.id,
    target,
    (row, column): Input => {
      const value = at(row, column);
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
    },
    location,
  );
}

function deleteRows(place: Place, index: number, count: number): void {
  const at = place();
  at.book.assertWritable(at.sheet.id, "TableRow.delete");
  deleteCells(at.book, at.sheet, rowArea(at, index, count), "up");
}

function tableRowObject(place: Place, index: number): HostObject {
  const range = (): HostObject => {
    const at = place();
    return rangeObject(at.book, at.sheet.id, rowArea(at, index));
  };
  return {
    type: "TableRow",
    properties: {
      Index: read(() => index),
      Values: write(
        () => range().properties?.["Values"]?.get(),
        (value) => {
          const at = place();
          at.book.assertWritable(at.sheet.id, "TableRow.values");
          setRows(at, rowArea(at, index), value, "TableRow.values");
        },
      ),
    },
    methods: {
      GetRange: range,
      Delete: () => {
        deleteRows(place, index, 1);
      },
    },
  };
}

function addRows(place: Place, [index, values]: readonly HostArgument[]): HostObject {
  const location = "TableRowCollection.add";
  const at = place();
  at.book.assertWritable(at.sheet.id, location);
  const body = bodyOf(at.table);
  const wanted = isOmitted(index) || index === -1 ? undefined : integerOf(index, location);
  if (wanted !== undefined && (wanted < 0 || wanted > body.rowCount)) throw invalidArgument(location);
  const given = Array.isArray(values) ? (values as readonly unknown[]) : [];
  // One row may come as a plain list.
  const rows = given.length > 0 && !Array.isArray(given[0]) ? [given] : given;
  const count = Math.max(1, rows.length);
  const width = at.table.area.columnCount;
  if (rows.some((row) => !Array.isArray(row) || row.length !== width))
    throw invalidArgument(
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  const rowIndex = addTableRows(at.book, at.sheet, at.table, wanted, count);
  if (rows.length > 0) setRows(at, area(rowIndex, at.table.area.columnIndex, count, width), rows, location);
  return tableRowObject(place, rowIndex - bodyOf(at.table).rowIndex);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export function tableRowsObject(place: Place): HostObject {
  const count = (): number => bodyOf(place().table).rowCount;
  const item = (key: HostArgument): HostObject => {
    const index = integerOf(key, "TableRowCollection.getItemAt");
    rowArea(place(), index);
    return tableRowObject(place, index);
  };
  return {
    type: "TableRowCollection",
    properties: { Count: read(count) },
    items: () => Array.from({ length: count() }, (_row, index) => tableRowObject(place, index)),
    getItem: item,
    methods: {
      GetCount: count,
      GetItemAt: ([index]) => item(index),
      Add: (args) => addRows(place, args),
      DeleteRowsAt: ([index, many]) => {
        deleteRows(
          place,
          integerOf(index, "TableRowCollection.deleteRowsAt"),
          isOmitted(many) ? 1 : integerOf(many, "TableRowCollection.deleteRowsAt"),
        );
      },
    },
  };
}
