import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Book } from "../Book";

/**
 * Stills Univer's own bar of calculation progress: it redraws with every formula that is done, hundreds of times in one
 * go, until React complains. The page's status bar says when the workbook calculates.
 */
export function quietProgress(book: Book): void {
  const controller = book.grid.injector.get(TriggerCalculationController);
  Object.assign(controller, { _emitProgress: () => undefined });
}
