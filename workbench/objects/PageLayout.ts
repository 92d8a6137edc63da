import { MAX_COLUMNS, MAX_ROWS } from "../engine/Area";
import type { Book } from "../engine/Book";
import type { SheetState } from "../engine/state";
import { nullObject, type HostObject } from "./HostObject";
import { choiceOf, integerOf, isOmitted, recordOf, write } from "./members";
import { areaArgument } from "./range/rangeArea";
import { rangeObject } from "./range/rangeObject";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export function pageLayoutObject(book: Book, sheet: SheetState): HostObject {
  const { print } = sheet;
  return {
    type: "PageLayout",
    properties: {
      Orientation: write(
        () => print.orientation,
        (value) => {
          book.assertWritable(undefined, "PageLayout.orientation");
          print.orientation = choiceOf(value, ["Portrait", "Landscape"] as const, "PageLayout.orientation");
        },
      ),
      Zoom: write(
        () => (print.fitToWidth === undefined ? { scale: 100 } : { horizontalFitToPages: print.fitToWidth }),
        (value) => {
          book.assertWritable(undefined, "PageLayout.zoom");
          const pages = recordOf(value, "PageLayout.zoom")["horizontalFitToPages"];
          if (isOmitted(pages)) delete print.fitToWidth;
          else print.fitToWidth = integerOf(pages, "PageLayout.zoom");
        },
      ),
    },
    methods: {
      SetPrintTitleRows: ([rows]) => {
        book.assertWritable(undefined, "PageLayout.setPrintTitleRows");
        const { area } = areaArgument(book, rows, sheet.id, "PageLayout.setPrintTitleRows");
        print.titleRows = { ...area, columnIndex: 0, columnCount: MAX_COLUMNS };
      },
      SetPrintTitleColumns: ([columns]) => {
        book.assertWritable(undefined, "PageLayout.setPrintTitleColumns");
        const { area } = areaArgument(book, columns, sheet.id, "PageLayout.setPrintTitleColumns");
        print.titleColumns = { ...area, rowIndex: 0, rowCount: MAX_ROWS };
      },
      GetPrintTitleRowsOrNullObject: () =>
        print.titleRows ? rangeObject(book, sheet.id, print.titleRows) : nullObject,
      GetPrintTitleColumnsOrNullObject: () =>
        print.titleColumns ? rangeObject(book, sheet.id, print.titleColumns) : nullObject,
    },
  };
}
