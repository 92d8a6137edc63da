import { renderRowRule, type BodyPlace } from "./rowRule";
import { tables } from "./tables";
import type { ColourRule, ColumnDeclaration } from "./types";

export type StateColour = ColourRule["colour"] | "typedOver";

/** How a state looks, on the sheet and in the pane; every pair is readable (contrast at least 4.5 : 1). */
export const stateColours: Readonly<Record<StateColour, { readonly font?: string; readonly fill?: string }>> = {
  overdue: { font: "#9B1C1C", fill: "#FDE4E1" },
  today: { font: "#7A4A00", fill: "#FFEBC2" },
  attention: { font: "#8A3B12", fill: "#FBE9DD" },
  missing: { fill: "#FFF8D6" },
  settled: { font: "#6B6B6B" },
  typedOver: { font: "#5B3A8C", fill: "#EFE7FA" },
};

/** A conditional format: the columns it covers, its formula with `=`, and the state whose colours it gives. */
export interface RenderedColourRule {
  readonly columns: readonly string[];
  readonly formula: string;
  readonly colour: StateColour;
}

/**
 * Gives a table's conditional formats, the most important first: those declared, what is missing in rows that hold
 * anything, and results that a person typed over. Formulas are relative to the first body row, so each must be set from
 * the whole column body.
 */
export function colourRulesFor(place: BodyPlace): readonly RenderedColourRule[] {
  const { columns, colours, rowInUse } = tables[place.table];
  const render = (formula: string): string => `=${renderRowRule(formula, place)}`;
  return [
    ...colours.map(({ columns: covered, when, colour }) => ({ columns: covered, formula: render(when), colour })),
    ...columns
      .filter(({ required }) => required !== undefined)
      .map((column) => ({
        columns: [column.key],
        formula: render(missingWhen(column, rowInUse)),
        colour: "missing" as const,
      })),
    ...columns
      .filter(({ mayBeTypedOver }) => mayBeTypedOver === true)
      .map(({ key }) => ({
        columns: [key],
        formula: render(`AND({@${key}}<>"",NOT(ISFORMULA({@${key}})))`),
        colour: "typedOver" as const,
      })),
  ];
}

function missingWhen({ key, required }: ColumnDeclaration, rowInUse: string): string {
  return `AND({@${key}}="",${required === true ? rowInUse : String(required)})`;
}
