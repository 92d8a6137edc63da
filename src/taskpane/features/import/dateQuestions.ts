import type { ImportSettings } from "../../../core/import/ColumnChoice";
import type { DateOrder } from "../../../core/import/dateText";
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
const decisions = new WeakMap<SourceTable, Map<number, ReturnType<typeof decideOrderOf>>>();

/** Finds the columns about whose dates a person has to be asked, answered ones included. */
export function dateQuestions(source: SourceTable, settings: ImportSettings): readonly DateQuestion[] {
  const dates = new Set(
    targetsOf(settings.table as TableKey)
      .filter(({ value }) => value.type === "date" || value.type === "dateTime")
      .map(({ key }) => key),
  );
  return settings.columns
    .filter(({ targets }) => targets.some((target) => dates.has(target)))
    .flatMap(({ sourceIndex, dateOrder }): DateQuestion[] => {
      const decision = decisionFor(source, sourceIndex);
      if (decision.kind === "decided") return [];
      const heading = source.columns[sourceIndex]?.name ?? "";
      return [{ sourceIndex, heading, orders: decision.orders, example: decision.example, answer: dateOrder ?? null }];
    });
}

function decisionFor(source: SourceTable, sourceIndex: number): ReturnType<typeof decideOrderOf> {
  const known = decisions.get(source) ?? new Map<number, ReturnType<typeof decideOrderOf>>();
  decisions.set(source, known);
  const decision = known.get(sourceIndex) ?? decideOrderOf(source, sourceIndex);
  known.set(sourceIndex, decision);
  return decision;
}
