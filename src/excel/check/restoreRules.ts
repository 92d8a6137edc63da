import type { Finding } from "../../core/check/Finding";
import type { JournalStep, RestoredColours, RestoredValidation, RowPlace } from "../../core/journal/JournalEntry";
import { colourRulesFor } from "../../templates/colours";
import { columnOf, tables as declarations, tableOrder } from "../../templates/tables";
import type { Language } from "../../templates/Text";
import type { TableKey } from "../../templates/types";
import { addColourRules, addValidation } from "../columnRules";
import { describeHostFailure, type HostFailure } from "../hostFailure";
import { bodyPlaceOf, rangeOf, requestAnyTables, rowIdentifierOf, type AnyTable } from "../journal/anyTables";
import type { RefusalReason } from "../journal/applyEdits";
import type { Stretch } from "../stretches";
import type { CellValue } from "../types";
import { type CellKinds, requestCellKinds } from "./readCellKinds";

export interface RestoredRules {
  /** What was put back, for the journal; one step for each table. */
  readonly steps: readonly RulesStep[];
  readonly refused: readonly { readonly finding: Finding; readonly reason: RefusalReason }[];
  readonly failure?: HostFailure;
}

type RulesStep = Extract<JournalStep, { readonly kind: "rules" }>;

/**
 * Puts rules and colours back in the columns that findings name: in the cells that have none, so that a rule that somebody
 * gave a cell stays. Two round trips. A table with a column that cannot be told for certain is left alone, because rules
 * refer to other columns.
 */
export async function restoreRules(findings: readonly Finding[], language: Language): Promise<RestoredRules> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => restoreInContext(context, findings, language));
  } catch (error) {
    return { steps: [], refused: [], failure: describeHostFailure(error) };
  }
}

async function restoreInContext(
  context: Excel.RequestContext,
  findings: readonly Finding[],
  language: Language,
): Promise<RestoredRules> {
  const keys = tableOrder.filter((key) => findings.some(({ at }) => at.table === key));
  const cellKinds = requestCellKinds(context, keys);
  const locate = requestAnyTables(
    context,
    keys.map((key) => declarations[key].tableName),
  );
  await context.sync();
  const { tables, refusal } = locate();
  if (refusal !== null) return { steps: [], refused: [], failure: refusal };
  const kinds = cellKinds();
  const finish: (() => RulesStep)[] = [];
  const refused: RestoredRules["refused"][number][] = [];
  for (const key of keys) {
    const { tableName } = declarations[key];
    const table = tables.get(tableName);
    const kindsOfTable = kinds[key];
    const wanted = findings.filter(({ at }) => at.table === key);
    const reason = refusalOf(key, table);
    if (reason !== null || table === undefined || kindsOfTable === undefined) {
      refused.push(...wanted.map((finding) => ({ finding, reason: reason ?? ("tableMissing" as const) })));
    } else finish.push(queueTable(key, table, kindsOfTable, wanted, language));
  }
  if (finish.length > 0) await context.sync();
  return { steps: finish.map((stepOf) => stepOf()), refused };
}

function refusalOf(key: TableKey, table: AnyTable | undefined): RefusalReason | null {
  if (table === undefined) return "tableMissing";
  if (table.isProtected) return "protected";
  return declarations[key].columns.every((column) => table.columnOf(column.key) !== null) ? null : "columnMissing";
}

/** Asks for every row of a table as the journal knows rows; to be called before a sync, and what it gives, after. */
function requestRows({ sheet, firstRowIndex, firstColumnIndex, rowCount, identifying }: AnyTable): () => RowPlace[] {
  const columns = (identifying ?? []).map(({ index }) =>
    sheet.getRangeByIndexes(firstRowIndex, firstColumnIndex + index, rowCount, 1).load("values"),
  );
  return () =>
    Array.from({ length: rowCount }, (_, rowIndex) => {
      const cells = columns.map(({ values }) => values[rowIndex]?.[0] as CellValue);
      return { rowIndex, rowIdentifier: cells.length === 0 ? null : rowIdentifierOf(cells) };
    });
}

/** Queues what a table lacks; the function that it gives tells, after the sync, what was written. */
function queueTable(
  key: TableKey,
  table: AnyTable,
  kinds: CellKinds,
  wanted: readonly Finding[],
  language: Language,
): () => RulesStep {
  const { firstRowIndex, firstColumnIndex, rowCount, tableName } = table;
  const readRows = requestRows(table);
  const gaps = (set: "ruled" | "coloured", column: string): readonly Stretch[] =>
    kinds[set]
      .gaps(firstColumnIndex + indexOf(table, column), firstRowIndex, rowCount)
      .map((gap) => ({ ...gap, rowIndex: gap.rowIndex - firstRowIndex }));
  const ruled: { readonly column: string; readonly stretches: readonly Stretch[] }[] = [];
  const formats: { readonly column: string; readonly added: readonly Excel.ConditionalFormat[] }[] = [];
  for (const { code, at } of wanted) {
    if (code === "rulesWiped") {
      const stretches = gaps("ruled", at.column);
      for (const stretch of stretches) queueValidation(key, table, at.column, stretch, language);
      if (stretches.length > 0) ruled.push({ column: at.column, stretches });
    } else {
      const added = gaps("coloured", at.column).flatMap((stretch) => queueColours(key, table, at.column, stretch));
      if (added.length > 0) formats.push({ column: at.column, added });
    }
  }
  return () => {
    const rows = readRows();
    const validations = ruled.map(({ column, stretches }): RestoredValidation => ({
      column,
      rows: stretches.flatMap(({ rowIndex, rowCount: count }) => rows.slice(rowIndex, rowIndex + count)),
    }));
    return { kind: "rules", tableName, validations, colours: formats.map(coloursOf) };
  };
}

function queueValidation(
  key: TableKey,
  table: AnyTable,
  column: string,
  { rowIndex, rowCount }: Stretch,
  language: Language,
): void {
  const range = rangeOf(table, rowIndex, indexOf(table, column), rowCount);
  addValidation(range, bodyPlaceOf(key, table, rowIndex), columnOf(key, column), language);
}

function queueColours(
  key: TableKey,
  table: AnyTable,
  column: string,
  { rowIndex, rowCount }: Stretch,
): readonly Excel.ConditionalFormat[] {
  const place = bodyPlaceOf(key, table, rowIndex);
  const rules = colourRulesFor(place)
    .filter(({ columns }) => columns.includes(column))
    .map((rule) => ({ ...rule, columns: [column] }));
  const added = addColourRules(table.sheet, place, table.firstRowIndex + rowIndex + rowCount, rules);
  for (const format of added) format.load("id,customOrNullObject/rule/formula");
  return added;
}

function coloursOf({
  column,
  added,
}: {
  readonly column: string;
  readonly added: readonly Excel.ConditionalFormat[];
}): RestoredColours {
  const formats = added.map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula }));
  return { column, formats };
}

function indexOf(table: AnyTable, column: string): number {
  return table.columnOf(column)?.index ?? 0;
}
