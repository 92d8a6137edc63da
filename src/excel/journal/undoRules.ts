import type { KeptCell } from "../../core/journal/JournalEntry";
import type { WantedRow } from "./WantedRow";
import type { RulesStep, TablesNow } from "./RuleColumnUndo";
import { requestColourUndo } from "./undoColours";
import { requestValidationUndo } from "./undoValidations";

export interface RuleUndo {
  /** Columns of which something is taken back. */
  readonly restored: number;
  readonly kept: readonly KeptCell[];
  readonly queue: () => void;
}

/** Gives the rows whose cells got a rule, to be looked up wherever they stand by now. */
export function ruledRows(steps: readonly RulesStep[]): readonly WantedRow[] {
  return steps.flatMap(({ tableName, validations }) =>
    [...new Set(validations.flatMap(({ rows }) => rows))].map((row) => ({
      ...row,
      tableName,
      columnsOf: () => [],
      formats: false,
    })),
  );
}

/**
 * Looks which of the rules and colours that were put back still stand: rules that are the column's own, conditional formats
 * with the formula that they were given. All others stay, and each column is named. One round trip, and one more where
 * rules differ within a stretch of rows; none without such steps.
 */
export async function planRuleUndo(
  context: Excel.RequestContext,
  steps: readonly RulesStep[],
  now: TablesNow,
): Promise<RuleUndo> {
  if (steps.length === 0) return { restored: 0, kept: [], queue: () => undefined };
  const validations = requestValidationUndo(steps, now);
  const colours = requestColourUndo(steps, now);
  await context.sync();
  const columns = [...(await validations(context)), ...colours()];
  const touched = columns.filter(({ removals }) => removals.length > 0);
  return {
    restored: new Set(touched.map(({ tableName, column }) => `${tableName}\n${column}`)).size,
    kept: columns.flatMap(({ kept }) => kept ?? []),
    queue: () => {
      for (const { removals } of touched) for (const remove of removals) remove();
    },
  };
}
