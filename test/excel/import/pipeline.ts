import { readFileSync } from "node:fs";
import { applyImportMap } from "../../../src/core/import/applyImportMap";
import { decodeText } from "../../../src/core/import/decodeText";
import { recogniseDelimiter } from "../../../src/core/import/delimiter";
import { readImportMap } from "../../../src/core/import/readImportMap";
import { readSource } from "../../../src/core/import/readSource";
import type { ImportRequest } from "../../../src/excel/import/ImportRequest";
import { planWorkbookImport, type PlannedImport } from "../../../src/excel/import/planWorkbookImport";
import { importTable } from "../../../src/templates/importTables";

const samplePath = "examples/sales-pipeline.sample.csv";
const mapPath = "examples/sales-pipeline.map.json";

const noPause = async (): Promise<void> => {};

/** Opens a CSV file and a mapping file as the pane does. */
async function requestFor(csv: Uint8Array, mapText: string): Promise<ImportRequest> {
  const decoded = decodeText(csv);
  if (!decoded.ok) throw new Error(decoded.problems[0]?.code);
  const { text } = decoded.value;
  const read = await readSource(text, recogniseDelimiter(text), noPause);
  if (!read.ok) throw new Error(read.problems[0]?.code);
  const map = readImportMap(mapText);
  if (!map.ok) throw new Error(JSON.stringify(map.problems));
  const { table } = map.value;
  const { settings, problems } = applyImportMap(map.value, read.value.columns, importTable(table, "zh-CN").targets);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { source: read.value, table, settings };
}

/** The example pipeline with its mapping; with `rows`, only so many of its rows. */
export async function pipelineRequest(rows = Infinity): Promise<ImportRequest> {
  const request = await requestFor(readFileSync(samplePath), readFileSync(mapPath, "utf8"));
  return { ...request, source: { ...request.source, rows: request.source.rows.slice(0, rows) } };
}

export async function planned(request: ImportRequest): Promise<PlannedImport> {
  const plan = await planWorkbookImport(request, noPause);
  if (plan === null) throw new Error("The workbook has no sheets to import into");
  return plan;
}

/** A request for a CSV text; for each heading the key of our column, or `+` for an extra column. */
export async function requestOf(csv: string, uses: Readonly<Record<string, string>>): Promise<ImportRequest> {
  const columns = Object.entries(uses).map(([source, use]) =>
    use === "+" ? { source, keepAs: source } : { source, targets: [use] },
  );
  const map = { format: "sales-promotion-import-map", version: 1, table: "customers", columns };
  return requestFor(new TextEncoder().encode(csv), JSON.stringify(map));
}
