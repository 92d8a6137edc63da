import {
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { area, boundingAreaOf, type Area } from "../Area";
import { PERSON, type Book } from "../Book";
import { formulaTextOf, notesOf } from "../cells/values";
import { withFormula } from "../formulas/retranslate";
import { tablesAfterWrite } from "../tables/afterWrite";
import { FormulaDataModel, ICommandService, type ICellData, type ICommandInfo } from "../univerPackages";
import { UNIT_ID } from "../Grid";

type Written = NonNullable<ISetRangeValuesMutationParams["cellValue"]>;

function areaWritten(cells: Written): Area | undefined {
  let written: Area | undefined;
  for (const [row, columns] of Object.entries(cells)) {
    for (const column of Object.keys(columns as object)) {
      const cell = area(Number(row), Number(column));
      written = written ? boundingAreaOf(written, cell) : cell;
    }
  }
  return written;
}

/**
 * After Univer wrote cells itself (paste, fill, undo): formulas get a text of their own instead of Univer's shared ones,
 * and are translated where they name tables.
 */
function takeOverFormulas(book: Book, sheetId: string, cells: Written): void {
  const model = book.grid.injector.get(FormulaDataModel);
  for (const [rowKey, columns] of Object.entries(cells)) {
    for (const [columnKey, given] of Object.entries((columns ?? {}) as Record<string, ICellData | null>)) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const cell = book.grid.cell(sheetId, row, column);
      if (!cell?.f && !cell?.si) continue;
      const copied = given?.custom ? notesOf(given).x : undefined;
      const text = copied ?? model.getFormulaStringByCell(row, column, sheetId, UNIT_ID) ?? formulaTextOf(cell) ?? "";
      const { si: _shared, custom: _notes, ...plain } = cell;
      const next = withFormula(book, plain, text, sheetId, row, column);
      book.grid.write(sheetId, area(row, column), () => next);
    }
  }
}

/** Hears of what Univer does to cells by itself and lets the workbook follow: calculation, tables, events. */
export function followForeignWrites(book: Book): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const afterwards = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void book.calculation.settle().then(() => {
        book.events.flush();
      });
    }, 0);
  };
  const wrote = (sheetId: string, cells: Written): void => {
    const written = areaWritten(cells);
    if (!written || !book.sheetById(sheetId)) return;
    const before = book.actor;
    book.actor = { user: PERSON, byAddin: false };
    book.grid.formulasChanged(sheetId);
    takeOverFormulas(book, sheetId, cells);
    book.grid.markDirty(sheetId, written);
    book.events.changed(sheetId, written);
    tablesAfterWrite(book, sheetId, written);
    book.actor = before;
    afterwards();
  };
  const moved = (params: { subUnitId?: string }): void => {
    const sheet = book.sheetById(params.subUnitId ?? book.activeSheetId);
    const extent = sheet && book.grid.extent(sheet.id);
    if (!sheet || !extent) return;
    book.grid.formulasChanged(sheet.id);
    book.grid.markDirty(sheet.id, area(0, 0, extent.rowCount, extent.columnCount));
    book.events.changed(sheet.id, area(0, 0, extent.rowCount, extent.columnCount));
    afterwards();
  };
  const subscription = book.grid.injector
    .get(ICommandService)
    .onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
      if (book.grid.isOwnCommand || options?.fromFormula === true) return;
      if (command.id === SetRangeValuesMutation.id) {
        const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
        if (cellValue) wrote(subUnitId, cellValue);
      } else if (
        [MoveRangeMutation.id, MoveRowsMutation.id, MoveColsMutation.id, ReorderRangeMutation.id].includes(command.id)
      )
        moved(command.params ?? {});
    });
  return () => {
    clearTimeout(timer);
    subscription.dispose();
  };
}
