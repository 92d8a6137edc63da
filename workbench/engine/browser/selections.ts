import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  ScrollToCellOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { lastColumnOf, lastRowOf, type Area } from "../Area";
import { PERSON, type Book } from "../Book";
import { activateSheet } from "../sheets";
import { selectArea } from "../Typist";
import { ICommandService, type IRange } from "../univerPackages";
import { areaOf } from "./personCommands";

function rangeOf(a: Area): IRange {
  return { startRow: a.rowIndex, endRow: lastRowOf(a), startColumn: a.columnIndex, endColumn: lastColumnOf(a) };
}

/** Keeps the workbook's selection and active sheet those of the screen, and the screen's those that an add-in asks for. */
export function followSelections(book: Book): () => void {
  const { injector } = book.grid;
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  const asPerson = (work: () => void): void => {
    const before = book.actor;
    book.actor = { user: PERSON, byAddin: false };
    work();
    book.actor = before;
    book.events.flush();
  };
  const moved = selections.selectionMoveEnd$.subscribe((ranges) => {
    const range = ranges.at(-1)?.range;
    if (!range || book.grid.isOwnCommand) return;
    asPerson(() => {
      selectArea(book, book.activeSheet, areaOf(range), PERSON);
    });
  });
  const activated = commands.onCommandExecuted((command) => {
    if (command.id !== SetWorksheetActiveOperation.id || book.grid.isOwnCommand) return;
    const sheet = book.sheetById((command.params as { subUnitId?: string }).subUnitId ?? "");
    if (!sheet || sheet.id === book.activeSheetId) return;
    asPerson(() => {
      activateSheet(book, sheet);
    });
  });
  book.onSelectionAsked = (sheetId, asked) => {
    book.grid.makeRoom(sheetId, Math.min(lastRowOf(asked) + 1, 1_000_000), Math.min(lastColumnOf(asked) + 1, 1_000));
    const drawn = book.grid.sheet(sheetId);
    const range = {
      ...rangeOf(asked),
      endRow: Math.min(lastRowOf(asked), drawn.getRowCount() - 1),
      endColumn: Math.min(lastColumnOf(asked), drawn.getColumnCount() - 1),
    };
    const primary = {
      startRow: range.startRow,
      endRow: range.startRow,
      startColumn: range.startColumn,
      endColumn: range.startColumn,
      actualRow: range.startRow,
      actualColumn: range.startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    book.grid.run(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [{ range, primary, style: null }],
      reveal: true,
    });
    book.grid.run(ScrollToCellOperation.id, { range });
  };
  return () => {
    moved.unsubscribe();
    activated.dispose();
    book.onSelectionAsked = () => undefined;
  };
}
