import { area, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Area } from "./Area";
import { columnIndexOf } from "./addresses";
import { PERSON } from "./Book";
import { copyCells } from "./cells/copyCells";
import { hideColumns, hideRows } from "./cells/hidden";
import { mergeCells } from "./cells/merges";
import { moveCells } from "./cells/moveCells";
import { EVENT } from "./EventLog";
import { copySheet } from "./file/copySheet";
import { formatArea } from "./addresses";
import type { GridPlace, Person } from "./HostWorkbook";
import { deleteSheet, renameSheet } from "./sheets";
import type { SheetState, TableColumnState, TableState } from "./state";
import { deleteCells, insertCells } from "./structure";
import { convertToRange, renameTable } from "./tables/createTable";
import { bodyOf } from "./tables/growTable";
import { sortRows } from "./tables/sortRows";
import { addTableColumn, deleteTableColumn } from "./tables/tableColumns";
import { filterTable } from "./tables/tableFilter";
import { addTableRows } from "./tables/tableRows";
import { Typist } from "./Typist";

interface Place {
  readonly sheet: SheetState;
  readonly sheetId: string;
  readonly area: Area;
}

/** Does with rows, tables and sheets what a person can do with the mouse and the menus of Excel. */
export class PersonAtGrid extends Typist implements Person {
  undo(user = PERSON): Promise<boolean> {
    return this.acting(user, () => this.book.undo.undo(user));
  }

  copy(from: GridPlace, to: GridPlace, user = PERSON): Promise<void> {
    const { source, target } = this.places(from, to);
    return this.acting(user, () => {
      this.book.assertWritable(target.sheet.id, "paste");
      copyCells(this.book, source, target, "All", false);
    });
  }

  cut(from: GridPlace, to: GridPlace, user = PERSON): Promise<void> {
    const { source, target } = this.places(from, to);
    const { rowCount, columnCount } = source.area;
    return this.acting(user, () => {
      moveCells(this.book, source, { ...target, area: { ...target.area, rowCount, columnCount } });
    });
  }

  fillDown(sheetName: string, address: string, user = PERSON): Promise<void> {
    const sheet = this.sheet(sheetName);
    const whole = this.cells(address);
    return this.acting(user, () => {
      this.book.assertWritable(sheet.id, "fill");
      const rest = { ...whole, rowIndex: whole.rowIndex + 1, rowCount: whole.rowCount - 1 };
      const first = { sheetId: sheet.id, area: { ...whole, rowCount: 1 } };
      copyCells(this.book, first, { sheetId: sheet.id, area: rest }, "All", false);
    });
  }

  merge(sheetName: string, address: string, user = PERSON): Promise<void> {
    const sheet = this.sheet(sheetName);
    return this.acting(user, () => {
      this.book.assertWritable(sheet.id, "merge");
      mergeCells(this.book, sheet, this.cells(address), false);
    });
  }

  insertRows(sheetName: string, rowNumber: number, count: number, user = PERSON): Promise<void> {
    const sheet = this.sheet(sheetName);
    return this.acting(user, () => {
      insertCells(this.book, sheet, area(rowNumber - 1, 0, count, MAX_COLUMNS), "down");
    });
  }

  deleteRows(sheetName: string, rowNumber: number, count: number, user = PERSON): Promise<void> {
    const sheet = this.sheet(sheetName);
    return this.acting(user, () => {
      deleteCells(this.book, sheet, area(rowNumber - 1, 0, count, MAX_COLUMNS), "up");
    });
  }

  insertColumns(sheetName: string, letters: string, count: number, user = PERSON): Promise<void> {
    const sheet = this.sheet(sheetName);
    return this.acting(user, () => {
      insertCells(this.book, sheet, area(0, columnIndexOf(letters), MAX_ROWS, count), "right");
    });
  }

  deleteColumns(sheetName: string, letters: string, count: number, user = PERSON): Promise<void> {
    const sheet = this.sheet(sheetName);
    return this.acting(user, () => {
      deleteCells(this.book, sheet, area(0, columnIndexOf(letters), MAX_ROWS, count), "left");
    });
  }

  hide(sheetName: string, lines: string, hidden: boolean, user = PERSON): Promise<void> {
    const sheet = this.sheet(sheetName);
    const target = this.cells(lines);
    return this.acting(user, () => {
      this.book.assertWritable(sheet.id, "hide");
      if (isWholeColumns(target)) {
        hideColumns(this.book, sheet.id, target, hidden);
        return;
      }
      hideRows(this.book, sheet.id, target, hidden);
      this.book.events.other(EVENT.worksheetRowHiddenChanged, [sheet.id, "Workbook"], {
        worksheetId: sheet.id,
        address: formatArea(target),
        changeType: hidden ? "Hidden" : "Unhidden",
      });
    });
  }

  insertTableRows(tableName: string, rowIndex: number, count: number, user = PERSON): Promise<void> {
    const { sheet, table } = this.table(tableName);
    return this.acting(user, () => {
      this.book.assertWritable(sheet.id, "insert");
      addTableRows(this.book, sheet, table, rowIndex, count);
    });
  }

  deleteTableRows(tableName: string, rowIndex: number, count: number, user = PERSON): Promise<void> {
    const { sheet, table } = this.table(tableName);
    return this.acting(user, () => {
      const body = bodyOf(table);
      deleteCells(this.book, sheet, { ...body, rowIndex: body.rowIndex + rowIndex, rowCount: count }, "up");
    });
  }

  insertTableColumn(tableName: string, before?: string, heading?: string, user = PERSON): Promise<void> {
    const { sheet, table } = this.table(tableName);
    const index = before === undefined ? undefined : table.columns.indexOf(columnOf(table, before));
    return this.acting(user, () => {
      this.book.assertWritable(sheet.id, "insert");
      addTableColumn(this.book, sheet, table, index, heading);
    });
  }

  deleteTableColumn(tableName: string, heading: string, user = PERSON): Promise<void> {
    const { sheet, table } = this.table(tableName);
    return this.acting(user, () => {
      deleteTableColumn(this.book, sheet, table, columnOf(table, heading));
    });
  }

  sort(
    tableName: string,
    heading: string,
    direction: "ascending" | "descending" = "ascending",
    user = PERSON,
  ): Promise<void> {
    const { sheet, table } = this.table(tableName);
    const offset = table.columns.indexOf(columnOf(table, heading));
    return this.acting(user, () => {
      sortRows(this.book, sheet, bodyOf(table), [{ offset, ascending: direction === "ascending" }]);
    });
  }

  filter(tableName: string, heading: string, texts?: readonly string[], user = PERSON): Promise<void> {
    const { sheet, table } = this.table(tableName);
    const { id } = columnOf(table, heading);
    return this.acting(user, () => {
      filterTable(this.book, sheet, table, id, texts);
    });
  }

  convertToRange(tableName: string, user = PERSON): Promise<void> {
    const { sheet, table } = this.table(tableName);
    return this.acting(user, () => {
      convertToRange(this.book, sheet, table);
    });
  }

  renameTable(tableName: string, name: string, user = PERSON): Promise<void> {
    const { table } = this.table(tableName);
    return this.acting(user, () => {
      renameTable(this.book, table, name);
    });
  }

  duplicateSheet(sheetName: string, user = PERSON): Promise<string> {
    const sheet = this.sheet(sheetName);
    return this.acting(user, () => copySheet(this.book, sheet).name);
  }

  renameSheet(sheetName: string, name: string, user = PERSON): Promise<void> {
    const sheet = this.sheet(sheetName);
    return this.acting(user, () => {
      renameSheet(this.book, sheet, name);
    });
  }

  deleteSheet(sheetName: string, user = PERSON): Promise<void> {
    const sheet = this.sheet(sheetName);
    return this.acting(user, () => {
      deleteSheet(this.book, sheet);
    });
  }

  private table(name: string): { sheet: SheetState; table: TableState } {
    const found = this.book.tableByName(name);
    if (!found) throw new Error(`The workbook has no table "${name}".`);
    return found;
  }

  /** Whole rows and columns are copied as far as anything stands in them. */
  private places(from: GridPlace, to: GridPlace): { source: Place; target: Place } {
    const sheet = this.sheet(from.sheet);
    const whole = this.cells(from.address);
    const used = this.book.grid.extent(sheet.id) ?? { rowCount: 1, columnCount: 1 };
    const source = {
      ...whole,
      ...(isWholeRows(whole) ? { columnCount: used.columnCount } : {}),
      ...(isWholeColumns(whole) ? { rowCount: used.rowCount } : {}),
    };
    const start = this.cells(to.address);
    const target = {
      ...start,
      ...(isWholeRows(start) ? { columnCount: source.columnCount } : {}),
      ...(isWholeColumns(start) ? { rowCount: source.rowCount } : {}),
    };
    const other = this.sheet(to.sheet);
    return {
      source: { sheet, sheetId: sheet.id, area: source },
      target: { sheet: other, sheetId: other.id, area: target },
    };
  }
}

function columnOf(table: TableState, heading: string): TableColumnState {
  const found = table.columns.find(({ name }) => name === heading);
  if (!found) throw new Error(`The table ${table.name} has no column "${heading}".`);
  return found;
}
