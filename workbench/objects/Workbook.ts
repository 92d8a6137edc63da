import { area } from "../engine/Area";
import type { Book } from "../engine/Book";
import { applicationObject } from "./Application";
import { functionsObject } from "./Functions";
import { HostError, nullObject, type HostObject } from "./HostObject";
import { read } from "./members";
import { namesObject } from "./NamedItemCollection";
import { areaFromText } from "./range/rangeArea";
import { rangeObject } from "./range/rangeObject";
import { tablesObject } from "./TableCollection";
import { worksheetsObject } from "./WorksheetCollection";

/** The range an event spoke of; its reference holds the sheet's id and the address. */
function eventRange(book: Book, reference: unknown): HostObject | undefined {
  const [sheetId = "", address = ""] = String(reference).split("|");
  if (!book.sheetById(sheetId)) return undefined;
  const place = areaFromText(book, address, sheetId, "WorksheetChangedEventArgs.getRange");
  return rangeObject(book, place.sheetId, place.area);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export function workbookObject(book: Book): HostObject {
  const selection = (): HostObject => {
    const selected = book.selections.get(book.actor.user) ?? [...book.selections.values()].at(-1);
    const onActive = selected?.sheetId === book.activeSheetId ? selected : undefined;
    return rangeObject(book, book.activeSheetId, onActive?.area ?? area(0, 0));
  };
  return {
    type: "Workbook",
    properties: { Name: read(() => book.name), ReadOnly: read(() => book.readOnly) },
    navigation: {
      Application: () => applicationObject(book),
      Functions: () => functionsObject(book),
      Worksheets: () => worksheetsObject(book),
      Tables: () => tablesObject(book),
      Names: () => namesObject(book),
    },
    methods: {
      GetSelectedRange: selection,
      GetActiveCell: () => {
        const selected = book.selections.get(book.actor.user) ?? [...book.selections.values()].at(-1);
        const at = selected?.sheetId === book.activeSheetId ? selected.area : area(0, 0);
        return rangeObject(book, book.activeSheetId, area(at.rowIndex, at.columnIndex));
      },
      _GetRangeForEventByReferenceId: ([reference]) => {
        const range = eventRange(book, reference);
        if (!range)
          throw new HostError(
            "ItemNotFound",
            "The requested resource doesn't exist.",
            "WorksheetChangedEventArgs.getRange",
          );
        return range;
      },
      _GetRangeOrNullObjectForEventByReferenceId: ([reference]) => eventRange(book, reference) ?? nullObject,
    },
  };
}
