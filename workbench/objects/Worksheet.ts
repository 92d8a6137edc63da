import { WHOLE_SHEET, area } from "../engine/Area";
import type { Book } from "../engine/Book";
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setGridlines,
  setTabColor,
  setVisibility,
} from "../engine/sheets";
import type { SheetState } from "../engine/state";
import { chartsObject } from "./ChartCollection";
import { colorOf } from "./color";
import { freezePanesObject } from "./WorksheetFreezePanes";
import { nullObject, type HostArgument, type HostObject } from "./HostObject";
import { booleanOf, choiceOf, events, integerOf, isOmitted, itemNotFound, read, textOf, write } from "./members";
import { namesObject } from "./NamedItemCollection";
import { pageLayoutObject } from "./PageLayout";
import { usedArea } from "./range/navigationMethods";
import { areaFromText, insideGrid } from "./range/rangeArea";
import { rangeObject } from "./range/rangeObject";
import { tablesObject } from "./TableCollection";
import { protectionObject } from "./WorksheetProtection";

/** The events of a worksheet, and of the collection of all of them, as they are registered on the wire. */
export const WORKSHEET_EVENTS = [
  "DataChanged",
  "Activated",
  "Deactivated",
  "SelectionChanged",
  "Calculated",
  "RowSorted",
  "RowHiddenChanged",
] as const;

/** The rectangle that an empty sheet answers for its used range is its first cell. */
function usedRange(book: Book, sheet: SheetState, valuesOnly: HostArgument): HostObject | undefined {
  const used = usedArea(book, sheet.id, WHOLE_SHEET, valuesOnly === true);
  return used && rangeObject(book, sheet.id, used);
}

function neighbour(book: Book, sheet: SheetState, step: 1 | -1, visibleOnly: HostArgument): SheetState | undefined {
  const candidates =
    step === 1
      ? book.sheets.slice(book.sheets.indexOf(sheet) + 1)
      : book.sheets.slice(0, book.sheets.indexOf(sheet)).reverse();
  return candidates.find((other) => visibleOnly !== true || other.visibility === "Visible");
}

function methodsOf(book: Book, sheet: SheetState): NonNullable<HostObject["methods"]> {
  const found = (other: SheetState | undefined, location: string): HostObject => {
    if (!other) throw itemNotFound(location);
    return worksheetObject(book, other);
  };
  return {
    ...events(...WORKSHEET_EVENTS),
    Activate: () => {
      activateSheet(book, sheet);
    },
    Delete: () => {
      deleteSheet(book, sheet);
    },
    GetRange: ([address]) => {
      if (isOmitted(address)) return rangeObject(book, sheet.id, WHOLE_SHEET);
      const place = areaFromText(book, textOf(address, "Worksheet.getRange"), sheet.id, "Worksheet.getRange");
      return rangeObject(book, place.sheetId, place.area);
    },
    GetRangeByIndexes: (args) => {
      const [row = 0, column = 0, rows = 1, columns = 1] = args.map((value) =>
        integerOf(value, "Worksheet.getRangeByIndexes"),
      );
      return rangeObject(book, sheet.id, insideGrid(area(row, column, rows, columns), "Worksheet.getRangeByIndexes"));
    },
    GetCell: ([row, column]) =>
      rangeObject(
        book,
        sheet.id,
        insideGrid(
          area(integerOf(row, "Worksheet.getCell"), integerOf(column, "Worksheet.getCell")),
          "Worksheet.getCell",
        ),
      ),
    GetUsedRange: ([valuesOnly]) => usedRange(book, sheet, valuesOnly) ?? rangeObject(book, sheet.id, area(0, 0)),
    GetUsedRangeOrNullObject: ([valuesOnly]) => usedRange(book, sheet, valuesOnly) ?? nullObject,
    GetNext: ([visibleOnly]) => found(neighbour(book, sheet, 1, visibleOnly), "Worksheet.getNext"),
    GetNextOrNullObject: ([visibleOnly]) => {
      const next = neighbour(book, sheet, 1, visibleOnly);
      return next ? worksheetObject(book, next) : nullObject;
    },
    GetPrevious: ([visibleOnly]) => found(neighbour(book, sheet, -1, visibleOnly), "Worksheet.getPrevious"),
    GetPreviousOrNullObject: ([visibleOnly]) => {
      const previous = neighbour(book, sheet, -1, visibleOnly);
      return previous ? worksheetObject(book, previous) : nullObject;
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export function worksheetObject(book: Book, state: SheetState): HostObject {
  const { id } = state;
  /** A kept object whose sheet is gone answers ItemNotFound. */
  const current = (): SheetState => book.requireSheet(id);
  return {
    type: "Worksheet",
    id,
    properties: {
      Id: read(() => current().id),
      Name: write(
        () => current().name,
        (value) => {
          renameSheet(book, current(), textOf(value, "Worksheet.name"));
        },
      ),
      Position: write(
        () => book.sheets.indexOf(current()),
        (value) => {
          moveSheet(book, current(), integerOf(value, "Worksheet.position"));
        },
      ),
      Visibility: write(
        () => current().visibility,
        (value) => {
          setVisibility(
            book,
            current(),
            choiceOf(value, ["Visible", "Hidden", "VeryHidden"] as const, "Worksheet.visibility"),
          );
        },
      ),
      TabColor: write(
        () => current().tabColor,
        (value) => {
          setTabColor(book, current(), value === "" ? "" : colorOf(value, "Worksheet.tabColor"));
        },
      ),
      ShowGridlines: write(
        () => current().showGridlines,
        (value) => {
          setGridlines(book, current(), booleanOf(value, "Worksheet.showGridlines"));
        },
      ),
      ShowHeadings: write(
        () => current().showHeadings,
        (value) => {
          book.assertWritable(undefined, "Worksheet.showHeadings");
          current().showHeadings = booleanOf(value, "Worksheet.showHeadings");
        },
      ),
      StandardHeight: read(() => 15),
    },
    navigation: {
      Tables: () => tablesObject(book, current()),
      Names: () => namesObject(book, current()),
      Charts: () => chartsObject(book, current()),
      FreezePanes: () => freezePanesObject(book, current()),
      Protection: () => protectionObject(book, current()),
      PageLayout: () => pageLayoutObject(book, current()),
    },
    methods: methodsOf(book, state),
  };
}
