import { columnOf as declarationOf } from "../../templates/tables";
import { validationFor, type ValidationRule } from "../../templates/validation";
import { stretchesOf, type Stretch } from "../stretches";
import { bodyPlaceOf, rangeOf, type AnyTable } from "./anyTables";
import { keptColumn, withoutRows, type RuleColumnUndo, type RulesStep, type TablesNow } from "./RuleColumnUndo";

/** A column whose rules can be looked at. */
interface LocatedColumn {
  readonly tableName: string;
  readonly column: string;
  readonly table: AnyTable;
  readonly columnIndex: number;
}

/** Cells that have one rule, or none, or several. */
interface LookedAt extends Stretch {
  readonly of: LocatedColumn;
  readonly validation: Excel.DataValidation;
}

/** Rules of so many cells are looked at singly where they differ; cells beyond keep theirs. */
const mostSingleCells = 1_000;

/**
 * Asks what rules stand in the cells that got one; to be called before a sync, and the function that it gives, after: cells
 * lose a rule that is still the column's own. Where rules differ within a stretch, its cells are looked at one by one, in
 * one more round trip.
 */
export function requestValidationUndo(
  steps: readonly RulesStep[],
  now: TablesNow,
): (context: Excel.RequestContext) => Promise<readonly RuleColumnUndo[]> {
  const lost: RuleColumnUndo[] = [];
  const columns: LocatedColumn[] = [];
  const stretches: LookedAt[] = [];
  for (const { tableName, validations } of steps) {
    for (const { column, rows } of validations) {
      const located = locate(tableName, column, now);
      if ("kept" in located) {
        lost.push(located);
        continue;
      }
      columns.push(located);
      const indexes = rows.map((row) => now.rowIndexOf({ ...row, tableName })).filter((row) => typeof row === "number");
      stretches.push(...stretchesOf(indexes, 0).map((stretch) => lookAt(located, stretch)));
    }
  }
  return async (context) => {
    const looked = await apart(context, stretches);
    return [...lost, ...columns.map((column) => undoOf(column, looked))];
  };
}

function locate(tableName: string, column: string, { workbook }: TablesNow): LocatedColumn | RuleColumnUndo {
  const table = workbook.tables.get(tableName);
  const actual = table?.columnOf(column) ?? null;
  const reason =
    table === undefined ? "tableMissing" : table.isProtected ? "protected" : actual === null ? "columnMissing" : null;
  if (reason === null && table !== undefined && actual !== null) {
    return { tableName, column, table, columnIndex: actual.index };
  }
  return { tableName, column, removals: [], kept: keptColumn(tableName, column, reason ?? "columnMissing") };
}

function lookAt(of: LocatedColumn, stretch: Stretch): LookedAt {
  const { table, columnIndex } = of;
  const { dataValidation } = rangeOf(table, stretch.rowIndex, columnIndex, stretch.rowCount);
  return { ...stretch, of, validation: dataValidation.load("type,rule") };
}

const isMixed = ({ validation }: LookedAt): boolean => ["Inconsistent", "MixedCriteria"].includes(validation.type);

/** Takes stretches apart whose cells have different rules. */
async function apart(context: Excel.RequestContext, stretches: readonly LookedAt[]): Promise<readonly LookedAt[]> {
  let room = mostSingleCells;
  const parts = stretches.map((stretch) => {
    const { of, rowIndex, rowCount } = stretch;
    if (!isMixed(stretch) || rowCount > room) return [stretch];
    room -= rowCount;
    return Array.from({ length: rowCount }, (_, index) => lookAt(of, { rowIndex: rowIndex + index, rowCount: 1 }));
  });
  if (room < mostSingleCells) await context.sync();
  return parts.flat();
}

function undoOf(column: LocatedColumn, looked: readonly LookedAt[]): RuleColumnUndo {
  const { tableName, table, columnIndex } = column;
  const ruled = looked.filter(({ of, validation }) => of === column && validation.type !== "None");
  const own = ruled.filter((stretch) => !isMixed(stretch) && isOurs(column, stretch));
  const foreign = ruled.find((stretch) => !own.includes(stretch));
  return {
    tableName,
    column: column.column,
    removals: own.map(
      ({ validation }) =>
        () =>
          validation.clear(),
    ),
    kept:
      foreign === undefined
        ? null
        : keptColumn(tableName, column.column, "ruleChanged", { table, rowIndex: foreign.rowIndex, columnIndex }),
  };
}

/** Tells whether the cells of a stretch have the rule that their column gives them. */
function isOurs({ column, table }: LocatedColumn, { rowIndex, validation }: LookedAt): boolean {
  if (table.key === null) return false;
  // What a rule asks for does not depend on the language; only its words do.
  const ours = validationFor(declarationOf(table.key, column), bodyPlaceOf(table.key, table, rowIndex), "zh-CN");
  return ours !== null && textOfRule(validation.rule) === textOfRule(ours.rule);
}

/** Writes a rule so that two that ask for the same are the same text; Excel may name the kinds that are not in use. */
function textOfRule(rule: Excel.DataValidationRule | ValidationRule): string {
  const kinds = Object.entries(rule as Readonly<Record<string, unknown>>).filter(([, kind]) => kind);
  return JSON.stringify(
    kinds.map(([kind, fields]) => [
      kind,
      Object.entries(fields as Readonly<Record<string, unknown>>)
        .filter(([, field]) => field !== undefined && field !== null && field !== "")
        .map(([name, field]) => `${name} ${withoutRows(String(field))}`)
        .sort(),
    ]),
  );
}
