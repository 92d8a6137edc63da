import { campaignRules } from "../../core/check/campaignRules";
import { cellRules, type Identifiers } from "../../core/check/cellRules";
import {
  type CheckedTable,
  type CheckFacts,
  isBlank,
  type RowRule,
  rowOf,
  textIn,
} from "../../core/check/CheckedTable";
import { customerRules } from "../../core/check/customerRules";
import { duplicateRule } from "../../core/check/duplicateRule";
import { effectRules } from "../../core/check/effectRules";
import { type CellFinding, type CheckCode, type Finding, severityOfCode } from "../../core/check/Finding";
import { followUpRules } from "../../core/check/followUpRules";
import { IdentifierIndex } from "../../core/check/IdentifierIndex";
import type { RecordRow } from "../../core/records";
import { tableOrder } from "../tables";
import type { TableKey } from "../types";
import { identifierColumnOf, personColumnOf } from "./checkColumns";
import { factsOf, rowContextOf } from "./factsOf";
import { columnsWithoutFormulas, formulaRule } from "./formulaRule";
import { judgeRule } from "./judgeRule";
import type { SheetFacts } from "./SheetFacts";
import { wholeFindings } from "./wholeFindings";

/** Findings that say already what is the matter with a cell; its declaration then adds nothing. */
const explaining: ReadonlySet<CheckCode> = new Set([
  "errorValue",
  "dateAsText",
  "ambiguousDate",
  "impossibleDay",
  "numberAsText",
  "identifierSpelling",
  "unknownReference",
]);

/** So many rows are looked at before whoever drives the check may draw, cancel or let others work. */
const rowsPerPortion = 400;

export interface CheckPortion {
  readonly findings: readonly Finding[];
  /** Rows looked at so far, of all tables. */
  readonly rows: number;
}

/** Gives how many rows a check will look at. */
export function rowsToCheck({ tables }: SheetFacts): number {
  return tableOrder.reduce((sum, key) => sum + (tables[key]?.rowCount ?? 0), 0);
}

/** Gives how many rows hold something. */
export function rowsHolding({ tables }: SheetFacts): number {
  return tableOrder.reduce((sum, key) => sum + (tables[key] === undefined ? 0 : rowsInUse(tables[key]).length), 0);
}

/**
 * Applies every rule to everything, a portion at a time: what concerns whole columns first, then table by table, row by
 * row. Changes nothing; rows that hold nothing are passed over.
 */
export function* checkSheets(sheets: SheetFacts): Generator<CheckPortion, void> {
  yield { findings: wholeFindings(sheets), rows: 0 };
  const facts = factsOf(sheets);
  const identifiers = indexesOf(sheets);
  let rows = 0;
  for (const key of tableOrder) {
    const table = sheets.tables[key];
    if (table === undefined) continue;
    const usedRows = rowsInUse(table);
    const withoutFormulas = columnsWithoutFormulas(table, usedRows);
    yield { findings: withoutFormulas.map((column) => goneFinding(table, column, usedRows)), rows };
    const rules = rulesOf(table, sheets, facts, identifiers, usedRows, withoutFormulas);
    const inUse = new Set(usedRows);
    const lastUsed = usedRows.at(-1) ?? -1;
    for (let start = 0; start < table.rowCount; start += rowsPerPortion) {
      const findings: Finding[] = [];
      const end = Math.min(start + rowsPerPortion, table.rowCount);
      for (let row = start; row < end; row++) {
        if (inUse.has(row)) findings.push(...judgeRow(table, row, rules));
        else if (row < lastUsed)
          findings.push(findingOf(table, row, {}, { code: "blankRow", column: identifierColumnOf(key) }));
      }
      yield { findings, rows: rows + end };
    }
    rows += table.rowCount;
  }
}

/** Rows in which a person or the add-in has filled anything in; formulas alone do not count. */
function rowsInUse({ columns, values, rowCount }: CheckedTable): readonly number[] {
  const filled = columns.filter(({ kind }) => kind === "entered" || kind === "stamped" || kind === "proposed");
  return Array.from({ length: rowCount }, (_, row) => row).filter((row) =>
    filled.some(({ key }) => !isBlank(values[key]?.[row])),
  );
}

function indexesOf({ tables }: SheetFacts): Identifiers {
  const index = (table: TableKey, identifier: string, name: string) => {
    const values = tables[table]?.values ?? {};
    // A table whose identifiers are not known answers no reference, so none is judged.
    return values[identifier] === undefined
      ? {}
      : { [table]: new IdentifierIndex(values[identifier], values[name] ?? []) };
  };
  return {
    ...index("customers", "customerId", "customerName"),
    ...index("campaigns", "campaignId", "campaignName"),
    ...index("followUps", "followUpId", ""),
  };
}

function rulesOf(
  table: CheckedTable,
  sheets: SheetFacts,
  facts: CheckFacts,
  identifiers: Identifiers,
  usedRows: readonly number[],
  withoutFormulas: readonly string[],
): readonly RowRule[] {
  const inUse = new Set(usedRows);
  const own: Readonly<Record<TableKey, () => readonly RowRule[]>> = {
    customers: () => [...customerRules(table, facts), duplicateRule(table, (row) => inUse.has(row))],
    campaigns: () => campaignRules(table),
    followUps: () => followUpRules(table, facts),
    effects: () => effectRules(table, facts),
  };
  return [
    cellRules(table, facts, identifiers),
    judgeRule(table, rowContextOf(sheets)),
    formulaRule(table, withoutFormulas),
    ...own[table.key](),
  ];
}

function judgeRow(table: CheckedTable, rowIndex: number, rules: readonly RowRule[]): readonly Finding[] {
  const cells = rowOf(table, rowIndex);
  const findings: Finding[] = [];
  const explained = new Set<string>();
  const [cellRule, judge, ...others] = rules;
  const row = { table, rowIndex, cells };
  for (const finding of cellRule?.(row) ?? []) {
    if (explaining.has(finding.code)) explained.add(finding.column);
    findings.push(findingOf(table, rowIndex, cells, finding));
  }
  for (const finding of judge?.(row) ?? [])
    if (!explained.has(finding.column)) findings.push(findingOf(table, rowIndex, cells, finding));
  for (const rule of others) for (const finding of rule(row)) findings.push(findingOf(table, rowIndex, cells, finding));
  return findings;
}

function goneFinding(table: CheckedTable, column: string, usedRows: readonly number[]): Finding {
  const finding = { code: "formulasGone", column, data: { count: usedRows.length }, fix: { kind: "formula" } } as const;
  return { ...findingOf(table, usedRows[0] ?? 0, {}, finding), rowIndex: null };
}

function findingOf(
  { key, firstRowNumber }: CheckedTable,
  rowIndex: number,
  cells: RecordRow,
  { code, column, data, fix, others }: CellFinding,
): Finding {
  const person = personColumnOf(key);
  return {
    code,
    severity: severityOfCode[code],
    at: { table: key, rowNumber: firstRowNumber + rowIndex, column },
    rowIndex,
    // Effect rows have no identifier of their own: they are known by their place and content.
    rowIdentifier: key === "effects" ? null : textIn(cells[identifierColumnOf(key)]) || null,
    found: cells[column] ?? "",
    person: person === null ? "" : textIn(cells[person]),
    ...(data !== undefined && { data }),
    ...(fix !== undefined && { fix }),
    ...(others !== undefined && { others }),
  };
}
