import { intersectionOf, lastColumnOf, lastRowOf, sameArea, type Area } from "../../engine/Area";
import { areasOfCells } from "../../engine/cells/areasOfCells";
import { isBlank } from "../../engine/cells/values";
import { joinedAreas } from "../../engine/rules/ruleAreas";
import { HostError, nullObject, type HostArgument, type HostObject, type HostResult } from "../HostObject";
import { choiceOf, isOmitted, itemNotFound } from "../members";
import { rangeAreasObject } from "./rangeAreas";
import type { RangePlace } from "./rangeObject";

const TYPES = ["Formulas", "Constants", "DataValidations", "ConditionalFormats"] as const;

/** Methods that find cells by what is special about them. */
export function specialCellMethods(place: RangePlace): Record<string, (args: readonly HostArgument[]) => HostResult> {
  const find = ([type, valueType]: readonly HostArgument[], location: string): HostObject => {
    if (!isOmitted(valueType))
      throw new HostError("NotImplemented", "Special cells by the type of their values are not modelled.", location);
    const areas = specialAreas(place, choiceOf(type, TYPES, location));
    return areas.length === 0 ? nullObject : rangeAreasObject(place, areas);
  };
  return {
    GetSpecialCells: (args) => {
      const found = find(args, "Range.getSpecialCells");
      if (found === nullObject) throw itemNotFound("Range.getSpecialCells");
      return found;
    },
    GetSpecialCellsOrNullObject: (args) => find(args, "Range.getSpecialCellsOrNullObject"),
  };
}

function specialAreas({ book, sheetId, area: within }: RangePlace, type: (typeof TYPES)[number]): Area[] {
  const sheet = book.requireSheet(sheetId);
  if (type === "DataValidations" || type === "ConditionalFormats") {
    const rules = type === "DataValidations" ? sheet.validations : sheet.conditionalFormats;
    const ruled = rules.flatMap(({ areas }) => areas.flatMap((a) => intersectionOf(a, within) ?? []));
    return joinedAreas(ruled.filter((a, index) => !ruled.slice(0, index).some((other) => sameArea(other, a))));
  }
  const cells: { rowIndex: number; columnIndex: number }[] = [];
  for (const [rowKey, row] of Object.entries(book.grid.rows(sheetId))) {
    const rowIndex = Number(rowKey);
    if (rowIndex < within.rowIndex || rowIndex > lastRowOf(within)) continue;
    for (const [columnKey, cell] of Object.entries(row ?? {})) {
      const columnIndex = Number(columnKey);
      if (columnIndex < within.columnIndex || columnIndex > lastColumnOf(within) || isBlank(cell)) continue;
      if (Boolean(cell?.f) === (type === "Formulas")) cells.push({ rowIndex, columnIndex });
    }
  }
  return areasOfCells(cells);
}
