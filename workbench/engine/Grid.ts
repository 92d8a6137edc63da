import { area, lastColumnOf, lastRowOf, type Area } from "./Area";
import type { CellStyle } from "../xlsx/WorkbookFile";
import { StyleTable } from "./cells/StyleTable";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICommandService,
  IUniverInstanceService,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  UniverInstanceType,
  type ICellData,
  type IExecutionOptions,
  type IRange,
  type IWorksheetData,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "./univerPackages";
import type { GridChange } from "./GridChange";

export const UNIT_ID = "workbook";

type Rows = Record<number, Record<number, ICellData | undefined> | undefined>;

type Cells = ReturnType<Worksheet["getCellMatrix"]>;

/** What a new cell value is made from; undefined leaves the cell empty, style and all. */
export type CellChange = (
  rowIndex: number,
  columnIndex: number,
  before: ICellData | undefined,
) => ICellData | undefined;

/**
 * Univer's workbook as the adapter uses it: cells are read from and written to its matrix directly (twenty times faster
 * than its commands), and what was written is remembered as dirty until the next calculation.
 */
export class Grid {
  readonly styles: StyleTable;
  readonly workbook: Workbook;
  private readonly commands: ICommandService;
  private formulaChanges = new Set<string>();
  private ownCommands = 0;
  private dirty: { sheetId: string; area: Area }[] = [];
  /** Told of every cell that the adapter changed, with what it was before. */
  onCellChanged: (
    sheetId: string,
    rowIndex: number,
    columnIndex: number,
    before: ICellData | undefined,
    after: ICellData | undefined,
  ) => void = () => undefined;
  /** Told of every sheet whose cells the adapter wrote, so that the screen can draw them anew. */
  onWritten: (sheetId: string, written: Area) => void = () => undefined;

  constructor(univer: Univer, sheets: readonly Partial<IWorksheetData>[], sheetOrder: readonly string[]) {
    const injector: Injector = univer.__getInjector();
    this.injector = injector;
    this.workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT_ID,
      sheetOrder: [...sheetOrder],
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet])),
    });
    injector.get(IUniverInstanceService).setCurrentUnitForType(UNIT_ID);
    this.commands = injector.get(ICommandService);
    this.styles = new StyleTable(this.workbook);
    // Univer would calculate 100 ms after each change; the adapter says when instead (manual mode, suspension, batches).
    injector.get(IActiveDirtyManagerService).get = () => undefined;
    // Univer would collect all formulas of all sheets for each calculation; the adapter hands it those that it needs.
    injector.get(FormulaDataModel).getFormulaData = () => ({});
  }

  readonly injector: Injector;

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The grid has no sheet ${sheetId}.`);
    return sheet;
  }

  rows(sheetId: string): Rows {
    return this.sheet(sheetId).getCellMatrix().getMatrix() as Rows;
  }

  cell(sheetId: string, rowIndex: number, columnIndex: number): ICellData | undefined {
    return this.rows(sheetId)[rowIndex]?.[columnIndex] ?? undefined;
  }

  /** The style id that counts for a cell: its own, else its row's, else its column's. */
  styleIdAt(sheetId: string, rowIndex: number, columnIndex: number): ICellData["s"] {
    const own = this.cell(sheetId, rowIndex, columnIndex)?.s;
    if (own) return own;
    const { rowData, columnData } = this.sheet(sheetId).getConfig();
    return rowData[rowIndex]?.s ?? columnData[columnIndex]?.s ?? undefined;
  }

  styleAt(sheetId: string, rowIndex: number, columnIndex: number): CellStyle {
    return this.styles.read(this.styleIdAt(sheetId, rowIndex, columnIndex) ?? undefined);
  }

  /** Cells that a spilled formula fills; they are not in the matrix. */
  spilled(sheetId: string, rowIndex: number, columnIndex: number): ICellData | undefined {
    const data = this.injector.get(FormulaDataModel).getArrayFormulaCellData()[UNIT_ID]?.[sheetId] as Rows | undefined;
    return data?.[rowIndex]?.[columnIndex] ?? undefined;
  }

  /** The cells that a formula fills, itself among them; undefined when it fills only its own. */
  spillOf(sheetId: string, rowIndex: number, columnIndex: number): Area | undefined {
    const ranges = this.injector.get(FormulaDataModel).getArrayFormulaRange()[UNIT_ID]?.[sheetId] as
      Record<number, Record<number, IRange | undefined> | undefined> | undefined;
    const range = ranges?.[rowIndex]?.[columnIndex];
    return (
      range &&
      area(
        range.startRow,
        range.startColumn,
        range.endRow - range.startRow + 1,
        range.endColumn - range.startColumn + 1,
      )
    );
  }

  hasSpills(sheetId: string): boolean {
    const data = this.injector.get(FormulaDataModel).getArrayFormulaCellData()[UNIT_ID]?.[sheetId];
    return data !== undefined && data !== null && Object.keys(data).length > 0;
  }

  /** The smallest area from A1 that holds every cell that was ever written; undefined on an untouched sheet. */
  extent(sheetId: string): { rowCount: number; columnCount: number } | undefined {
    let rowCount = 0;
    let columnCount = 0;
    for (const [row, cells] of Object.entries(this.rows(sheetId))) {
      for (const column of Object.keys(cells ?? {})) columnCount = Math.max(columnCount, Number(column) + 1);
      rowCount = Math.max(rowCount, Number(row) + 1);
    }
    return rowCount === 0 ? undefined : { rowCount, columnCount };
  }

  /** Writes cell by cell and remembers the area as dirty. */
  write(sheetId: string, written: Area, change: CellChange): void {
    const { rows, matrix } = this.ready(sheetId, written);
    let formulas = false;
    for (let row = written.rowIndex; row <= lastRowOf(written); row++) {
      for (let column = written.columnIndex; column <= lastColumnOf(written); column++) {
        const before = rows[row]?.[column] ?? undefined;
        const after = change(row, column, before);
        if (after === before) continue;
        if (before?.f || after?.f) formulas = true;
        put(matrix, row, column, before, after);
        this.onCellChanged(sheetId, row, column, before, after);
      }
    }
    if (formulas) {
      this.formulaChanges.add(sheetId);
      this.forgetSpills(sheetId, written);
    }
    this.markDirty(sheetId, written);
    this.onWritten(sheetId, written);
  }

  /** What a formula spilled goes when the formula is written over. */
  private forgetSpills(sheetId: string, written: Area): void {
    if (!this.hasSpills(sheetId)) return;
    const model = this.injector.get(FormulaDataModel);
    for (let row = written.rowIndex; row <= lastRowOf(written); row++) {
      for (let column = written.columnIndex; column <= lastColumnOf(written); column++) {
        const spill = this.spillOf(sheetId, row, column);
        if (!spill) continue;
        const cell = { [row]: { [column]: {} } };
        model.updateArrayFormulaCellData(UNIT_ID, sheetId, cell);
        model.updateArrayFormulaRange(UNIT_ID, sheetId, cell);
        this.markDirty(sheetId, spill);
      }
    }
  }

  /** Writes what no formula depends on: formats. */
  paint(sheetId: string, painted: Area, change: CellChange): void {
    const { rows, matrix } = this.ready(sheetId, painted);
    for (let row = painted.rowIndex; row <= lastRowOf(painted); row++) {
      for (let column = painted.columnIndex; column <= lastColumnOf(painted); column++) {
        const before = rows[row]?.[column] ?? undefined;
        const after = change(row, column, before);
        if (after === before) continue;
        put(matrix, row, column, before, after);
        this.onCellChanged(sheetId, row, column, before, after);
      }
    }
    this.onWritten(sheetId, painted);
  }

  private ready(sheetId: string, a: Area): { rows: Rows; matrix: Cells } {
    this.makeRoom(sheetId, lastRowOf(a) + 1, lastColumnOf(a) + 1);
    return { rows: this.rows(sheetId), matrix: this.sheet(sheetId).getCellMatrix() };
  }

  /** Lets a cell hold something else while `work` runs, unseen by formulas, events and the screen. */
  during<T>(sheetId: string, rowIndex: number, columnIndex: number, trial: ICellData, work: () => T): T {
    this.makeRoom(sheetId, rowIndex + 1, columnIndex + 1);
    const matrix = this.sheet(sheetId).getCellMatrix();
    const before = this.cell(sheetId, rowIndex, columnIndex);
    matrix.setValue(rowIndex, columnIndex, trial);
    try {
      return work();
    } finally {
      if (before) matrix.setValue(rowIndex, columnIndex, before);
      else matrix.realDeleteValue(rowIndex, columnIndex);
    }
  }

  markDirty(sheetId: string, changed: Area): void {
    this.dirty.push({ sheetId, area: changed });
  }

  takeDirty(): readonly { sheetId: string; area: Area }[] {
    const taken = this.dirty;
    this.dirty = [];
    return taken;
  }

  /** Sheets whose formulas are not those that were last asked for. */
  takeFormulaChanges(): ReadonlySet<string> {
    const taken = this.formulaChanges;
    this.formulaChanges = new Set();
    return taken;
  }

  /** Says that formulas of a sheet changed without {@link write}. */
  formulasChanged(sheetId: string): void {
    this.formulaChanges.add(sheetId);
  }

  get isDirty(): boolean {
    return this.dirty.length > 0;
  }

  /** Univer's sheets are as large as they need to be; they grow in steps, since every row costs the screen something. */
  makeRoom(sheetId: string, rowCount: number, columnCount: number): void {
    const sheet = this.sheet(sheetId);
    if (rowCount > sheet.getRowCount())
      sheet.setRowCount(Math.min(1_048_576, Math.ceil((rowCount * 5) / 4 / 100) * 100));
    if (columnCount > sheet.getColumnCount()) sheet.setColumnCount(Math.min(16_384, columnCount + 10));
  }

  run(mutationId: string, params: Record<string, unknown>, options: IExecutionOptions = {}): void {
    this.ownCommands += 1;
    try {
      this.commands.syncExecuteCommand(mutationId, { unitId: UNIT_ID, ...params }, options);
    } finally {
      this.ownCommands -= 1;
    }
  }

  /** True while Univer runs what the adapter asked for, and not what a person did on the screen. */
  get isOwnCommand(): boolean {
    return this.ownCommands > 0;
  }

  /** Moves cells as rows, columns or cells are put in or taken out. Formulas are not adjusted here. */
  apply(change: GridChange): void {
    const { sheetId } = change;
    if (change.span) this.shiftCells(change, change.span);
    else this.run(mutationFor(change), { subUnitId: sheetId, range: rangeOf(change, this.sheet(sheetId)) });
    this.formulaChanges.add(sheetId);
    const end = this.extent(sheetId);
    const limit = {
      rows: Math.max(end?.rowCount ?? 1, change.index + 1),
      columns: Math.max(end?.columnCount ?? 1, change.index + 1),
    };
    this.markDirty(sheetId, area(0, 0, limit.rows, limit.columns));
  }

  private shiftCells(change: GridChange, span: { index: number; count: number }): void {
    const { sheetId, axis, index, count, kind } = change;
    const end = this.extent(sheetId);
    if (!end) return;
    const length = (axis === "rows" ? end.rowCount : end.columnCount) + count;
    const source = structuredClone(this.rows(sheetId));
    const at = (along: number, across: number): [number, number] =>
      axis === "rows" ? [along, across] : [across, along];
    const moved =
      axis === "rows"
        ? area(index, span.index, Math.max(1, length - index), span.count)
        : area(span.index, index, span.count, Math.max(1, length - index));
    this.write(sheetId, moved, (row, column) => {
      const along = axis === "rows" ? row : column;
      const from = kind === "insert" ? along - count : along + count;
      if (kind === "insert" && from < index) return undefined;
      const [sourceRow, sourceColumn] = at(from, axis === "rows" ? column : row);
      return source[sourceRow]?.[sourceColumn];
    });
  }
}

function put(
  matrix: Cells,
  row: number,
  column: number,
  before: ICellData | undefined,
  after: ICellData | undefined,
): void {
  if (after && Object.keys(after).length > 0) matrix.setValue(row, column, after);
  else if (before) matrix.realDeleteValue(row, column);
}

function mutationFor(change: GridChange): string {
  if (change.axis === "rows") return change.kind === "insert" ? InsertRowMutation.id : RemoveRowMutation.id;
  return change.kind === "insert" ? InsertColMutation.id : RemoveColMutation.id;
}

function rangeOf(change: GridChange, sheet: Worksheet): IRange {
  const end = change.index + change.count - 1;
  return change.axis === "rows"
    ? {
        startRow: change.index,
        endRow: end,
        startColumn: 0,
        endColumn: Math.max(0, sheet.getColumnCount() - 1),
        rangeType: 1,
      }
    : {
        startRow: 0,
        endRow: Math.max(0, sheet.getRowCount() - 1),
        startColumn: change.index,
        endColumn: end,
        rangeType: 2,
      };
}
