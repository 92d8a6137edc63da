import type { ImportSettings } from "../../../core/import/ColumnChoice";
import type { DateOrderDecision } from "../../../core/import/dateOrder";
import type { DateOrder } from "../../../core/import/dateText";
import { extraDateOrder } from "../../../core/import/extraReading";
import { decideOrderOf } from "../../../core/import/RowConverter";
import type { SourceTable } from "../../../core/import/SourceTable";
import type { TableKey } from "../../../templates/types";
import { targetsOf } from "./settingsChanges";

/** A source column whose dates read in more than one way. */
export interface DateQuestion {
  readonly sourceIndex: number;
  readonly heading: string;
  readonly orders: readonly DateOrder[];
  /** A date of the column that is another day in each order. */
  readonly example: string;
  readonly answer: DateOrder | null;
}

/** Remembers what the dates of a source say, because finding out reads the whole column. */
const decisions = new WeakMap<SourceTable, Map<string, DateOrderDecision | null>>();

/** Finds the columns about whose dates a person has to be asked, extra ones and those answered included. */
export function dateQuestions(source: SourceTable, settings: ImportSettings): readonly DateQuestion[] {
  const dates = new Set(
    targetsOf(settings.table as TableKey)
      .filter(({ value }) => value.type === "date" || value.type === "dateTime")
      .map(({ key }) => key),
  );
  return settings.columns
    .filter(({ targets, keepAs }) => targets.some((target) => dates.has(target)) || keepAs !== undefined)
    .flatMap(({ sourceIndex, targets, dateOrder }): DateQuestion[] => {
      const decision = decisionFor(source, sourceIndex, targets.length === 0);
      if (decision === null || decision.kind === "decided") return [];
      const heading = source.columns[sourceIndex]?.name ?? "";
      return [{ sourceIndex, heading, orders: decision.orders, example: decision.example, answer: dateOrder ?? null }];
    });
}

function decisionFor(source: SourceTable, sourceIndex: number, isExtra: boolean): DateOrderDecision | null {
  const known = decisions.get(source) ?? new Map<string, DateOrderDecision | null>();
  decisions.set(source, known);
  const key = `${sourceIndex} ${isExtra}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const decision = isExtra ? extraDateOrder(source, sourceIndex) : decideOrderOf(source, sourceIndex);
  known.set(key, decision);
  return decision;
}
