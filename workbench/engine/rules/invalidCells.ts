import { area, intersectionOf, type Area } from "../Area";
import type { Book } from "../Book";
import { isBlank, valueOf } from "../cells/values";
import type { SheetState } from "../state";
import { joinedAreas } from "./ruleAreas";
import { holds } from "./validationRule";

/** The cells of an area whose values break their validation rule; blanks do so only where blanks are not ignored. */
export function invalidCells(book: Book, sheet: SheetState, within: Area): Area[] {
  const found: Area[] = [];
  const extent = book.grid.extent(sheet.id);
  const used = extent && area(0, 0, extent.rowCount, extent.columnCount);
  for (const rule of sheet.validations) {
    for (const ruled of rule.areas) {
      const wanted = intersectionOf(ruled, within);
      const cells = wanted && used && intersectionOf(wanted, used);
      if (!cells) continue;
      for (let column = cells.columnIndex; column < cells.columnIndex + cells.columnCount; column++) {
        for (let row = cells.rowIndex; row < cells.rowIndex + cells.rowCount; row++) {
          const cell = book.grid.cell(sheet.id, row, column);
          const good = isBlank(cell) ? rule.ignoreBlanks : holds(book, sheet, rule, row, column, valueOf(cell));
          if (!good) found.push(area(row, column));
        }
      }
    }
  }
  return joinedAreas(found);
}
