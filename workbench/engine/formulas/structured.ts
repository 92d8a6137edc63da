/**
 * Structured references, as https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 * describes them: `Customers[金额]`, `[@金额]`, `[@[a b]]`, `Customers[[#This Row],[x]]`, `T[[#All],[a]:[b]]`.
 */
type TableItem = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

export interface StructuredReference {
  /** Empty when the reference means the table in which the formula stands. */
  readonly table: string;
  readonly items: readonly TableItem[];
  readonly from?: string;
  readonly to?: string;
  /** Written with `@`, and to be written so again. */
  readonly at: boolean;
}

const ITEMS: readonly TableItem[] = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];
const NEEDS_ESCAPE = /[[\]#'@]/g;
const NEEDS_BRACKETS = /[^\p{L}\p{N}_.]/u;

function itemOf(text: string): TableItem | undefined {
  return ITEMS.find((item) => item.toLowerCase() === text.trim().toLowerCase());
}

function unescaped(text: string): string {
  return text.replaceAll(/'(.)/gs, "$1");
}

/** The heading as a structured reference writes it: `'` before `[ ] # ' @`. */
function escapedColumn(name: string): string {
  return name.replaceAll(NEEDS_ESCAPE, "'$&");
}

/** Cuts `[a],[b]:[c]` at its top-level commas and colons; undefined when a bracket is missing. */
function bracketParts(inner: string): { text: string; after: string }[] | undefined {
  const parts: { text: string; after: string }[] = [];
  let at = 0;
  while (at < inner.length) {
    if (/\s/.test(inner[at] ?? "")) {
      at++;
      continue;
    }
    if (inner[at] !== "[") return undefined;
    let end = at + 1;
    while (end < inner.length && inner[end] !== "]") end += inner[end] === "'" ? 2 : 1;
    if (end >= inner.length) return undefined;
    const text = inner.slice(at + 1, end);
    const after = /^\s*([,:]?)/.exec(inner.slice(end + 1));
    parts.push({ text, after: after?.[1] ?? "" });
    at = end + 1 + (after?.[0].length ?? 0);
  }
  return parts;
}

interface Columns {
  readonly items: TableItem[];
  readonly from?: string;
  readonly to?: string;
}

function columnsOf(parts: readonly { text: string; after: string }[]): Columns | undefined {
  const items: TableItem[] = [];
  const columns: string[] = [];
  for (const part of parts) {
    const item = itemOf(part.text);
    if (item && columns.length === 0) items.push(item);
    else columns.push(unescaped(part.text));
  }
  const [from, to, ...more] = columns;
  if (more.length > 0) return undefined;
  if (to !== undefined && parts.at(-2)?.after !== ":") return undefined;
  return { items, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Reads what stands between the outer brackets; undefined when it is not a structured reference. */
export function parseStructured(table: string, inner: string): StructuredReference | undefined {
  const text = inner.trim();
  const at = text.startsWith("@");
  const rest = at ? text.slice(1).trim() : text;
  const thisRow: TableItem[] = at ? ["#This Row"] : [];
  if (rest === "") return { table, items: thisRow, at };
  if (rest.startsWith("[")) {
    const parts = bracketParts(rest);
    const columns = parts && columnsOf(parts);
    return columns && { table, at, ...columns, items: [...thisRow, ...columns.items] };
  }
  if (rest.startsWith("#")) {
    const item = itemOf(rest);
    return item && { table, at, items: [...thisRow, item] };
  }
  return { table, items: thisRow, at, from: unescaped(rest) };
}

/** Writes a structured reference in the shortest form that Excel shows. */
export function formatStructured(reference: StructuredReference): string {
  const { table, items, from, to, at } = reference;
  const others = at ? items.filter((item) => item !== "#This Row") : items;
  const bracketed = (name: string): string => `[${escapedColumn(name)}]`;
  if (at && others.length === 0) {
    if (from === undefined) return `${table}[@]`;
    if (to !== undefined) return `${table}[@${bracketed(from)}:${bracketed(to)}]`;
    return `${table}[@${NEEDS_BRACKETS.test(from) ? bracketed(from) : from}]`;
  }
  if (others.length === 0) {
    if (from === undefined) return `${table}[]`;
    return to === undefined ? `${table}${bracketed(from)}` : `${table}[${bracketed(from)}:${bracketed(to)}]`;
  }
  if (from === undefined && others.length === 1) return `${table}[${others[0] ?? ""}]`;
  const parts = others.map((item) => `[${item}]`);
  if (from !== undefined) parts.push(to === undefined ? bracketed(from) : `${bracketed(from)}:${bracketed(to)}`);
  return `${table}[${parts.join(",")}]`;
}
