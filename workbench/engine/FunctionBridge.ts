import { fullAddress } from "./addresses";
import { area } from "./Area";
import type { Book } from "./Book";
import type { FunctionCall, FunctionResult, RunFunctions } from "./HostWorkbook";
import { isErrorText } from "./cells/values";
import { CustomFunction, IFunctionService } from "./univerPackages";

/** Shown by Univer while a call is on its way; it is calculated again when the answer is there. */
const WAITING = "#BUSY!";

interface Waiting {
  readonly key: string;
  readonly call: FunctionCall;
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

interface Executor {
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  calculateCustom(...args: unknown[]): unknown;
}

/**
 * Lets formulas call the add-in's custom functions. Univer's own asynchronous functions lose edits made meanwhile, so a
 * function here answers at once: with what the same cell was told for the same arguments, or with a placeholder.
 */
export class FunctionBridge {
  private waiting = new Map<string, Waiting>();
  private readonly answers = new Map<string, FunctionResult>();
  /** The functions known, in upper case. */
  names: ReadonlySet<string> = new Set();
  private run: RunFunctions = (calls) => Promise.resolve(calls.map(() => ({ error: "#NAME?" })));

  constructor(private readonly book: Book) {}

  register(names: readonly string[], run: RunFunctions): void {
    this.run = run;
    this.answers.clear();
    this.names = new Set(names.map((name) => name.toUpperCase()));
    const service = this.book.grid.injector.get(IFunctionService);
    for (const name of names) {
      const executor = new CustomFunction(name.toUpperCase());
      const target = executor as unknown as Executor;
      target.calculateCustom = (...args: unknown[]) => this.answer(name, target, args);
      service.registerExecutors(executor);
    }
  }

  /** Forgets what functions answered: a full recalculation asks all of them again. */
  forget(): void {
    this.answers.clear();
  }

  /** Runs all waiting calls in one go and marks their cells for another calculation. False when none waited. */
  async runWaiting(): Promise<boolean> {
    if (this.waiting.size === 0) return false;
    const batch = [...this.waiting.values()];
    this.waiting = new Map();
    const results = await this.runSafely(batch.map(({ call }) => call));
    batch.forEach(({ key, sheetId, rowIndex, columnIndex }, index) => {
      this.answers.set(key, results[index] ?? { error: "#N/A" });
      this.book.grid.markDirty(sheetId, area(rowIndex, columnIndex));
    });
    return true;
  }

  private async runSafely(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]> {
    try {
      return await this.run(calls);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return calls.map(() => ({ error: "#VALUE!", message }));
    }
  }

  private answer(name: string, { subUnitId, row, column }: Executor, args: readonly unknown[]): unknown {
    const sheet = this.book.sheetById(subUnitId);
    if (!sheet) return "#REF!";
    const wrong = args.flat(2).find(isErrorText);
    if (wrong !== undefined) return wrong;
    const key = `${subUnitId}|${String(row)}|${String(column)}|${name}|${JSON.stringify(args)}`;
    const answered = this.answers.get(key);
    if (answered) return "error" in answered ? answered.error : answered.value;
    const call: FunctionCall = { name, args, address: fullAddress(sheet.name, area(row, column)) };
    this.waiting.set(key, { key, call, sheetId: subUnitId, rowIndex: row, columnIndex: column });
    return WAITING;
  }
}
