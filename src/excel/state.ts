import type { IdentifierMarks } from "../core/upkeep/upkeepFacts";
import { languages, type Language } from "../templates/Text";
import { computedKinds, type ComputedKind } from "../templates/computedKinds";
import { tableOrder } from "../templates/tables";
import type { TableKey } from "../templates/types";
import { addMarks, isMarkKey, marksToRows } from "./marks";

/** The layout of what we remember; raised when a later version changes it. */
export const schemaVersion = 1;

/** A column as it was when we last saw it. */
export interface RememberedColumn {
  /** Unique within its table; Excel promises nothing more, hence the heading beside it. */
  readonly id: number;
  readonly heading: string;
}

/** What the workbook remembers for the add-in, in its very hidden sheet: one key a row, no personal data. */
export interface WorkbookState {
  /** Null in a workbook that the add-in has never set up. */
  readonly schema: number | null;
  readonly language: Language | null;
  /** Excel's table id by our key. */
  readonly tableIds: Readonly<Partial<Record<TableKey, string>>>;
  /** By table key, then by column key. */
  readonly columns: Readonly<Partial<Record<TableKey, Readonly<Record<string, RememberedColumn>>>>>;
  /** What computed columns hold now. */
  readonly computed: ComputedKind;
  /**
   * Rows whose count a person had typed over when formulas became values, by column key of the effect table; see
   * `computed/effectRowKey`. Nobody could tell them apart later.
   */
  readonly typedOver: Readonly<Record<string, readonly string[]>>;
  /** Highest number given on each day, so that no identifier is used twice even after its row was deleted. */
  readonly marks: IdentifierMarks;
  /** Rows of other versions, kept as they are. */
  readonly others: readonly (readonly [key: string, value: string])[];
}

export const emptyState: WorkbookState = {
  schema: null,
  language: null,
  tableIds: {},
  columns: {},
  computed: "formulas",
  typedOver: {},
  marks: {},
  others: [],
};

/** Writes the state as rows of key and JSON text; JSON keeps Excel from turning an id into a number. */
export function stateToRows(state: WorkbookState): readonly (readonly [key: string, value: string])[] {
  const rows: [string, string][] = [
    ["schema", JSON.stringify(state.schema)],
    ["language", JSON.stringify(state.language)],
    ["computed", JSON.stringify(state.computed)],
  ];
  for (const [column, keys] of Object.entries(state.typedOver))
    rows.push([`typedOver.${column}`, JSON.stringify(keys)]);
  for (const table of tableOrder) {
    const id = state.tableIds[table];
    if (id !== undefined) rows.push([`table.${table}`, JSON.stringify(id)]);
    for (const [column, { id: columnId, heading }] of Object.entries(state.columns[table] ?? {})) {
      rows.push([`column.${table}.${column}`, JSON.stringify([columnId, heading])]);
    }
  }
  return [...rows, ...marksToRows(state.marks), ...state.others];
}

/**
 * Reads the state from rows of key and value. Rows that cannot be understood are left out, as if they had never been
 * written: the columns concerned are then matched by their headings. Rows of another version are kept for it.
 */
export function stateFromRows(rows: readonly (readonly unknown[])[]): WorkbookState {
  const tableIds: Partial<Record<TableKey, string>> = {};
  const columns: Partial<Record<TableKey, Record<string, RememberedColumn>>> = {};
  let schema: number | null = null;
  let language: Language | null = null;
  let computed: ComputedKind = "formulas";
  const typedOver: Record<string, readonly string[]> = {};
  const marks: Record<string, Record<string, number>> = {};
  const others: [string, string][] = [];
  for (const [key, text] of rows) {
    const value = parseJson(text);
    if (value === undefined || typeof key !== "string") continue;
    const [area, table, column] = key.split(".");
    const tableKey = tableOrder.find((known) => known === table);
    if (area === "schema" && typeof value === "number") schema = value;
    else if (area === "language") language = languages.find((known) => known === value) ?? null;
    else if (area === "computed") computed = computedKinds.find((known) => known === value) ?? "formulas";
    else if (area === "typedOver" && table !== undefined && isTextList(value)) typedOver[table] = value;
    else if (area === "table" && tableKey !== undefined && typeof value === "string") tableIds[tableKey] = value;
    else if (area === "column" && tableKey !== undefined && column !== undefined && isColumn(value)) {
      (columns[tableKey] ??= {})[column] = { id: value[0], heading: value[1] };
    } else if (isMarkKey(key)) addMarks(marks, key, value);
    else if (area !== undefined && area !== "" && !ownAreas.has(area)) others.push([key, String(text)]);
  }
  return { schema, language, tableIds, columns, computed, typedOver, marks, others };
}

const ownAreas: ReadonlySet<string> = new Set([
  "schema",
  "language",
  "computed",
  "typedOver",
  "table",
  "column",
  "mark",
]);

function parseJson(text: unknown): unknown {
  // Excel gives a bare number back as a number.
  if (typeof text !== "string") return typeof text === "number" ? text : undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

function isColumn(value: unknown): value is [number, string] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === "number" && typeof value[1] === "string";
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
