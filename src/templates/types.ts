import type { Text } from "./Text";

/**
 * What a column is: entered by a person; native, an Excel formula that works without the add-in; stamped by the add-in
 * when it sees the event; proposed by the add-in, and a person may change it.
 */
export type ColumnKind = "entered" | "native" | "stamped" | "proposed";

export type TableKey = "customers" | "campaigns" | "followUps" | "effects";

/** System lists have a key and a named cell for every value and are never deleted; open lists are the team's own. */
export type SystemListKey = "stage" | "campaignType" | "method" | "feedback" | "followUpStatus" | "approval" | "tier";
export type OpenListKey = "industry" | "source" | "channel" | "team" | "region" | "role";
export type ListKey = SystemListKey | OpenListKey;

/**
 * What a cell of a column may hold. From this follow its validation, its zod schema, its alignment and its form field.
 * Formula texts are language-neutral: `{@key}` is this row's cell of that column, `{table.key}` a whole column,
 * `{name:Key}` a named cell or list; {@link renderFormula} writes them for Excel.
 */
export type ColumnValue =
  | { readonly type: "text"; readonly maxLength?: number }
  | { readonly type: "contact" }
  | { readonly type: "identifier"; readonly prefix: "C" | "HD" | "G" }
  | { readonly type: "reference"; readonly table: TableKey }
  | { readonly type: "choice"; readonly list: ListKey }
  | { readonly type: "choices"; readonly list: ListKey; readonly minimum?: number }
  | { readonly type: "date"; readonly notAfterToday?: boolean; readonly notBefore?: string }
  | { readonly type: "dateTime" }
  | { readonly type: "amount" }
  | { readonly type: "count" }
  | { readonly type: "days" }
  | { readonly type: "percent" }
  | { readonly type: "ratio" };

/** The one place where a column is described. */
export interface ColumnDeclaration {
  /** Known by this in all code, never by its heading. */
  readonly key: string;
  readonly heading: Text;
  readonly kind: ColumnKind;
  readonly value: ColumnValue;
  /**
   * True where a cell must be filled in every row; a formula (see {@link ColumnValue}) where it must be on a condition,
   * in one of two forms that the row schema reads too: `{@key}={name:List_Value}` or `{@key}<>""`.
   */
  readonly required?: true | string;
  /** For native columns: the formula, without the leading `=`. */
  readonly formula?: string;
  /** For native columns: the same by the add-in's own function, for those who would rather see `=CAC(…)`. */
  readonly functionFormula?: string;
  /** For native columns: a person may type over the formula's result, and the sheet shows by colour where that was done. */
  readonly mayBeTypedOver?: true;
  /** Shown on the heading and in the pane's forms: what belongs here, in one or two short sentences (at most 255 characters). */
  readonly help: Text;
  /** In characters of the default font, as Excel states widths. */
  readonly width: number;
  /** Never leaves the sheet unmasked. */
  readonly confidential?: true;
  /** Other headings by which an import recognises this column, in any language. */
  readonly aliases?: readonly string[];
}

/** A colour that follows from a cell's state; `when` is a formula about the row, see {@link ColumnValue}. */
export interface ColourRule {
  readonly columns: readonly string[];
  readonly when: string;
  readonly colour: "overdue" | "today" | "missing" | "attention" | "settled";
}

export interface TableDeclaration {
  readonly key: TableKey;
  /** The Excel table's name, the same in both languages: `Customers`. */
  readonly tableName: string;
  readonly sheetName: Text;
  readonly description: Text;
  readonly columns: readonly ColumnDeclaration[];
  /** A formula that is true in rows that hold anything; what is missing is marked in those only. */
  readonly rowInUse: string;
  /** How many columns stay in view when scrolling sideways. */
  readonly frozenColumns: number;
  readonly colours: readonly ColourRule[];
}
