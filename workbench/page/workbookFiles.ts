import type { HostWorkbook } from "../engine/HostWorkbook";
import { describeLeftOut } from "../xlsx/describeLeftOut";
import { describeXlsxError } from "../xlsx/describeXlsxError";
import { readXlsx } from "../xlsx/readXlsx";
import { writeXlsx } from "../xlsx/writeXlsx";
import type { WorkbookSource } from "./openWorkbook";
import type { DisplayLanguage } from "./texts";

export type ReadOutcome =
  | { readonly source: WorkbookSource; /** What is not shown, in words. */ readonly remark?: string }
  | { readonly reason: string };

/** Reads a workbook that the person chose; the reason is in the display language when it cannot be read. */
export async function readWorkbookFile(chosen: File, language: DisplayLanguage): Promise<ReadOutcome> {
  try {
    const file = await readXlsx(new Uint8Array(await chosen.arrayBuffer()));
    const remark = describeLeftOut(file.leftOut, language);
    return { source: { name: chosen.name, file }, ...(remark === undefined ? {} : { remark }) };
  } catch (error) {
    const reason = describeXlsxError(error, language);
    if (reason === undefined) throw error;
    return { reason };
  }
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download. */
export async function downloadWorkbook(workbook: HostWorkbook, name: string): Promise<void> {
  const bytes = await writeXlsx(await workbook.toFile());
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the bytes by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
