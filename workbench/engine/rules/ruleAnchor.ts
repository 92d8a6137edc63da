import { area, lastColumnOf, lastRowOf, type Area } from "../Area";
import { offsetReferences, shiftReferences } from "../formulas/shift";
import { shiftArea, type GridChange } from "../GridChange";
import type { ValidationRule } from "../state";

/** Rules are written as seen from the topmost, leftmost first cell of their areas. */
export function anchorOf(areas: readonly Area[]): Area {
  return areas.reduce(
    (best, a) =>
      a.rowIndex < best.rowIndex || (a.rowIndex === best.rowIndex && a.columnIndex < best.columnIndex) ? a : best,
    areas[0] ?? area(0, 0),
  );
}

/** A rule's formula as seen from the first cell of other areas than those that it was written for. */
export function seenFrom(areas: readonly Area[], before: readonly Area[], formula: string): string {
  const [to, from] = [anchorOf(areas), anchorOf(before)];
  return offsetReferences(formula, to.rowIndex - from.rowIndex, to.columnIndex - from.columnIndex);
}

/** The rule with every formula in it changed; numbers and written lists stay. */
export function withRuleFormulas(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  const changed = <T extends string | number | undefined>(formula: T): T | string =>
    typeof formula === "string" && formula.startsWith("=") ? change(formula) : formula;
  const formula2 = changed(rule.formula2);
  return { ...rule, formula1: changed(rule.formula1), ...(formula2 === undefined ? {} : { formula2 }) };
}

/**
 * A rule's formula after rows, columns or cells of its own sheet were put in or taken out. It is read from a cell that
 * stays: read from one that is deleted, its own row would become `#REF!`, while the cells that stay mean theirs.
 */
export function shiftedRuleFormula(formula: string, areas: readonly Area[], sheet: string, change: GridChange): string {
  const after = areas.map((a) => shiftArea(a, change)).filter((a) => a !== undefined);
  const stays = areas.flatMap(cornersOf).find((cell) => shiftArea(cell, change) !== undefined);
  const landed = stays && shiftArea(stays, change);
  if (!stays || !landed) return shiftReferences(formula, sheet, sheet, change);
  return seenFrom(after, [landed], shiftReferences(seenFrom([stays], areas, formula), sheet, sheet, change));
}

/** The first cell of an area, and what stays of it whichever end is cut away. */
function cornersOf(a: Area): Area[] {
  return [area(a.rowIndex, a.columnIndex), area(lastRowOf(a), lastColumnOf(a))];
}
