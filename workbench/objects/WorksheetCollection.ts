import type { Book } from "../engine/Book";
import { addSheet } from "../engine/sheets";
import type { SheetState } from "../engine/state";
import type { HostArgument, HostObject } from "./HostObject";
import { collection, events, itemNotFound, textOf } from "./members";
import { WORKSHEET_EVENTS, worksheetObject } from "./Worksheet";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export function worksheetsObject(book: Book): HostObject {
  const { type, items, getItem, methods } = collection<SheetState>({
    type: "WorksheetCollection",
    list: () => book.sheets,
    keysOf: (sheet) => [sheet.name, sheet.id],
    objectOf: (sheet) => worksheetObject(book, sheet),
  });
  const shown = (visibleOnly: HostArgument): SheetState[] =>
    book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  const end = (sheet: SheetState | undefined, location: string): HostObject => {
    if (!sheet) throw itemNotFound(location);
    return worksheetObject(book, sheet);
  };
  return {
    type,
    items,
    getItem,
    methods: {
      ...methods,
      ...events(...WORKSHEET_EVENTS, "EventNameChanged", "Added", "Deleted"),
      GetCount: ([visibleOnly]: readonly HostArgument[]) => shown(visibleOnly).length,
      Add: ([name]) =>
        worksheetObject(
          book,
          addSheet(
            book,
            name === null || name === undefined ? undefined : textOf(name, "WorksheetCollection.add"),
            "WorksheetCollection.add",
          ),
        ),
      GetActiveWorksheet: () => worksheetObject(book, book.activeSheet),
      GetFirst: ([visibleOnly]) => end(shown(visibleOnly)[0], "WorksheetCollection.getFirst"),
      GetLast: ([visibleOnly]) => end(shown(visibleOnly).at(-1), "WorksheetCollection.getLast"),
    },
  };
}
