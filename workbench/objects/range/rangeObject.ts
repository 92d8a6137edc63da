import { cellCountOf, type Area } from "../../engine/Area";
import { fullAddress } from "../../engine/addresses";
import type { Book } from "../../engine/Book";
import { columnsHidden, hideColumns, hideRows, rowsHidden } from "../../engine/cells/hidden";
import { conditionalFormatsObject } from "../ConditionalFormatCollection";
import { dataValidationObject } from "../DataValidation";
import { HostError, type HostObject } from "../HostObject";
import { booleanOf, read, write } from "../members";
import { worksheetObject } from "../Worksheet";
import { cellProperties } from "./cellProperties";
import { editMethods } from "./editMethods";
import { layoutMethods } from "./layoutMethods";
import { linkProperty } from "./linkProperty";
import { navigationMethods } from "./navigationMethods";
import { rememberCells } from "./rangeArea";
import { rangeFormatObject } from "./RangeFormat";
import { specialCellMethods } from "./specialCells";
import { tablesOverObject } from "./tablesOver";

/** Where a Range is now. */
export interface RangePlace {
  readonly book: Book;
  readonly sheetId: string;
  /** Throws once the cells were deleted. */
  readonly area: Area;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export function rangeObject(book: Book, sheetId: string, at: Area): HostObject {
  const anchor = book.anchors.add(sheetId, at);
  const place: RangePlace = {
    book,
    sheetId,
    get area() {
      if (!anchor.area || !book.sheetById(sheetId))
        throw new HostError("InvalidReference", "This reference is not valid for the current operation.", "Range");
      return anchor.area;
    },
  };
  const range: HostObject = {
    type: "Range",
    properties: {
      Address: read(() => fullAddress(book.requireSheet(sheetId).name, place.area)),
      RowIndex: read(() => place.area.rowIndex),
      ColumnIndex: read(() => place.area.columnIndex),
      RowCount: read(() => place.area.rowCount),
      ColumnCount: read(() => place.area.columnCount),
      // Beyond 2^31 - 1 cells Excel answers -1.
      CellCount: read(() => (cellCountOf(place.area) > 2_147_483_647 ? -1 : cellCountOf(place.area))),
      ...cellProperties(place),
      Hyperlink: linkProperty(place),
      RowHidden: write(
        () => rowsHidden(book, sheetId, place.area),
        (value) => {
          book.assertWritable(sheetId, "Range.rowHidden");
          hideRows(book, sheetId, place.area, booleanOf(value, "Range.rowHidden"));
        },
      ),
      ColumnHidden: write(
        () => columnsHidden(book, sheetId, place.area),
        (value) => {
          book.assertWritable(sheetId, "Range.columnHidden");
          hideColumns(book, sheetId, place.area, booleanOf(value, "Range.columnHidden"));
        },
      ),
    },
    navigation: {
      Worksheet: () => worksheetObject(book, book.requireSheet(sheetId)),
      Format: () => rangeFormatObject(place),
      DataValidation: () => dataValidationObject(place),
      ConditionalFormats: () => conditionalFormatsObject(place),
    },
    methods: {
      ...navigationMethods(place),
      ...editMethods(place),
      ...specialCellMethods(place),
      ...layoutMethods(place),
      GetTables: ([fullyContained]) => tablesOverObject(place, fullyContained === true),
    },
  };
  rememberCells(range, sheetId, () => place.area);
  return range;
}
