import type { Workbench } from "../support/startWorkbench";

/** Where a case works: a batch and a new, empty sheet of its own. */
export interface Place {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly workbench: Workbench;
}

export interface ConformanceCase {
  /** As `Range.values`. */
  readonly member: string;
  readonly behaviour: string;
  /** The page of Microsoft's documentation that the case follows. */
  readonly source: string;
  readonly run: (place: Place) => Promise<void>;
}

type Cases = Readonly<Record<string, readonly [behaviour: string, run: (place: Place) => Promise<void>]>>;

/** Collects the cases of one object; members that are methods are written with `()`. */
export function cases(type: string, members: Cases): ConformanceCase[] {
  return Object.entries(members).map(([written, [behaviour, run]]) => {
    const name = written.replace("()", "");
    const page = type.toLowerCase();
    const anchor = `excel-excel-${page}-${name.toLowerCase()}-member${written.endsWith("()") ? "(1)" : ""}`;
    return {
      member: `${type}.${name}`,
      behaviour,
      source: `https://learn.microsoft.com/javascript/api/excel/excel.${page}#${anchor}`,
      run,
    };
  });
}

interface Loadable {
  load(names: string): unknown;
  readonly context: OfficeExtension.ClientRequestContext;
}

/** Loads and syncs in one go. */
export async function loaded<T extends Loadable>(object: T, properties: string): Promise<T> {
  object.load(properties);
  await object.context.sync();
  return object;
}

/** An event handler that keeps what it is told. */
export function collect<E, T>(heard: T[], pick: (event: E) => T): (event: E) => Promise<void> {
  return (event) => {
    heard.push(pick(event));
    return Promise.resolve();
  };
}

/** The code of the error that Excel refuses with. */
export async function refusal(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return "nothing was refused";
}

/** Fills a small block: headings in the first row, then names and numbers. */
export function fill(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("A1:B3");
  range.values = [
    ["Name", "Amount"],
    ["a", 1],
    ["b", 2],
  ];
  return range;
}

let lastTable = 0;

/** A table over {@link fill} with a name that no other case has. */
export function table(sheet: Excel.Worksheet): Excel.Table {
  fill(sheet);
  const made = sheet.tables.add("A1:B3", true);
  lastTable += 1;
  made.name = `Table_${String(lastTable)}`;
  return made;
}
