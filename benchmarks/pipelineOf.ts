import { readFileSync } from "node:fs";
import { applyImportMap } from "../src/core/import/applyImportMap";
import { readImportMap } from "../src/core/import/readImportMap";
import { readSource } from "../src/core/import/readSource";
import { planWorkbookImport, type PlannedImport } from "../src/excel/import/planWorkbookImport";
import { importTable } from "../src/templates/importTables";
import { pipelineSample } from "../scripts/pipelineSample";

/** In the pane this gives way to the screen; here there is none. */
const noPause = () => Promise.resolve();

/** Makes a CSV of so many invented deals: the example pipeline over and over, every deal under a number of its own. */
export function pipelineOf(dealCount: number): string {
  const [heading = "", ...deals] = pipelineSample().trimEnd().split("\n");
  const rows = Array.from({ length: dealCount }, (_, index) =>
    (deals[index % deals.length] ?? "").replace(/^\w+/, `DEAL${String(index + 1).padStart(5, "0")}`),
  );
  return `${[heading, ...rows].join("\n")}\n`;
}

/** Reads a CSV of that shape with the example's mapping and plans its import, as the pane does before its preview. */
export async function planPipeline(csv: string): Promise<PlannedImport> {
  const source = await readSource(csv, ",", noPause);
  const map = readImportMap(readFileSync("examples/sales-pipeline.map.json", "utf8"));
  if (!source.ok || !map.ok) throw new Error("The example pipeline and its mapping cannot be read");
  const { table } = map.value;
  const { settings } = applyImportMap(map.value, source.value.columns, importTable(table, "zh-CN").targets);
  const planned = await planWorkbookImport({ source: source.value, table, settings }, noPause);
  if (planned === null) throw new Error("The workbook has no sheets to import into");
  return planned;
}
