import { tableOrder } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import { createSheets } from "../createSheets";
import { describeHostFailure } from "../hostFailure";
import { requestTables } from "../locateTables";
import { columnsPlaceOf } from "../structure/addColumns";
import type { FoundList } from "./findLists";
import { requestFinish } from "./requestFinish";
import { takeOverList, type AdoptOptions, type AdoptResult } from "./takeOverList";

const steps = 3;

/**
 * Makes a list one of our tables where it stands: it becomes an Excel table of our name, columns that it lacks come behind
 * its own, and the workbook remembers which of its headings are which of our columns. Its cells, extra columns, headings
 * and formats stay as they are. An empty table of ours of the same kind makes room for it; one in use refuses. Sheets
 * that our formulas need are made where they are missing. Three round trips; where sheets are missing, those of
 * {@link createSheets} and three more.
 */
export async function adoptList(table: TableKey, list: FoundList, options: AdoptOptions): Promise<AdoptResult> {
  const { onProgress } = options;
  onProgress?.(0, steps);
  const made = await Excel.run({ delayForCellEdit: true }, (context) => takeOverList(context, table, list, options));
  if (made.status !== "complete" || made.finished) return made;
  onProgress?.(1, steps);
  // Formulas of ours name all four tables and the settings: what is missing is made first, what stands is not touched.
  const { language, team } = options;
  const created = await createSheets({ language, team, whenSheetNameTaken: "useFreeName" });
  if (created.failure !== undefined) return { ...made, status: "failed", failure: created.failure };
  onProgress?.(2, steps);
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => finish(context, table, made.added));
  } catch (error) {
    return { ...made, status: "failed", failure: describeHostFailure(error, { table: list.sheetName }) };
  }
  onProgress?.(steps, steps);
  return { ...made, finished: true };
}

/** Completes a table that was adopted before the sheets were there to which its formulas refer. */
async function finish(context: Excel.RequestContext, key: TableKey, added: readonly string[]): Promise<void> {
  const locate = requestTables(context, tableOrder);
  await context.sync();
  const workbook = locate();
  const located = workbook.tables[key];
  if (located === undefined) throw new Error(`The table ${key} is gone`);
  const queue = requestFinish(columnsPlaceOf(located, workbook.state.language ?? "zh-CN"), new Set(added), workbook);
  await context.sync();
  queue(workbook.tables);
  await context.sync();
}
