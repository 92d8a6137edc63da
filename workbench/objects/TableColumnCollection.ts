import { area, type Area } from "../engine/Area";
import { writeInputs, type Input } from "../engine/cells/writeCells";
import { addTableColumn, deleteTableColumn } from "../engine/tables/tableColumns";
import { renameColumn } from "../engine/tables/headings";
import { bodyOf } from "../engine/tables/growTable";
import type { TableColumnState } from "../engine/state";
import type { HostArgument, HostObject } from "./HostObject";
import { collection, integerOf, invalidArgument, isOmitted, itemNotFound, read, textOf, write } from "./members";
import { rangeObject } from "./range/rangeObject";
import type { TablePlace } from "./Table";

type Place = () => TablePlace;

function columnArea({ table }: TablePlace, column: TableColumnState): Area {
  const index = table.columns.indexOf(column);
  if (index < 0) throw itemNotFound("TableColumn");
  return area(table.area.rowIndex, table.area.columnIndex + index, table.area.rowCount, 1);
}

function setValues(at: TablePlace, column: TableColumnState, values: unknown): void {
  const { book, sheet } = at;
  const target = columnArea(at, column);
  book.assertWritable(sheet.id, "TableColumn.values");
  const rows = Array.isArray(values)
    ? (values as readonly unknown[])
    : Array.from({ length: target.rowCount }, () => [values]);
  if (rows.length !== target.rowCount)
    throw invalidArgument(
      "TableColumn.values",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  writeInputs(
    book,
    sheet.id,
    target,
    (row): Input => {
      const cell = rows[row];
      const value: unknown = Array.isArray(cell) ? (cell as unknown[])[0] : cell;
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
    },
    "TableColumn.values",
  );
}

function tableColumnObject(place: Place, column: TableColumnState): HostObject {
  const range = (a: (at: TablePlace) => Area) => (): HostObject => {
    const at = place();
    return rangeObject(at.book, at.sheet.id, a(at));
  };
  const whole = range((at) => columnArea(at, column));
  return {
    type: "TableColumn",
    id: column.id,
    properties: {
      Id: read(() => column.id),
      Index: read(() => place().table.columns.indexOf(column)),
      Name: write(
        () => column.name,
        (value) => {
          const { book, sheet, table } = place();
          book.assertWritable(sheet.id, "TableColumn.name");
          renameColumn(book, sheet, table, column, textOf(value, "TableColumn.name"));
        },
      ),
      Values: write(
        () => whole().properties?.["Values"]?.get(),
        (value) => {
          setValues(place(), column, value);
        },
      ),
    },
    methods: {
      GetRange: whole,
      GetHeaderRowRange: range((at) => ({ ...columnArea(at, column), rowCount: 1 })),
      GetDataBodyRange: range((at) => ({
        ...columnArea(at, column),
        rowIndex: bodyOf(at.table).rowIndex,
        rowCount: bodyOf(at.table).rowCount,
      })),
      Delete: () => {
        const { book, sheet, table } = place();
        book.assertWritable(sheet.id, "TableColumn.delete");
        deleteTableColumn(book, sheet, table, column);
      },
    },
  };
}

function addColumn(place: Place, [index, values, name]: readonly HostArgument[]): HostObject {
  const at = place();
  const location = "TableColumnCollection.add";
  at.book.assertWritable(at.sheet.id, location);
  const wanted = isOmitted(index) || index === -1 ? undefined : integerOf(index, location);
  if (wanted !== undefined && wanted > at.table.columns.length) throw invalidArgument(location);
  const heading = isOmitted(name) ? undefined : textOf(name, location);
  const column = addTableColumn(at.book, at.sheet, at.table, wanted, heading);
  if (!isOmitted(values)) {
    setValues(at, column, values);
    if (heading !== undefined) renameColumn(at.book, at.sheet, at.table, column, heading);
  }
  return tableColumnObject(place, column);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export function tableColumnsObject(place: Place): HostObject {
  const list = (): readonly TableColumnState[] => place().table.columns;
  const { type, items, getItem, methods } = collection<TableColumnState>({
    type: "TableColumnCollection",
    list,
    keysOf: (column) => [column.name, column.id],
    objectOf: (column) => tableColumnObject(place, column),
  });
  return {
    type,
    items,
    getItem,
    properties: { Count: read(() => list().length) },
    methods: {
      ...methods,
      GetItemAt: ([index]) => {
        const column = list()[integerOf(index, "TableColumnCollection.getItemAt")];
        if (!column) throw invalidArgument("TableColumnCollection.getItemAt");
        return tableColumnObject(place, column);
      },
      Add: (args) => addColumn(place, args),
    },
  };
}
