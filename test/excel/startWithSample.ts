import { dateSerialAt } from "../../src/core/dates";
import { appendToTables } from "../../src/excel/appendRows";
import { createSheets } from "../../src/excel/createSheets";
import { sampleData } from "../../src/templates/sample";
import type { Language } from "../../src/templates/Text";
import type { TableKey } from "../../src/templates/types";
import type { WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import { startWorkbench, type StartWorkbenchOptions, type Workbench } from "../support/startWorkbench";

type Rows = Readonly<Partial<Record<TableKey, readonly Readonly<Record<string, string | number>>[]>>>;

/** What a test file has made so far, by language and rows: opening a workbook is several times as fast as making it. */
const made = new Map<string, Promise<WorkbookFile>>();

/** Opens a workbook that holds our sheets and the given rows, by column key. */
export async function startWithRows(
  rows: Rows,
  options: Omit<StartWorkbenchOptions, "file"> & { readonly language?: Language } = {},
): Promise<Workbench> {
  return startWorkbench({ ...options, file: await fileWithRows(rows, options.language ?? "zh-CN") });
}

/** As {@link startWithRows}, with the sample data of today. */
export async function startWithSample(language: Language = "zh-CN"): Promise<Workbench> {
  return startWithRows(sampleData({ language, today: dateSerialAt(new Date()) }).rows, { language });
}

/** Waits until the library has let go of its ranges after a run, which nobody else waits for. */
export function afterRelease(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

/** As {@link startWithRows}, in the session that made the sheets: Excel's ids are those that the workbook remembers. */
export async function startWithNewSheets(rows: Rows, language: Language = "zh-CN"): Promise<Workbench> {
  const workbench = await startWorkbench({ language });
  const created = await createSheets({ language, team: [{ name: "李明" }] });
  if (created.failure !== undefined) throw new Error(JSON.stringify(created.failure));
  await Excel.run(async (context) => {
    const appended = await appendToTables(context, rows);
    if (!appended.ok) throw new Error(JSON.stringify(appended.problems));
  });
  await workbench.workbook.settle();
  return workbench;
}

function fileWithRows(rows: Rows, language: Language): Promise<WorkbookFile> {
  const key = JSON.stringify([language, rows]);
  const known = made.get(key) ?? makeFile(rows, language);
  made.set(key, known);
  return known;
}

async function makeFile(rows: Rows, language: Language): Promise<WorkbookFile> {
  const workbench = await startWithNewSheets(rows, language);
  const file = await workbench.workbook.toFile();
  workbench.stop();
  return file;
}
