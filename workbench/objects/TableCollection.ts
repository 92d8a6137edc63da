import type { Book } from "../engine/Book";
import { createTable } from "../engine/tables/createTable";
import type { SheetState, TableState } from "../engine/state";
import type { HostObject } from "./HostObject";
import { booleanOf, collection, events, integerOf, itemNotFound, read } from "./members";
import { areaArgument } from "./range/rangeArea";
import { tableObject } from "./Table";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection: the workbook's tables, or one sheet's. */
export function tablesObject(book: Book, sheet?: SheetState): HostObject {
  const list = (): TableState[] => (sheet ? sheet.tables : [...book.tables()].map(({ table }) => table));
  const { type, items, getItem, methods } = collection<TableState>({
    type: "TableCollection",
    list,
    keysOf: (table) => [table.name, table.id],
    objectOf: (table) => tableObject(book, table),
  });
  return {
    type,
    items,
    getItem,
    properties: { Count: read(() => list().length) },
    methods: {
      ...methods,
      ...events("DataChanged", "Added", "Deleted"),
      GetItemAt: ([index]) => {
        const table = list()[integerOf(index, "TableCollection.getItemAt")];
        if (!table) throw itemNotFound("TableCollection.getItemAt");
        return tableObject(book, table);
      },
      Add: ([address, hasHeaders]) => {
        const place = areaArgument(book, address, sheet?.id ?? book.activeSheetId, "TableCollection.add");
        return tableObject(
          book,
          createTable(book, book.requireSheet(place.sheetId), place.area, booleanOf(hasHeaders, "TableCollection.add")),
        );
      },
    },
  };
}
