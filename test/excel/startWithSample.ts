import { dateSerialAt } from "../../src/core/dates";
import { appendToTables } from "../../src/excel/appendRows";
import { createSheets } from "../../src/excel/createSheets";
import { sampleData } from "../../src/templates/sample";
import type { Language } from "../../src/templates/Text";
import type { TableKey } from "../../src/templates/types";
import { startWorkbench, type StartWorkbenchOptions, type Workbench } from "../support/startWorkbench";

type Rows = Readonly<Partial<Record<TableKey, readonly Readonly<Record<string, string | number>>[]>>>;

/** Starts a workbench whose workbook holds our sheets and the given rows, by column key. */
export async function startWithRows(
  rows: Rows,
  options: StartWorkbenchOptions & { readonly language?: Language } = {},
): Promise<Workbench> {
  const workbench = await startWorkbench(options);
  const created = await createSheets({ language: options.language ?? "zh-CN", team: [{ name: "李明" }] });
  if (created.failure !== undefined) throw new Error(JSON.stringify(created.failure));
  await Excel.run(async (context) => {
    const appended = await appendToTables(context, rows);
    if (!appended.ok) throw new Error(JSON.stringify(appended.problems));
  });
  await workbench.workbook.settle();
  return workbench;
}

/** As {@link startWithRows}, with the sample data of today. */
export async function startWithSample(language: Language = "zh-CN"): Promise<Workbench> {
  return startWithRows(sampleData({ language, today: dateSerialAt(new Date()) }).rows, { language });
}

/** Waits until the library has let go of its ranges after a run, which nobody else waits for. */
export function afterRelease(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
