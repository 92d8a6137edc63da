import { isWholeColumns, isWholeRows, type Area } from "../../engine/Area";
import { mergeCells, unmergeCells } from "../../engine/cells/merges";
import { copyCells, type CopyKind } from "../../engine/cells/copyCells";
import { restyle } from "../../engine/cells/restyle";
import { clearContents } from "../../engine/cells/writeCells";
import { cutRules } from "../../engine/rules/ruleAreas";
import { deleteCells, insertCells } from "../../engine/structure";
import { activateSheet } from "../../engine/sheets";
import { selectArea } from "../../engine/Typist";
import type { HostArgument, HostResult } from "../HostObject";
import { choiceOf, invalidArgument, isOmitted } from "../members";
import { areaArgument } from "./rangeArea";
import { rangeObject, type RangePlace } from "./rangeObject";

type Methods = Record<string, (args: readonly HostArgument[]) => HostResult>;

/** https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto */
function clear({ book, sheetId, area }: RangePlace, applyTo: HostArgument): void {
  const what = isOmitted(applyTo)
    ? "All"
    : choiceOf(
        applyTo,
        ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const,
        "Range.clear",
      );
  const sheet = book.requireSheet(sheetId);
  book.assertWritable(sheetId, "Range.clear");
  if (what === "All" || what === "Contents" || what === "ResetContents") clearContents(book, sheetId, area);
  if (what === "All" || what === "Formats" || what === "ResetContents") restyle(book, sheetId, area, () => ({}));
  if (what !== "Contents" && what !== "Formats")
    sheet.hyperlinks = sheet.hyperlinks.filter(
      (link) =>
        link.area.rowIndex < area.rowIndex ||
        link.area.rowIndex >= area.rowIndex + area.rowCount ||
        link.area.columnIndex < area.columnIndex ||
        link.area.columnIndex >= area.columnIndex + area.columnCount,
    );
  if (what === "All") {
    sheet.validations = cutRules(sheet.validations, area);
    book.onStateChanged("validations");
  }
}

function copy({ book, sheetId, area }: RangePlace, args: readonly HostArgument[]): void {
  const [source, kind, skipBlanks, transpose] = args;
  const location = "Range.copyFrom";
  const from = areaArgument(book, source, sheetId, location);
  const what: CopyKind = isOmitted(kind)
    ? "All"
    : choiceOf(kind, ["All", "Formulas", "Values", "Formats"] as const, location);
  if (transpose === true) throw invalidArgument(location, "Transposing is not modelled.");
  book.assertWritable(sheetId, location);
  copyCells(book, from, { sheetId, area }, what, skipBlanks === true);
}

/** Methods that change the cells of a range. */
export function editMethods(place: RangePlace): Methods {
  const { book, sheetId } = place;
  const sized = (args: readonly HostArgument[]): void => {
    if (args[0] !== place.area.rowCount || args[1] !== place.area.columnCount) {
      throw invalidArgument(
        "Range.values",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  };
  return {
    _ValidateArraySize: sized,
    Clear: ([applyTo]) => {
      clear(place, applyTo);
    },
    Delete: ([shift]) => {
      deleteCells(
        book,
        book.requireSheet(sheetId),
        place.area,
        choiceOf(shift, ["Up", "Left"] as const, "Range.delete") === "Up" ? "up" : "left",
      );
    },
    Insert: ([shift]) => {
      const target: Area = place.area;
      const direction = choiceOf(shift, ["Down", "Right"] as const, "Range.insert") === "Down" ? "down" : "right";
      insertCells(
        book,
        book.requireSheet(sheetId),
        target,
        isWholeRows(target) ? "down" : isWholeColumns(target) ? "right" : direction,
      );
      return rangeObject(book, sheetId, target);
    },
    Select: () => {
      const sheet = book.requireSheet(sheetId);
      activateSheet(book, sheet);
      selectArea(book, sheet, place.area, book.actor.user);
      book.onSelectionAsked(sheet.id, place.area);
    },
    CopyFrom: (args) => {
      copy(place, args);
    },
    Merge: ([across]) => {
      book.assertWritable(sheetId, "Range.merge");
      mergeCells(book, book.requireSheet(sheetId), place.area, across === true);
    },
    Unmerge: () => {
      book.assertWritable(sheetId, "Range.unmerge");
      unmergeCells(book, book.requireSheet(sheetId), place.area);
    },
  };
}
