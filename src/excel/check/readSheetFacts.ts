import type { CheckedTable } from "../../core/check/CheckedTable";
import type { Problem } from "../../core/problem";
import type { UpkeepFindingCode } from "../../core/upkeep/upkeepFacts";
import { columnLettersAt } from "../../templates/cellAddress";
import { colourRulesFor } from "../../templates/colours";
import { checkColumn, customColumn, identifierColumnOf } from "../../templates/check/checkColumns";
import type { LackingCells, SheetFacts } from "../../templates/check/SheetFacts";
import type { BodyPlace } from "../../templates/rowRule";
import { tables as declarations, tableOrder } from "../../templates/tables";
import type { Language } from "../../templates/Text";
import type { TableKey } from "../../templates/types";
import { validationFor } from "../../templates/validation";
import { describeHostFailure } from "../hostFailure";
import { type LocatedTable, requestTables } from "../locateTables";
import { readTables } from "../readTables";
import type { TableRows } from "../types";
import type { CheckedPlace } from "./CheckResult";
import { type CellKinds, readCellKinds } from "./readCellKinds";
import { requestSettings } from "./requestSettings";

export interface CheckReading {
  readonly facts: SheetFacts;
  readonly places: Readonly<Partial<Record<TableKey, CheckedPlace>>>;
  readonly settings: {
    readonly worksheetName: string;
    readonly columnIndexes: Readonly<Partial<Record<string, number>>>;
  };
  readonly kindsRead: boolean;
}

const everything = { customers: "all", campaigns: "all", followUps: "all", effects: "all" } as const;

/**
 * Reads all of our tables wholly, the lists, and which cells hold formulas, rules and colours: three round trips, and
 * one more for each 4 MB of values. Null where the workbook has none of our tables.
 */
export async function readSheetFacts(upkeep: readonly Problem<UpkeepFindingCode>[]): Promise<CheckReading | null> {
  const kinds = await tryCellKinds();
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const locate = requestTables(context, tableOrder);
    const settings = requestSettings(context);
    const read = await readTables(context, everything);
    const { tables: located, state } = locate();
    const language = state.language ?? "zh-CN";
    const tables: Partial<Record<TableKey, CheckedTable>> = {};
    const places: Partial<Record<TableKey, CheckedPlace>> = {};
    for (const key of tableOrder) {
      const rows = read[key];
      const table = located[key];
      if (rows === undefined || table === undefined) continue;
      tables[key] = checkedTable(rows, kinds?.[key]);
      places[key] = placeOf(rows, table);
    }
    if (Object.keys(tables).length === 0) return null;
    const { sheetName, columnIndexes, ...found } = settings();
    const rowsRead = tableOrder.flatMap((key) => read[key] ?? []);
    const lacking = (set: "ruled" | "coloured") =>
      rowsRead.flatMap((rows) => lackingCells(rows, kinds?.[rows.table], set, language));
    return {
      facts: {
        language,
        tables,
        missingTables: tableOrder.filter((key) => tables[key] === undefined),
        missing: rowsRead.flatMap(({ table, missing }) => missing.map((column) => ({ table, column }))),
        withoutRule: lacking("ruled"),
        withoutColour: lacking("coloured"),
        upkeep,
        ...found,
      },
      places,
      settings: { worksheetName: sheetName, columnIndexes },
      kindsRead: kinds !== null,
    };
  });
}

/** Null where Excel refuses, as it may on protected sheets: everything else is checked all the same. */
async function tryCellKinds(): Promise<Readonly<Partial<Record<TableKey, CellKinds>>> | null> {
  try {
    return await readCellKinds();
  } catch (error) {
    if (describeHostFailure(error).code === "unexpected") throw error;
    return null;
  }
}

function checkedTable(
  { table, columns, rowCount, firstRowIndex, columnIndexes }: TableRows,
  kinds: CellKinds | undefined,
): CheckedTable {
  const own = new Set(declarations[table].columns.map(({ key }) => key));
  const described = Object.keys(columns).map((key) => (own.has(key) ? checkColumn(table, key) : customColumn(key)));
  const native = new Set(described.filter(({ kind }) => kind === "native").map(({ key }) => key));
  return {
    key: table,
    columns: described,
    rowCount,
    firstRowNumber: firstRowIndex + 1,
    values: columns,
    // Where it is not known which cells hold formulas, all are taken to be as they should.
    isFormula: (column, rowIndex) =>
      kinds === undefined
        ? native.has(column)
        : kinds.formulas.has(firstRowIndex + rowIndex, columnIndexes[column] ?? -1),
  };
}

function placeOf(
  { table, worksheetName, tableName, firstRowIndex, rowCount, columnIndexes, columns }: TableRows,
  { resolved }: LocatedTable,
): CheckedPlace {
  const identifierColumn = identifierColumnOf(table);
  const identifiers = columns[identifierColumn] ?? [];
  const headings = Object.fromEntries(Object.entries(resolved.columns).map(([key, { name }]) => [key, name]));
  return { worksheetName, tableName, firstRowIndex, rowCount, columnIndexes, headings, identifierColumn, identifiers };
}

/** Columns of which some cells lack the rule or the colours that the column gives its cells. */
function lackingCells(
  { table, rowCount, firstRowIndex, columnIndexes, missing }: TableRows,
  kinds: CellKinds | undefined,
  set: "ruled" | "coloured",
  language: Language,
): readonly LackingCells[] {
  // A rule refers to other columns of its row: it can only be put back when all of them are known.
  if (kinds === undefined || missing.length > 0) return [];
  const place: BodyPlace = {
    table,
    firstRowNumber: firstRowIndex + 1,
    columnLettersOf: (key) => columnLettersAt(columnIndexes[key] ?? 0),
  };
  const { columns } = declarations[table];
  const wanted =
    set === "ruled"
      ? columns.filter((column) => validationFor(column, place, language) !== null).map(({ key }) => key)
      : [...new Set(colourRulesFor(place).flatMap((rule) => rule.columns))];
  return wanted.flatMap((column): readonly LackingCells[] => {
    const gaps = kinds[set].gaps(columnIndexes[column] ?? -1, firstRowIndex, rowCount);
    const [first] = gaps;
    if (first === undefined) return [];
    const count = gaps.reduce((sum, gap) => sum + gap.rowCount, 0);
    return [{ table, column, count, firstRowIndex: first.rowIndex - firstRowIndex }];
  });
}
