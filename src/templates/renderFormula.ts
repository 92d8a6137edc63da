import type { Language } from "./Text";
import { workbookName } from "./names";
import { columnOf, tables } from "./tables";
import type { TableKey } from "./types";

export interface FormulaPlace {
  /** The table in whose rows the formula stands. */
  readonly table: TableKey;
  readonly language: Language;
  /**
   * Gives a column's heading as the workbook has it now, where people may have renamed it; by default the heading of the
   * declaration in that language.
   */
  readonly headingOf?: (table: TableKey, key: string) => string;
}

const reference = /\{(?:@(?<own>\w+)|name:(?<name>\w+)|(?<table>\w+)\.(?<key>\w+))\}/g;

/** Headings made of letters and digits only; every other one is bracketed twice, which Excel accepts for any heading. */
const plainHeading = /^[\p{L}\p{N}]+$/u;

/**
 * Writes a heading as structured references want it: `[ ] # ' @` are preceded by `'`.
 * Source: Microsoft, "Using structured references with Excel tables", characters that need an escape.
 */
export function escapeHeading(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}

/** Writes a whole column as a structured reference: `Customers[客户编号]`, `Effects[[获客成本(CAC)]]`. */
export function columnReference(tableName: string, heading: string): string {
  return `${tableName}[${bracketed(heading)}]`;
}

/**
 * Writes a declared formula for Excel, with its leading `=`: `{@key}` becomes `[@客户编号]`, `{table.key}` becomes
 * `Customers[客户编号]` and `{name:Stage_Won}` becomes `SP_Stage_Won`. Function names stay English and separators commas, as
 * Excel's `formulas` wants them in every locale. An unknown table or column is a bug and throws.
 */
export function renderFormula(formula: string, place: FormulaPlace): string {
  const headingOf = place.headingOf ?? ((table: TableKey, key: string) => columnOf(table, key).heading[place.language]);
  return `=${replaceReferences(formula, {
    own: (key) => `[@${bracketed(headingOf(place.table, key))}]`,
    column: (table, key) => columnReference(tables[table].tableName, headingOf(table, key)),
  })}`;
}

/** How the references of a declared formula are written in one kind of place. */
export interface ReferenceWriter {
  readonly own: (key: string) => string;
  readonly column: (table: TableKey, key: string) => string;
}

/** Replaces the references of a declared formula; names are the same everywhere. */
export function replaceReferences(formula: string, write: ReferenceWriter): string {
  return formula.replace(reference, (...found) => {
    const { own, name, table, key } = found.at(-1) as Record<string, string | undefined>;
    if (own !== undefined) return write.own(own);
    if (name !== undefined) return workbookName(name);
    if (table === undefined || key === undefined || !isTableKey(table))
      throw new Error(`Unknown reference in “${formula}”`);
    return write.column(table, key);
  });
}

/** A column that a declared formula refers to. */
interface ColumnReference {
  readonly table: TableKey;
  readonly key: string;
}

/** Gives the columns that a declared formula in a row of `table` refers to, in order, each as often as it is named. */
export function referencesOf(formula: string, table: TableKey): readonly ColumnReference[] {
  const references: ColumnReference[] = [];
  const note = (other: TableKey, key: string): string => {
    references.push({ table: other, key });
    return "";
  };
  replaceReferences(formula, { own: (key) => note(table, key), column: note });
  return references;
}

function bracketed(heading: string): string {
  const escaped = escapeHeading(heading);
  return plainHeading.test(heading) ? escaped : `[${escaped}]`;
}

function isTableKey(key: string): key is TableKey {
  return Object.hasOwn(tables, key);
}
