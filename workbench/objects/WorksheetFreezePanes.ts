import { lastColumnOf, lastRowOf, area } from "../engine/Area";
import type { Book } from "../engine/Book";
import { setFrozen } from "../engine/sheets";
import type { SheetState } from "../engine/state";
import { nullObject, type HostArgument, type HostObject } from "./HostObject";
import { integerOf, invalidArgument, isOmitted, itemNotFound } from "./members";
import { areaArgument } from "./range/rangeArea";
import { rangeObject } from "./range/rangeObject";

function countOf(value: HostArgument, location: string): number {
  const count = isOmitted(value) ? 1 : integerOf(value, location);
  if (count < 0) throw invalidArgument(location);
  return count;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export function freezePanesObject(book: Book, sheet: SheetState): HostObject {
  const frozen = (): HostObject => {
    const rows = sheet.frozenRows === 0 ? 1_048_576 : sheet.frozenRows;
    const columns = sheet.frozenColumns === 0 ? 16_384 : sheet.frozenColumns;
    return sheet.frozenRows === 0 && sheet.frozenColumns === 0
      ? nullObject
      : rangeObject(book, sheet.id, area(0, 0, rows, columns));
  };
  return {
    type: "WorksheetFreezePanes",
    methods: {
      FreezeRows: ([count]) => {
        setFrozen(book, sheet, countOf(count, "WorksheetFreezePanes.freezeRows"), 0);
      },
      FreezeColumns: ([count]) => {
        setFrozen(book, sheet, 0, countOf(count, "WorksheetFreezePanes.freezeColumns"));
      },
      FreezeAt: ([range]) => {
        const { area: a } = areaArgument(book, range, sheet.id, "WorksheetFreezePanes.freezeAt");
        setFrozen(
          book,
          sheet,
          a.rowCount === 1_048_576 ? 0 : lastRowOf(a) + 1,
          a.columnCount === 16_384 ? 0 : lastColumnOf(a) + 1,
        );
      },
      Unfreeze: () => {
        setFrozen(book, sheet, 0, 0);
      },
      GetLocation: () => {
        const found = frozen();
        if (found === nullObject) throw itemNotFound("WorksheetFreezePanes.getLocation");
        return found;
      },
      GetLocationOrNullObject: frozen,
    },
  };
}
