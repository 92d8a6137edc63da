import { columnLettersAt } from "./cellAddress";
import { replaceReferences } from "./renderFormula";
import { tables } from "./tables";
import type { TableKey } from "./types";

/** Where a table's body stands; rules of cells are written relative to its first row. */
export interface BodyPlace {
  readonly table: TableKey;
  /** Sheet row of the first body row, as Excel counts, from 1. */
  readonly firstRowNumber: number;
  /** Gives a column's letters where people may have moved it; by default the declared order starting at column A. */
  readonly columnLettersOf?: (key: string) => string;
}

/** Gives the letters of a table's column at its place. A key that the table does not have is a bug and throws. */
export function columnLettersIn(place: BodyPlace, key: string): string {
  if (place.columnLettersOf) return place.columnLettersOf(key);
  const index = tables[place.table].columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`Table “${place.table}” has no column “${key}”`);
  return columnLettersAt(index);
}

/**
 * Writes a declared formula about a row for data validation and conditional formats, without the leading `=`: their
 * formulas may hold no structured references, so `{@key}` becomes `$K2`, relative to the first body row. They may hold
 * names, but no whole columns of tables: `{table.key}` is a bug and throws.
 * Source: Microsoft's documentation of both features, and office-js issue 5194 for what "relative" means.
 */
export function renderRowRule(formula: string, place: BodyPlace): string {
  return replaceReferences(formula, {
    own: (key) => `$${columnLettersIn(place, key)}${place.firstRowNumber}`,
    column: (table, key) => {
      throw new Error(`A rule about a row cannot refer to the column ${table}.${key}`);
    },
  });
}
