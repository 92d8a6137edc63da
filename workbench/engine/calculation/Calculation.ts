import { HostError } from "../../objects/HostObject";
import { WHOLE_SHEET } from "../Area";
import type { Book } from "../Book";
import { EVENT } from "../EventLog";
import { freshen } from "../formulas/retranslate";
import { UNIT_ID } from "../Grid";
import { FormulaDataModel, ICalculateFormulaService } from "../univerPackages";
import { DependencyMap, type Changed } from "./dirtyFormulas";
import { evaluateFormulas, type FormulaToEvaluate } from "./evaluateFormulas";
import { blocksOf, type FormulaBlock } from "./formulaBlocks";
import type { CellValue } from "../cells/values";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

type FormulaData = Record<string, Record<number, Record<number, { f: string; si?: string; x?: number; y?: number }>>>;

/** The user's own calendar day: when it turns, TODAY() does. */
function today(): string {
  return new Date().toDateString();
}

/** Functions that call functions that … : more rounds than this are a circle. */
const MOST_ROUNDS = 100;

/** Says when formulas are calculated, and waits for it. */
export class Calculation {
  mode: CalculationMode = "Automatic";
  /** Until the end of the running batch, as `suspendApiCalculationUntilNextSync` asks. */
  suspended = false;
  private running: Promise<void> | undefined;
  private everything = false;
  private map: DependencyMap | undefined;
  private readonly blocks = new Map<string, readonly FormulaBlock[]>();
  private spills: Changed[] = [];
  private lastDay = "";

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
      if (!grid.isDirty && !this.everything && this.spills.length === 0) break;
      const dirty = [...grid.takeDirty(), ...this.spills].filter(({ sheetId }) => this.book.sheetById(sheetId));
      this.spills = [];
      for (const { sheetId } of dirty) touched.add(sheetId);
      await this.execute(dirty, this.everything);
      this.everything = false;
      await functions.runWaiting();
    }
    if (touched.size > 0) this.book.onStateChanged("cells");
    for (const sheetId of touched) {
      if (this.book.sheetById(sheetId))
        this.book.events.other(EVENT.worksheetCalculated, [sheetId, "Workbook"], { worksheetId: sheetId, address: "" });
    }
  }

  /** Calculates what the changes reach: Univer is handed those formulas only, and orders them. */
  private async execute(dirty: readonly Changed[], everything: boolean): Promise<void> {
    const { grid } = this.book;
    const reached = this.dependencies().reachedBy(everything ? this.allCells() : dirty, (block) =>
      this.isVolatile(block),
    );
    this.lastDay = today();
    if (reached.size === 0) return;
    await this.calculateFormulas(this.formulasOf(reached));
    // Formulas that read what these ones spill over were not among them.
    for (const [block, rows] of reached) {
      for (const row of rows) {
        const spill = grid.spillOf(block.sheetId, row, block.columnIndex);
        if (spill && spill.rowCount * spill.columnCount > 1) this.spills.push({ sheetId: block.sheetId, area: spill });
      }
    }
  }

  private dependencies(): DependencyMap {
    const { grid, sheets } = this.book;
    const changedSheets = grid.takeFormulaChanges();
    if (this.map && changedSheets.size === 0) return this.map;
    for (const sheetId of changedSheets) this.blocks.delete(sheetId);
    for (const { id } of sheets) if (!this.blocks.has(id)) this.blocks.set(id, blocksOf(id, grid.rows(id)));
    for (const id of [...this.blocks.keys()]) if (!this.book.sheetById(id)) this.blocks.delete(id);
    this.map = new DependencyMap([...this.blocks.values()].flat(), (name) => this.book.sheetByName(name)?.id);
    return this.map;
  }

  private allCells(): Changed[] {
    return this.book.sheets.map(({ id }) => ({ sheetId: id, area: WHOLE_SHEET }));
  }

  private isVolatile(block: FormulaBlock): boolean {
    return block.volatility === "always" || (block.volatility === "day" && this.lastDay !== today());
  }

  /** As Univer takes them: rows of one formula share the first one's, so that it is read once. */
  private formulasOf(reached: Map<FormulaBlock, Set<number>>): FormulaData {
    const data: FormulaData = {};
    let number = 0;
    for (const [block, rows] of reached) {
      const sheet = (data[block.sheetId] ??= {});
      const ordered = [...rows].sort((a, b) => a - b);
      const [first = 0] = ordered;
      const formula = this.book.grid.cell(block.sheetId, first, block.columnIndex)?.f ?? "";
      const shared = ordered.length > 1 ? { si: `shared${String(++number)}` } : {};
      for (const row of ordered)
        (sheet[row] ??= {})[block.columnIndex] = {
          f: formula,
          ...shared,
          ...(row === first ? {} : { x: 0, y: row - first }),
        };
    }
    return data;
  }

  private calculateFormulas(formulas: FormulaData): Promise<void> {
    const { injector } = this.book.grid;
    const model = injector.get(FormulaDataModel);
    const service = injector.get(ICalculateFormulaService);
    const nothing = {
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    };
    return new Promise((resolve) => {
      const subscription = service.executionCompleteListener$.subscribe(() => {
        subscription.unsubscribe();
        resolve();
      });
      void service.execute({
        formulaData: { [UNIT_ID]: formulas },
        arrayFormulaCellData: model.getArrayFormulaCellData(),
        arrayFormulaRange: model.getArrayFormulaRange(),
        forceCalculate: true,
        ...nothing,
      });
    });
  }

  /** What formulas would give in the cells named, without entering them; arrays give their first value. */
  async evaluate(formulas: readonly FormulaToEvaluate[]): Promise<CellValue[]> {
    await this.idle();
    return this.evaluateNow(formulas);
  }

  /** Waits for a calculation that is under way. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  /** Like {@link evaluate}, for callers that cannot wait. Refuses while a calculation is under way. */
  evaluateNow(formulas: readonly FormulaToEvaluate[]): CellValue[] {
    if (this.running)
      throw new HostError("InvalidOperation", "The workbook is being calculated.", "Application.calculate");
    return evaluateFormulas(this.book.grid, formulas);
  }
}
