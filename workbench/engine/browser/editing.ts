import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Book } from "../Book";
import { formulaTextOf } from "../cells/values";

/** Before the handlers of Univer's formula plugin, which would show the translation. */
const FIRST = 1_000;

/** Shows Excel's formula text in the editor and the formula bar, and tells when a person edits a cell. */
export function followEditing(book: Book, onEditMode: (editing: boolean) => void): () => void {
  const { injector } = book.grid;
  const texts = injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (value, context, next) => {
      const formula = formulaTextOf(book.grid.cell(context.subUnitId, context.row, context.col));
      // Without `next` Univer asks no further handler.
      return formula === undefined || !value ? next(value) : { ...value, f: formula };
    },
  });
  const visible = injector.get(IEditorBridgeService).visible$.subscribe(({ visible: editing }) => {
    onEditMode(editing);
  });
  return () => {
    texts();
    visible.unsubscribe();
  };
}
