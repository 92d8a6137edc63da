import { IConfirmService } from "@univerjs/core";
import type { Book } from "../Book";

const BUTTONS = {
  "zh-CN": { retry: "重试", cancel: "取消", yes: "是", no: "否", ok: "确定" },
  "en-US": { retry: "Retry", cancel: "Cancel", yes: "Yes", no: "No", ok: "OK" },
} as const;

const CONTINUE = { "zh-CN": "是否继续？", "en-US": "Continue?" } as const;

/** Shows that an entry was refused, as Excel's stop alert does. */
export async function showRefusal(book: Book, title: string, message: string): Promise<void> {
  const { retry, cancel } = BUTTONS[book.locale];
  await book.grid.injector.get(IConfirmService).confirm({
    id: "workbench-refused",
    title: { title },
    children: { title: message },
    confirmText: retry,
    cancelText: cancel,
  });
}

/** Asks whether an entry that breaks a warning or information rule is to stand. */
export function askToContinue(book: Book, title: string, message: string): Promise<boolean> {
  const { yes, no } = BUTTONS[book.locale];
  return book.grid.injector.get(IConfirmService).confirm({
    id: "workbench-continue",
    title: { title },
    children: { title: `${message} ${CONTINUE[book.locale]}` },
    confirmText: yes,
    cancelText: no,
  });
}
