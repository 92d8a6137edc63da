import type { Area } from "../engine/Area";
import type { Book } from "../engine/Book";
import { clearContents } from "../engine/cells/writeCells";
import { restyle } from "../engine/cells/restyle";
import { convertToRange, removeTable, renameTable, resizeTable } from "../engine/tables/createTable";
import { bodyOf } from "../engine/tables/growTable";
import type { SheetState, TableState } from "../engine/state";
import { HostError, type HostObject, type HostProperty } from "./HostObject";
import { booleanOf, events, invalidArgument, itemNotFound, read, textOf, write } from "./members";
import { areaArgument } from "./range/rangeArea";
import { rangeObject } from "./range/rangeObject";
import { tableColumnsObject } from "./TableColumnCollection";
import { tableRowsObject } from "./TableRowCollection";
import { worksheetObject } from "./Worksheet";

/** A table that may be gone by the time a kept object is used. */
export interface TablePlace {
  readonly book: Book;
  readonly sheet: SheetState;
  readonly table: TableState;
}

function headerArea({ table }: TablePlace): Area {
  if (!table.showHeaders) throw itemNotFound("Table.getHeaderRowRange");
  return { ...table.area, rowCount: 1 };
}

function deleteTable({ book, sheet, table }: TablePlace): void {
  book.assertWritable(sheet.id, "Table.delete");
  removeTable(book, sheet, table);
  clearContents(book, sheet.id, table.area);
  restyle(book, sheet.id, table.area, () => ({}));
}

function flag(place: () => TablePlace, key: "showBandedRows" | "showBandedColumns" | "showFilterButton"): HostProperty {
  return write(
    () => place().table[key],
    (value) => {
      const { book, sheet, table } = place();
      book.assertWritable(sheet.id, `Table.${key}`);
      table[key] = booleanOf(value, `Table.${key}`);
      book.onStateChanged("tables");
    },
  );
}

function notModelled(member: string, allowed: boolean): (value: unknown) => void {
  return (value) => {
    if (booleanOf(value, member) !== allowed)
      throw new HostError(
        "NotImplemented",
        `${member} can't be set to ${String(value)}: this is not modelled.`,
        member,
      );
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export function tableObject(book: Book, { id }: TableState): HostObject {
  const place = (): TablePlace => {
    const found = book.tableById(id);
    if (!found) throw itemNotFound("Table");
    return { book, ...found };
  };
  const range = (a: (at: TablePlace) => Area) => (): HostObject => {
    const at = place();
    return rangeObject(book, at.sheet.id, a(at));
  };
  return {
    type: "Table",
    id,
    properties: {
      Id: read(() => id),
      Name: write(
        () => place().table.name,
        (value) => {
          renameTable(book, place().table, textOf(value, "Table.name"));
        },
      ),
      Style: write(
        () => place().table.style,
        (value) => {
          const { sheet, table } = place();
          book.assertWritable(sheet.id, "Table.style");
          const style = textOf(value, "Table.style");
          if (!/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style))
            throw invalidArgument("Table.style");
          table.style = style;
          book.onStateChanged("tables");
        },
      ),
      ShowBandedRows: flag(place, "showBandedRows"),
      ShowBandedColumns: flag(place, "showBandedColumns"),
      ShowFilterButton: flag(place, "showFilterButton"),
      ShowHeaders: write(() => place().table.showHeaders, notModelled("Table.showHeaders", true)),
      ShowTotals: write(() => place().table.showTotals, notModelled("Table.showTotals", false)),
    },
    navigation: {
      Worksheet: () => worksheetObject(book, place().sheet),
      Columns: () => tableColumnsObject(place),
      Rows: () => tableRowsObject(place),
    },
    methods: {
      ...events("DataChanged", "SelectionChanged"),
      GetRange: range(({ table }) => table.area),
      GetDataBodyRange: range(({ table }) => bodyOf(table)),
      GetHeaderRowRange: range(headerArea),
      Resize: ([newRange]) => {
        const { sheet, table } = place();
        const target = areaArgument(book, newRange, sheet.id, "Table.resize");
        if (target.sheetId !== sheet.id) throw invalidArgument("Table.resize");
        resizeTable(book, sheet, table, target.area);
      },
      Delete: () => {
        deleteTable(place());
      },
      ConvertToRange: () => {
        const at = place();
        const { area } = at.table;
        convertToRange(book, at.sheet, at.table);
        return rangeObject(book, at.sheet.id, area);
      },
    },
  };
}
