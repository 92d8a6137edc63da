import { createHostWorkbook } from "../../workbench/engine/createHostWorkbook";
import type { WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import { connectOffice, type ConnectOptions, type Workbench } from "./connectOffice";

export type { Workbench } from "./connectOffice";

export interface StartWorkbenchOptions extends ConnectOptions {
  /** The workbook to open; an empty one with one sheet unless told. */
  readonly file?: WorkbookFile;
}

/**
 * Starts a workbook on the real engine with Microsoft's real office.js connected to it, and puts `Office`, `Excel`,
 * `OfficeExtension` and `CustomFunctions` where the add-in's code expects them. Call `stop()` after each test.
 */
export async function startWorkbench(options: StartWorkbenchOptions = {}): Promise<Workbench> {
  const { file, language = "zh-CN" } = options;
  const workbook = await createHostWorkbook({ locale: language, ...(file === undefined ? {} : { file }) });
  return connectOffice(workbook, options);
}
