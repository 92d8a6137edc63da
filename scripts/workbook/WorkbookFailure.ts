import type { WorkbookMessage } from "./messages";

/** Why no workbook was made, by a message and what it names. */
export class WorkbookFailure extends Error {
  override readonly name = "WorkbookFailure";

  constructor(
    readonly code: WorkbookMessage,
    readonly data: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
