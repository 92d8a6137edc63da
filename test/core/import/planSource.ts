import { applyImportMap } from "../../../src/core/import/applyImportMap";
import type { ImportSettings } from "../../../src/core/import/ColumnChoice";
import { noDecisions, type ImportDecisions } from "../../../src/core/import/ImportDecisions";
import type { ImportMap } from "../../../src/core/import/ImportMap";
import { importMapSchema } from "../../../src/core/import/ImportMap";
import type { ImportPlan, WorkbookSnapshot } from "../../../src/core/import/ImportPlan";
import { planImport } from "../../../src/core/import/planImport";
import { readSource } from "../../../src/core/import/readSource";
import type { SourceTable } from "../../../src/core/import/SourceTable";
import { importTable } from "../../../src/templates/importTables";

/** 2024-07-01. */
export const today = 45_474;

const emptySnapshot: WorkbookSnapshot = {
  today,
  identifiers: [],
  names: [],
  contacts: [],
  keys: [],
  contents: {},
  references: {},
  lists: {},
  effects: [],
  marks: {},
};

const noPause = async (): Promise<void> => {};

export async function sourceOf(text: string): Promise<SourceTable> {
  const outcome = await readSource(text, ",", noPause);
  if (!outcome.ok) throw new Error(outcome.problems[0]?.code);
  return outcome.value;
}

/** Columns of a mapping, by source heading: the key of our column, several, or a whole entry without its `source`. */
export type Columns = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, unknown>>>>;

export function mapOf(columns: Columns, rest: Partial<ImportMap> = {}): ImportMap {
  return importMapSchema.parse({
    format: "sales-promotion-import-map",
    version: 1,
    table: "customers",
    ...rest,
    columns: Object.entries(columns).map(([source, use]) =>
      typeof use === "string"
        ? { source, targets: [use] }
        : Array.isArray(use)
          ? { source, targets: use }
          : { source, ...use },
    ),
  });
}

/** Plans the import of a CSV text into an empty workbook, or the one that the snapshot describes. */
export async function plan(
  text: string,
  map: ImportMap,
  snapshot: Partial<WorkbookSnapshot> = {},
  change: Partial<ImportSettings> = {},
  decisions: ImportDecisions = noDecisions,
): Promise<ImportPlan> {
  const source = await sourceOf(text);
  const table = importTable(map.table, "zh-CN");
  const { settings } = applyImportMap(map, source.columns, table.targets);
  return planImport(source, { ...settings, ...change }, table, { ...emptySnapshot, ...snapshot }, noPause, decisions);
}
