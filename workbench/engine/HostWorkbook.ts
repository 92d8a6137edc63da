import type { HostObject } from "../objects/HostObject";
import type { WorkbookFile } from "../xlsx/WorkbookFile";
import type { Injector } from "./univerPackages";

/**
 * One open workbook: what the host (handshake, batches, events, functions) and the page need of the engine and its
 * objects. Several users may have it open: each acts under a name of their own.
 */
export interface HostWorkbook {
  /** The `Workbook` object on which every batch begins. */
  readonly root: HostObject;

  /** Runs one batch's actions in the name of a user; what changes meanwhile is that user's doing, through the API. */
  asAddin<T>(user: string, work: () => Promise<T>): Promise<T>;

  /** Waits until all formulas are calculated; returns at once when nothing changed or calculation is manual. */
  settle(): Promise<void>;

  /** Hears of everything that an add-in may have registered for. Returns the way to stop. */
  onEvent(listener: (event: HostEvent) => void): () => void;

  /** Makes custom functions known to the grid. Errors come back as codes such as `#DIV/0!`. */
  setFunctions(names: readonly string[], run: RunFunctions): void;

  /** Acts as a person at the keyboard would: with validation, table growth and events. */
  readonly person: Person;

  /** While a person edits a cell, batches are refused with InvalidOperationInCellEditMode. */
  cellEditMode: boolean;
  /** A workbook opened for reading only refuses every write with AccessDenied. */
  readOnly: boolean;
  /** True while a person's step or a batch is at work: who looks at the grid now may act on what is gone by then. */
  readonly isBusy: boolean;
  /** Whether a sort is told as a change of the sorted cells too: Microsoft does not say, so both are tried. */
  sortIsAnEdit: boolean;

  /** What draws over the grid: charts. */
  readonly screen: HostScreen;

  toFile(): Promise<WorkbookFile>;
  dispose(): void;
}

/** A chart on a sheet; positions in points from the sheet's top left. */
export interface ScreenChart {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly type: "column" | "bar" | "line" | "pie";
  readonly title?: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly categories?: string }[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a page needs to draw over the grid. */
export interface HostScreen {
  /** Univer's injector and the workbook's id in it. */
  readonly injector: Injector;
  readonly unitId: string;
  /** The charts of all sheets, as they are now. */
  charts(): readonly ScreenChart[];
  /** The cells of a reference such as `='参数设置'!$B$1:$B$3`, row by row; none when it means nothing. */
  read(reference: string): readonly { readonly value?: string | number | boolean; readonly text: string }[];
  /** Hears when charts, or values that they may show, have changed. Returns the way to stop. */
  onChanged(listener: () => void): () => void;
}

export interface HostEvent {
  /** Number of the event on the wire: 10 worksheet changed, 101 table changed, 14 selection, … */
  readonly type: number;
  /** Registered target: a worksheet id, a table id, `Workbook`. */
  readonly targetId: string;
  /** Who did it; the host tells everybody else that it was `Remote`. */
  readonly user: string;
  /** True when it was done through the API: `triggerSource` is then ThisLocalAddin for that user. */
  readonly byAddin: boolean;
  /** As on the wire, without `source` and `triggerSource`, which the host adds. */
  readonly args: Readonly<Record<string, unknown>>;
}

export interface FunctionCall {
  readonly name: string;
  /** Scalars or two-dimensional arrays; blanks are null. */
  readonly args: readonly unknown[];
  /** Where it stands, such as `Sheet1!A1`. */
  readonly address: string;
}

export type FunctionResult = { readonly value: unknown } | { readonly error: string; readonly message?: string };

/** Calculates all waiting calls in one go, in order. */
export type RunFunctions = (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>;

export interface Person {
  /** Types into one cell as at the keyboard: `=…` is a formula, `2024-07-01` a date, `'…` a text. Tells what Excel's validation answered. */
  type(sheetName: string, address: string, text: string, user?: string): Promise<EntryOutcome>;
  /** Pastes values: validation is bypassed and wiped, as in Excel. */
  paste(
    sheetName: string,
    address: string,
    values: readonly (readonly (string | number | boolean)[])[],
    user?: string,
  ): Promise<void>;
  /** Presses Delete on a range. */
  clear(sheetName: string, address: string, user?: string): Promise<void>;
  select(sheetName: string, address: string, user?: string): void;
  /** Presses Ctrl+Z: takes this user's last step back, be it an entry or a batch of the add-in; false when there is none. */
  undo(user?: string): Promise<boolean>;

  /** Copies cells (or whole rows, `5:5`) and pastes them: formulas move along, formats and rules come with them. */
  copy(from: GridPlace, to: GridPlace, user?: string): Promise<void>;
  /** Cuts cells and pastes them: what refers to them follows, and a table that is cut whole moves. */
  cut(from: GridPlace, to: GridPlace, user?: string): Promise<void>;
  /** Fills the first row of a range into the rest of it, as Ctrl+D does. */
  fillDown(sheetName: string, address: string, user?: string): Promise<void>;
  merge(sheetName: string, address: string, user?: string): Promise<void>;

  insertRows(sheetName: string, rowNumber: number, count: number, user?: string): Promise<void>;
  deleteRows(sheetName: string, rowNumber: number, count: number, user?: string): Promise<void>;
  /** `letters` such as `C`: columns are put in before it. */
  insertColumns(sheetName: string, letters: string, count: number, user?: string): Promise<void>;
  deleteColumns(sheetName: string, letters: string, count: number, user?: string): Promise<void>;
  /** `lines` such as `3:5` or `B:C`. */
  hide(sheetName: string, lines: string, hidden: boolean, user?: string): Promise<void>;

  /** `rowIndex` counts rows of the table's body from 0; only the table's own columns move. */
  insertTableRows(tableName: string, rowIndex: number, count: number, user?: string): Promise<void>;
  deleteTableRows(tableName: string, rowIndex: number, count: number, user?: string): Promise<void>;
  /** Puts a column in before another one, or at the end. */
  insertTableColumn(tableName: string, before?: string, heading?: string, user?: string): Promise<void>;
  deleteTableColumn(tableName: string, heading: string, user?: string): Promise<void>;
  sort(tableName: string, heading: string, direction?: "ascending" | "descending", user?: string): Promise<void>;
  /** Shows only rows whose cell reads as one of the texts; without texts that column filters nothing more. */
  filter(tableName: string, heading: string, texts?: readonly string[], user?: string): Promise<void>;
  convertToRange(tableName: string, user?: string): Promise<void>;
  renameTable(tableName: string, name: string, user?: string): Promise<void>;

  /** Gives the name of the copy. */
  duplicateSheet(sheetName: string, user?: string): Promise<string>;
  renameSheet(sheetName: string, name: string, user?: string): Promise<void>;
  deleteSheet(sheetName: string, user?: string): Promise<void>;
}

/** Cells of a sheet; for a place to paste to, its first cell is enough. */
export interface GridPlace {
  readonly sheet: string;
  readonly address: string;
}

export type EntryOutcome =
  | { readonly entered: true; readonly warning?: { readonly title: string; readonly message: string } }
  | { readonly entered: false; readonly title: string; readonly message: string };
