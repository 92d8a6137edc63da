import { HostError } from "../objects/HostObject";
import { containsCell, intersectionOf, type Area } from "./Area";
import { Anchors } from "./Anchors";
import { Calculation } from "./calculation/Calculation";
import { EventLog } from "./EventLog";
import { FunctionBridge } from "./FunctionBridge";
import type { Grid } from "./Grid";
import { TableIndex, nameSeenFrom } from "./tables/TableIndex";
import { Turns } from "./Turns";
import { UndoLog } from "./UndoLog";
import type { NameState, SheetState, TableState } from "./state";

export const DEFAULT_TABLE_STYLE = "TableStyleMedium2";

/** Who is at work: a person at the keyboard or an add-in's batch. */
export interface Actor {
  readonly user: string;
  readonly byAddin: boolean;
}

export const PERSON = "person";

/** The parts of the adapter's state that a screen draws. */
export type StateKind = "tables" | "validations" | "conditionalFormats" | "charts" | "sheets" | "names" | "hyperlinks";

/**
 * The open workbook: the adapter's own state (sheets, tables, names, rules, charts) and the grid that holds its cells.
 * What can be done with it stands in the modules around this one; this class only holds it together.
 */
export class Book {
  name: string;
  readonly sheets: SheetState[] = [];
  readonly names: NameState[] = [];
  readonly tableIndex = new TableIndex(this);
  readonly events = new EventLog(this);
  readonly turns = new Turns();
  readonly undo: UndoLog;
  readonly functions: FunctionBridge;
  readonly calculation: Calculation;
  /** By sheet id: what protects it. Nothing but the workbench itself ever reads them. */
  readonly passwords = new Map<string, string>();
  activeSheetId = "";
  /** By user: where the selection is. */
  readonly selections = new Map<string, { sheetId: string; area: Area }>();
  /** Places that objects hold on to and that move with the grid. */
  readonly anchors = new Anchors();
  actor: Actor = { user: PERSON, byAddin: false };
  readOnly = false;
  /** Whether days count from 1904: kept and told, while cells are calculated and shown from 1900 on. */
  date1904 = false;
  /** Whether a sort is told as a change of the sorted cells too, beside `onRowSorted`: Microsoft does not say. */
  sortIsAnEdit = true;
  /** Set when tables or names changed since formulas were last translated. */
  translationsStale = false;
  private lastId = 0;
  private readonly redraws = new Set<(what: StateKind | "cells") => void>();
  /** Told when the screen should draw what it shows anew. */
  onRepaintWanted: () => void = () => undefined;
  /** Told when an add-in asks for the screen to wait until its batch is done. */
  onScreenHeld: () => void = () => undefined;
  /** Told when an add-in selects cells, so that the screen can follow. */
  onSelectionAsked: (sheetId: string, selected: Area) => void = () => undefined;

  constructor(
    readonly grid: Grid,
    readonly locale: "zh-CN" | "en-US",
    name = locale === "zh-CN" ? "工作簿1.xlsx" : "Book1.xlsx",
  ) {
    this.name = name;
    this.functions = new FunctionBridge(this);
    this.calculation = new Calculation(this);
    this.undo = new UndoLog(this);
  }

  /** Says that anything but cells changed that the screen shows. */
  onStateChanged(what: StateKind | "cells"): void {
    for (const redraw of this.redraws) redraw(what);
  }

  /** Hears of everything after which drawn tables, rules, charts and drop-downs may look different. */
  onDrawnAnew(listener: (what: StateKind | "cells") => void): () => void {
    this.redraws.add(listener);
    return () => this.redraws.delete(listener);
  }

  nextId(): number {
    return ++this.lastId;
  }

  /** Worksheet and chart ids look like this in Excel. */
  nextGuid(): string {
    return `{00000000-0001-0000-0000-${String(this.nextId()).padStart(12, "0")}}`;
  }

  sheetById(id: string): SheetState | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): SheetState | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The sheet of an object that may be gone by now. */
  requireSheet(id: string): SheetState {
    const sheet = this.sheetById(id);
    if (!sheet) throw new HostError("ItemNotFound", "The worksheet doesn't exist any more.", "Worksheet");
    return sheet;
  }

  get activeSheet(): SheetState {
    return this.requireSheet(this.activeSheetId);
  }

  *tables(): Generator<{ sheet: SheetState; table: TableState }> {
    for (const sheet of this.sheets) for (const table of sheet.tables) yield { sheet, table };
  }

  tableByName(name: string): { sheet: SheetState; table: TableState } | undefined {
    for (const entry of this.tables()) if (entry.table.name.toLowerCase() === name.toLowerCase()) return entry;
    return undefined;
  }

  tableById(id: string): { sheet: SheetState; table: TableState } | undefined {
    for (const entry of this.tables()) if (entry.table.id === id) return entry;
    return undefined;
  }

  tableAt(sheetId: string, rowIndex: number, columnIndex: number): TableState | undefined {
    return this.sheetById(sheetId)?.tables.find((table) => containsCell(table.area, rowIndex, columnIndex));
  }

  tablesTouching(sheetId: string, a: Area): TableState[] {
    return this.sheetById(sheetId)?.tables.filter((table) => intersectionOf(table.area, a)) ?? [];
  }

  /** A name as a formula on a sheet sees it: the sheet's own before the workbook's. */
  nameIn(name: string, sheetId: string | undefined): NameState | undefined {
    return nameSeenFrom(
      this.names.filter((entry) => entry.name.toLowerCase() === name.toLowerCase()),
      sheetId,
    );
  }

  /** Refuses, as Excel does, to change a read-only workbook or a protected sheet. */
  assertWritable(sheetId: string | undefined, location: string): void {
    if (this.readOnly)
      throw new HostError(
        "AccessDenied",
        "You can't perform the requested operation: the workbook is read-only.",
        location,
      );
    if (sheetId !== undefined && this.sheetById(sheetId)?.isProtected) {
      throw new HostError(
        "AccessDenied",
        "You can't perform the requested operation: the worksheet is protected.",
        location,
      );
    }
  }
}
