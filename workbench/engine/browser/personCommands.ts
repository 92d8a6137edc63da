import {
  CanceledError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  UndoCommand,
  type DocumentDataModel,
  type ICommandInfo,
  type IRange,
} from "@univerjs/core";
import {
  ClearSelectionContentCommand,
  CopySheetCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { HostError } from "../../objects/HostObject";
import { area, type Area } from "../Area";
import { formatArea } from "../addresses";
import { PERSON, type Book } from "../Book";
import { ICommandService, IUniverInstanceService, type ICellData } from "../univerPackages";
import { checkEntry } from "../rules/checkEntry";
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../sheets";
import type { SheetState } from "../state";
import { deleteCells, insertCells } from "../structure";
import type { PersonAtGrid } from "../PersonAtGrid";
import { askToContinue, showRefusal } from "./alerts";

interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly name?: string;
  readonly order?: number;
  readonly redoUndoId?: string;
  readonly value?: ICellData | string | number;
}

export function areaOf(range: IRange): Area {
  return area(
    range.startRow,
    range.startColumn,
    range.endRow - range.startRow + 1,
    range.endColumn - range.startColumn + 1,
  );
}

/** What stands in the cell editor, as it was typed. */
function editorText(book: Book): string {
  const model = book.grid.injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  return (model?.getSnapshot().body?.dataStream ?? "")
    .replace(/\r?\n$/, "")
    .replaceAll("\r", "\n")
    .replace(/\n$/, "");
}

/** Enters a text as typed, showing what validation has to say. */
async function enter(book: Book, person: PersonAtGrid, sheet: SheetState, cell: Area, text: string): Promise<void> {
  const verdict = await checkEntry(book, sheet, cell, text);
  const needsAnswer = verdict.kind === "warning" || verdict.kind === "information";
  if (needsAnswer && !(await askToContinue(book, verdict.title, verdict.message))) return;
  const outcome = await person.type(sheet.name, formatArea(cell), text);
  if (!outcome.entered) await showRefusal(book, outcome.title, outcome.message);
}

/** Works as the person at the keyboard; refusals are shown. */
async function act(book: Book, work: () => void): Promise<void> {
  const before = book.actor;
  book.actor = { user: PERSON, byAddin: false };
  try {
    work();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    await showRefusal(book, "Excel", error.message);
  } finally {
    book.actor = before;
    await book.calculation.settle();
    book.events.flush();
  }
}

/**
 * What a person does in Univer's grid that Excel does differently is stopped before it happens and done by the adapter
 * instead: entries (validation, dates, structured formulas, tables that grow), rows and columns, sheets.
 */
export function routePersonCommands(book: Book, person: PersonAtGrid): () => void {
  const { injector } = book.grid;
  const routes: Record<string, (params: CommandParams, sheet: SheetState) => (() => Promise<unknown>) | undefined> = {
    [SetRangeValuesCommand.id]: (params, sheet) => routeEntry(book, person, params, sheet),
    [ClearSelectionContentCommand.id]: (params, sheet) => () =>
      clear(book, person, sheet, params.ranges ?? selectedRanges(book)),
    [InsertRowByRangeCommand.id]: (params, sheet) =>
      change(book, params, (a) => {
        insertCells(book, sheet, { ...a, columnIndex: 0, columnCount: 16_384 }, "down");
      }),
    [InsertColByRangeCommand.id]: (params, sheet) =>
      change(book, params, (a) => {
        insertCells(book, sheet, { ...a, rowIndex: 0, rowCount: 1_048_576 }, "right");
      }),
    [RemoveRowByRangeCommand.id]: (params, sheet) =>
      change(book, params, (a) => {
        deleteCells(book, sheet, { ...a, columnIndex: 0, columnCount: 16_384 }, "up");
      }),
    [RemoveColByRangeCommand.id]: (params, sheet) =>
      change(book, params, (a) => {
        deleteCells(book, sheet, { ...a, rowIndex: 0, rowCount: 1_048_576 }, "left");
      }),
    [InsertRangeMoveDownCommand.id]: (params, sheet) =>
      change(book, params, (a) => {
        insertCells(book, sheet, a, "down");
      }),
    [InsertRangeMoveRightCommand.id]: (params, sheet) =>
      change(book, params, (a) => {
        insertCells(book, sheet, a, "right");
      }),
    [DeleteRangeMoveUpCommand.id]: (params, sheet) =>
      change(book, params, (a) => {
        deleteCells(book, sheet, a, "up");
      }),
    [DeleteRangeMoveLeftCommand.id]: (params, sheet) =>
      change(book, params, (a) => {
        deleteCells(book, sheet, a, "left");
      }),
    [InsertSheetCommand.id]: () => () =>
      act(book, () => {
        activateSheet(book, addSheet(book, undefined, "WorksheetCollection.add"));
      }),
    [RemoveSheetCommand.id]: (_params, sheet) => () =>
      act(book, () => {
        deleteSheet(book, sheet);
      }),
    [SetWorksheetNameCommand.id]:
      ({ name = "" }, sheet) =>
      () =>
        act(book, () => {
          renameSheet(book, sheet, name);
        }),
    [SetWorksheetOrderCommand.id]:
      ({ order = 0 }, sheet) =>
      () =>
        act(book, () => {
          moveSheet(book, sheet, order);
        }),
    [SetWorksheetHideCommand.id]: (_params, sheet) => () =>
      act(book, () => {
        setVisibility(book, sheet, "Hidden");
      }),
    [SetWorksheetShowCommand.id]: (_params, sheet) => () =>
      act(book, () => {
        if (sheet.visibility === "Hidden") setVisibility(book, sheet, "Visible");
      }),
    [CopySheetCommand.id]: (_params, sheet) => () => person.duplicateSheet(sheet.name),
    // What Univer itself wrote, by pasting or filling, stands in its own log.
    [UndoCommand.id]: () => (book.undo.canUndo(PERSON) ? () => person.undo() : undefined),
  };
  const subscription = injector.get(ICommandService).beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    const route = routes[command.id];
    if (!route || book.grid.isOwnCommand) return;
    const params = (command.params ?? {}) as CommandParams;
    const sheet = book.sheetById(params.subUnitId ?? book.activeSheetId);
    const work = sheet && route(params, sheet);
    if (!work) return;
    void work();
    throw new CanceledError();
  });
  return () => {
    subscription.dispose();
  };
}

function change(book: Book, params: CommandParams, work: (a: Area) => void): () => Promise<void> {
  const range = params.range ?? selectedRanges(book)[0];
  return () =>
    act(book, () => {
      if (range) work(areaOf(range));
    });
}

function selectedRanges(book: Book): readonly IRange[] {
  return book.grid.injector
    .get(SheetsSelectionsService)
    .getCurrentSelections()
    .map(({ range }) => range);
}

async function clear(book: Book, person: PersonAtGrid, sheet: SheetState, ranges: readonly IRange[]): Promise<void> {
  try {
    for (const range of ranges) await person.clear(sheet.name, formatArea(areaOf(range)));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    await showRefusal(book, "Excel", error.message);
  }
}

/** The editor's submission carries an id of its own; a choice from a drop-down is a single cell with a plain value. */
function routeEntry(
  book: Book,
  person: PersonAtGrid,
  params: CommandParams,
  sheet: SheetState,
): (() => Promise<void>) | undefined {
  const { range, value, redoUndoId } = params;
  if (!range || typeof value !== "object") return undefined;
  const cell = area(range.startRow, range.startColumn);
  if (redoUndoId !== undefined) {
    const text = editorText(book);
    return () => enter(book, person, sheet, cell, text);
  }
  const single = range.startRow === range.endRow && range.startColumn === range.endColumn;
  if (!single || !("v" in value) || value.f || value.s) return undefined;
  return () => enter(book, person, sheet, cell, value.v === null || value.v === undefined ? "" : String(value.v));
}
