import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { InterceptorEffectEnum, type IStyleData } from "@univerjs/core";
import { containsCell } from "../Area";
import type { Book } from "../Book";
import { tableLookAt } from "./tableLook";
import { RuleColors } from "./RuleColors";

/** Draws what is not stored in cells: the look of tables below the cells' own formats, conditional formats above. */
export function drawRules(book: Book): () => void {
  const colors = new RuleColors(book);
  const stop = book.grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 90,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = book.sheetById(subUnitId);
      if (!sheet) return next(cell);
      const table = sheet.tables.find((candidate) => containsCell(candidate.area, row, col));
      const under = table && tableLookAt(table, row);
      const over = colors.at(sheet, row, col);
      if (!under && !over) return next(cell);
      const own = (cell ?? {}) as typeof cell & { themeStyle?: IStyleData; interceptorStyle?: IStyleData };
      return next({
        ...own,
        ...(under ? { themeStyle: { ...under, ...own?.themeStyle } } : {}),
        ...(over ? { interceptorStyle: { ...own?.interceptorStyle, ...over } } : {}),
      });
    },
  });
  return () => {
    stop.dispose();
    colors.dispose();
  };
}
