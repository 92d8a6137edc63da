import type { ColumnChoice, ImportSettings } from "../../../core/import/ColumnChoice";
import type { DateOrder } from "../../../core/import/dateText";
import { guessKey } from "../../../core/import/guessKey";
import { countGuesses, guessMapping, type GuessContent } from "../../../core/import/guessMapping";
import type { ImportTarget } from "../../../core/import/ImportTarget";
import type { SourceTable } from "../../../core/import/SourceTable";
import { importTable } from "../../../templates/importTables";
import { tableOrder } from "../../../templates/tables";
import type { TableKey } from "../../../templates/types";

/** Choices of a source column's first use that are no column of ours. */
export const leaveOut = "";
export const keepExtra = "+";

/** Gives what a table's import can fill; the words of lists do not matter here. */
export function targetsOf(table: TableKey): readonly ImportTarget[] {
  return importTable(table, "zh-CN").targets;
}

/**
 * Proposes settings for a source: the table that recognises most of its headings (or, without any, of its contents), and
 * the columns that it recognises.
 */
export function proposeSettings(source: SourceTable, table: TableKey = likeliestTable(source)): ImportSettings {
  return {
    table,
    columns: guessMapping(source.columns, targetsOf(table), contentOf(source, table)),
    keyIndex: guessKey(source),
    createCampaigns: true,
    extendLists: true,
    effectPeriods: "none",
  };
}

/** Among equals the first in the order of the sheets: customers. */
function likeliestTable(source: SourceTable): TableKey {
  const byHeadings = tableOrder.map((table) => countGuesses(source.columns, targetsOf(table)));
  const counts = byHeadings.some((count) => count > 0)
    ? byHeadings
    : tableOrder.map((table) => countGuesses(source.columns, targetsOf(table), contentOf(source, table)));
  return tableOrder[counts.indexOf(Math.max(...counts))] ?? "customers";
}

function contentOf({ rows }: SourceTable, table: TableKey): GuessContent {
  return { rows, nameKey: importTable(table, "zh-CN").nameKey };
}

/** What a source column's drop-down shows at a position: 0 is its main use, further ones are columns that it also fills. */
export function chosenUse({ targets, keepAs }: ColumnChoice, position: number): string {
  return targets[position] ?? (position === 0 && keepAs !== undefined ? keepExtra : leaveOut);
}

/**
 * Changes what a source column fills at a position. A column of ours that another source column filled moves here, so
 * that it is never filled twice.
 */
export function changeUse(
  settings: ImportSettings,
  sourceIndex: number,
  position: number,
  use: string,
  name: string,
): ImportSettings {
  const columns = settings.columns.map((choice) => {
    if (choice.sourceIndex !== sourceIndex) {
      return { ...choice, targets: choice.targets.filter((target) => target !== use) };
    }
    if (use === keepExtra) return { sourceIndex, targets: [], keepAs: name };
    const targets = choice.targets.filter((target, index) => target !== use && index !== position);
    if (use !== leaveOut) targets.splice(position, 0, use);
    if (position > 0) return { ...choice, targets };
    // Translated words and conditions belong to the use that is given up.
    return { sourceIndex, targets, ...(choice.dateOrder && { dateOrder: choice.dateOrder }) };
  });
  return { ...settings, columns };
}

/** Keeps every source column that goes nowhere as an extra column. */
export function keepAllOthers(settings: ImportSettings, names: readonly string[]): ImportSettings {
  const columns = settings.columns.map((choice): ColumnChoice => {
    const name = names[choice.sourceIndex];
    return choice.targets.length > 0 || choice.keepAs !== undefined || name === undefined
      ? choice
      : { ...choice, keepAs: name };
  });
  return { ...settings, columns };
}

/** Says what the numbers of a source column count that bear no unit of their own. */
export function changeAmountFactor(
  settings: ImportSettings,
  sourceIndex: number,
  amountFactor: number,
): ImportSettings {
  const columns = settings.columns.map((choice) =>
    choice.sourceIndex === sourceIndex ? { ...choice, amountFactor } : choice,
  );
  return { ...settings, columns };
}

/** Answers in which order the dates of a source column are written. */
export function answerDateOrder(settings: ImportSettings, sourceIndex: number, dateOrder: DateOrder): ImportSettings {
  const columns = settings.columns.map((choice) =>
    choice.sourceIndex === sourceIndex ? { ...choice, dateOrder } : choice,
  );
  return { ...settings, columns };
}
