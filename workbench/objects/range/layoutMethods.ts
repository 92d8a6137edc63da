import { intersectionOf } from "../../engine/Area";
import { rowsHidden } from "../../engine/cells/hidden";
import { HostError, nullObject, type HostArgument, type HostResult } from "../HostObject";
import { recordOf } from "../members";
import { rangeAreasObject } from "./rangeAreas";
import type { RangePlace } from "./rangeObject";

/** Methods that tell how a range's cells are laid out: merged cells, hidden rows. */
export function layoutMethods(place: RangePlace): Record<string, (args: readonly HostArgument[]) => HostResult> {
  const { book, sheetId } = place;
  return {
    // Excel finds only areas whose first cell lies in the range (OfficeDev/office-js issue 3611).
    GetMergedAreasOrNullObject: () => {
      const found = book
        .requireSheet(sheetId)
        .merges.filter((merged) => intersectionOf({ ...merged, rowCount: 1, columnCount: 1 }, place.area));
      return found.length === 0 ? nullObject : rangeAreasObject(place, found);
    },
    GetRowProperties: ([options]) => {
      const location = "Range.getRowProperties";
      const unknown = Object.keys(recordOf(options, location)).find((name) => name !== "rowHidden");
      if (unknown !== undefined) throw new HostError("NotImplemented", `${unknown} is not modelled.`, location);
      const { rowIndex, rowCount } = place.area;
      return Array.from({ length: rowCount }, (_, index) => ({
        rowHidden: rowsHidden(book, sheetId, { ...place.area, rowIndex: rowIndex + index, rowCount: 1 }),
      }));
    },
  };
}
