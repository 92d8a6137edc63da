import { lastColumnOf, lastRowOf, type Area } from "./Area";
import type { Book } from "./Book";
import { EVENT } from "./EventLog";
import { freshen } from "./formulas/retranslate";
import { UNIT_ID } from "./Grid";
import { FormulaDataModel, ICalculateFormulaService, type ICellData, type IUnitRange } from "./univerPackages";
import { BOOLEAN, NUMBER, TEXT, type CellValue } from "./cells/values";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Functions that call functions that … : more rounds than this are a circle. */
const MOST_ROUNDS = 100;

export interface FormulaToEvaluate {
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Translated, with its `=`. */
  readonly formula: string;
}

/** Says when formulas are calculated, and waits for it. */
export class Calculation {
  mode: CalculationMode = "Automatic";
  /** Until the end of the running batch, as `suspendApiCalculationUntilNextSync` asks. */
  suspended = false;
  private running: Promise<void> | undefined;
  private everything = false;

  constructor(private readonly book: Book) {}

  get state(): "Done" | "Calculating" | "Pending" {
    if (this.running) return "Calculating";
    return this.book.grid.isDirty || this.everything ? "Pending" : "Done";
  }

  /** Waits until all formulas are calculated; at once when calculation is manual or suspended. */
  async settle(): Promise<void> {
    if (this.running) await this.running;
    if (this.mode === "Manual" || this.suspended) return;
    freshen(this.book);
    if (this.book.grid.isDirty || this.everything) await this.calculate();
  }

  /** `recalculate`: what changed. `full`: every formula, and custom functions are asked again. */
  request(kind: "recalculate" | "full"): void {
    if (kind === "full") {
      this.everything = true;
      this.book.functions.forget();
    }
  }

  /** Calculates whatever the mode. */
  async calculate(): Promise<void> {
    while (this.running) await this.running;
    freshen(this.book);
    this.running = this.rounds();
    try {
      await this.running;
    } finally {
      this.running = undefined;
    }
  }

  private async rounds(): Promise<void> {
    const { grid, functions } = this.book;
    const touched = new Set<string>();
    for (let round = 0; round < MOST_ROUNDS; round++) {
      if (!grid.isDirty && !this.everything) break;
      const dirty = grid.takeDirty();
      for (const { sheetId } of dirty) touched.add(sheetId);
      await this.execute(dirty, this.everything);
      this.everything = false;
      await functions.runWaiting();
    }
    if (touched.size > 0) this.book.onStateChanged("cells");
    for (const sheetId of touched) {
      if (this.book.sheetById(sheetId)) this.book.events.other(EVENT.worksheetCalculated, [sheetId, "Workbook"], { worksheetId: sheetId, address: "" });
    }
  }

  private execute(dirty: readonly { sheetId: string; area: Area }[], everything: boolean): Promise<void> {
    const { injector, workbook } = this.book.grid;
    const model = injector.get(FormulaDataModel);
    const service = injector.get(ICalculateFormulaService);
    const ranges: IUnitRange[] = dirty
      .filter(({ sheetId }) => workbook.getSheetBySheetId(sheetId))
      .map(({ sheetId, area: changed }) => ({
        unitId: UNIT_ID,
        sheetId,
        range: { startRow: changed.rowIndex, endRow: lastRowOf(changed), startColumn: changed.columnIndex, endColumn: lastColumnOf(changed) },
      }));
    const nothing = { dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {} };
    return new Promise((resolve) => {
      const subscription = service.executionCompleteListener$.subscribe(() => {
        subscription.unsubscribe();
        resolve();
      });
      void service.execute({
        formulaData: model.getFormulaData(),
        arrayFormulaCellData: model.getArrayFormulaCellData(),
        arrayFormulaRange: model.getArrayFormulaRange(),
        forceCalculate: everything,
        dirtyRanges: ranges,
        rowData: model.getHiddenRowsFiltered(),
        ...nothing,
      });
    });
  }

  /** What formulas would give in the cells named, without entering them; arrays give their first value. */
  async evaluate(formulas: readonly FormulaToEvaluate[]): Promise<CellValue[]> {
    while (this.running) await this.running;
    const service = this.book.grid.injector.get(ICalculateFormulaService);
    const map: Record<string, Record<number, Record<number, string[]>>> = {};
    const places = formulas.map(({ sheetId, rowIndex, columnIndex, formula }) => {
      const list = (((map[sheetId] ??= {})[rowIndex] ??= {})[columnIndex] ??= []);
      list.push(formula);
      return { sheetId, rowIndex, columnIndex, index: list.length - 1 };
    });
    const results = (await service.executeFormulas({ [UNIT_ID]: map }))[UNIT_ID];
    return places.map(({ sheetId, rowIndex, columnIndex, index }) => scalarOf(results?.[sheetId]?.[rowIndex]?.[columnIndex]?.[index]?.value));
  }
}

function scalarOf(value: unknown): CellValue {
  const first: unknown = Array.isArray(value) ? (value.flat(2) as unknown[])[0] : value;
  if (typeof first === "string" || typeof first === "number" || typeof first === "boolean") return first;
  return "";
}

/** A plain value as Univer keeps it in a cell. */
export function cellOf(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: typeof value === "number" ? NUMBER : TEXT };
}

