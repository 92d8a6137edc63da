import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Book } from "../Book";

/**
 * Draws sheets anew after the adapter wrote to their cells, which Univer does not notice by itself: once per frame, and
 * only the sheet in front. Telling Univer the sheet's size again is what makes it measure and draw everything.
 */
export function repaintAfterWrites(book: Book): () => void {
  let frame: number | undefined;
  const repaint = (): void => {
    frame = undefined;
    const sheet = book.sheetById(book.activeSheetId);
    if (!sheet) return;
    const drawn = book.grid.sheet(sheet.id);
    book.grid.run(SetWorksheetRowCountMutation.id, { subUnitId: sheet.id, rowCount: drawn.getRowCount() });
    book.grid.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheet.id, columnCount: drawn.getColumnCount() });
  };
  const request = (): void => {
    frame ??= requestAnimationFrame(repaint);
  };
  book.grid.onWritten = request;
  book.onRepaintWanted = request;
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    book.grid.onWritten = () => undefined;
  };
}
