import { z } from "zod";
import type { Problem } from "../core/problem";
import { cellSchema, isBlank, type CellFinding } from "./cellSchema";
import { keyOfWord, systemListKeys } from "./lists";
import { capitalised } from "./names";
import type { RowContext, RowProblemCode } from "./RowContext";
import { tables } from "./tables";
import type { ColumnDeclaration, SystemListKey, TableKey } from "./types";

/** A row by column key; columns of the team's own ride along unjudged. */
export type Row = Readonly<Record<string, string | number | boolean>>;

type Condition = (row: Row) => boolean;

/**
 * Makes the schema of one table's rows from its declaration: every cell by its column's rules, then what must be filled and
 * the order of dates. Native columns are not judged, unless they may be typed over. Issues carry a code of
 * {@link RowProblemCode} and its data in `params`, and the column's key in `path`.
 */
export function rowSchema(table: TableKey, context: RowContext = {}): z.ZodType<Row> {
  const columns = tables[table].columns.filter(
    ({ kind, mayBeTypedOver }) => kind !== "native" || mayBeTypedOver === true,
  );
  const shape = Object.fromEntries(columns.map((column) => [column.key, cellSchema(column, context).optional()]));
  const conditions = columns.map((column) => ({ column, mustBeFilled: conditionFor(column, context) }));
  return z.looseObject(shape).superRefine((row, refinement) => {
    for (const { column, mustBeFilled } of conditions) {
      const finding = rowFinding(column, row as Row, mustBeFilled);
      if (finding !== null)
        refinement.addIssue({ code: "custom", message: finding.code, path: [column.key], params: finding });
    }
  }) as unknown as z.ZodType<Row>;
}

/**
 * Makes a judge of one table's rows, which gives a row's problems as data; `rowNumber` is the row of the sheet or source,
 * from 1. Making a judge costs more than judging a row: make one for all rows.
 */
export function rowJudge(
  table: TableKey,
  context: RowContext = {},
): (row: Row, rowNumber?: number) => readonly Problem<RowProblemCode>[] {
  const schema = rowSchema(table, context);
  return (row, rowNumber) => {
    const judged = schema.safeParse(row);
    if (judged.success) return [];
    return judged.error.issues.map((issue) => {
      const { code, data } = findingOf(issue);
      const at = { table, column: String(issue.path[0] ?? ""), ...(rowNumber === undefined ? {} : { rowNumber }) };
      return data === undefined ? { code, at } : { code, at, data };
    });
  };
}

/** Our own issues carry a finding; zod's own say that a cell is neither text, number nor truth value. */
function findingOf(issue: z.core.$ZodIssue): NonNullable<CellFinding> {
  return issue.code === "custom" && issue.params ? (issue.params as NonNullable<CellFinding>) : { code: "notText" };
}

function rowFinding({ key, value }: ColumnDeclaration, row: Row, mustBeFilled: Condition): CellFinding {
  const cell = row[key];
  if (isBlank(cell)) return mustBeFilled(row) ? { code: "required" } : null;
  if (value.type !== "date" || value.notBefore === undefined) return null;
  const earlier = row[value.notBefore];
  const wrongOrder = typeof cell === "number" && typeof earlier === "number" && Math.floor(cell) < Math.floor(earlier);
  return wrongOrder ? { code: "beforeOther", data: { other: value.notBefore } } : null;
}

/**
 * Reads a declared requirement: `true`, `{@key}<>""`, or `{@key}={name:List_Value}`. These are the only forms, so that the
 * sheet's colour and this schema follow from the same text; another one is a bug and throws.
 */
function conditionFor({ key, required }: ColumnDeclaration, context: RowContext): Condition {
  if (required === undefined) return () => false;
  if (required === true) return () => true;
  const parts = /^\{@(\w+)\}(?:<>""|=\{name:(\w+)_(\w+)\})$/.exec(required);
  if (!parts) throw new Error(`Column “${key}” is required on a condition that cannot be read: ${required}`);
  const [, other = "", listName, valueName] = parts;
  if (listName === undefined) return (row) => !isBlank(row[other]);
  const list = systemListKeys.find((candidate) => capitalised(candidate) === listName);
  if (list === undefined) throw new Error(`Column “${key}” depends on the unknown list “${listName}”`);
  return (row) => valueKeyIn(list, row[other], context) === valueName;
}

function valueKeyIn(list: SystemListKey, cell: Row[string] | undefined, { words }: RowContext): string | null {
  const key = cell === undefined ? null : keyOfWord(list, String(cell), words?.[list]);
  return key === null ? null : capitalised(key);
}
