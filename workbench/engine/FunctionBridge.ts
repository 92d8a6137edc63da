import { fullAddress } from "./addresses";
import { area } from "./Area";
import type { Book } from "./Book";
import type { FunctionCall, FunctionResult, RunFunctions } from "./HostWorkbook";
import { isErrorText } from "./cells/values";
import { tokensOf } from "./formulas/tokens";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "./univerPackages";

/** Shown by Univer while a call is on its way; it is calculated again when the answer is there. */
const WAITING = "#BUSY!";

interface Waiting {
  readonly key: string;
  readonly call: FunctionCall;
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

type Caller = (
  place: { readonly sheetId: string; readonly rowIndex: number; readonly columnIndex: number },
  args: readonly unknown[],
) => unknown;

/** A custom function as Univer calls it: with blanks told from zeros, which its own kind of custom function does not. */
class CalledFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly call: Caller,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const place = { sheetId: this.subUnitId ?? "", rowIndex: this.row, columnIndex: this.column };
    return resultObject(this.call(place, variants.map(argumentOf)));
  }
}

/** A single cell reads as a scalar; which parameter takes rows of cells is the function's own declaration. */
function argumentOf(variant: BaseValueObject): unknown {
  if (!variant.isArray()) return scalarOf(variant);
  const rows = (variant as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((value) => scalarOf(value ?? undefined)));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function scalarOf(value: BaseValueObject | undefined): unknown {
  if (!value || value.isNull()) return null;
  return value.isError() ? (value as ErrorValueObject).getErrorType() : value.getValue();
}

function resultObject(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return scalarObject(result);
  const rows = (result as readonly unknown[]).map((row) =>
    (Array.isArray(row) ? (row as unknown[]) : [row]).map(scalarObject),
  );
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalarObject(value: unknown): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value !== "string")
    return value === null || value === undefined
      ? StringValueObject.create("")
      : ErrorValueObject.create(ErrorType.VALUE);
  return isErrorText(value) ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value);
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
      service.registerExecutors(
        new CalledFunction(name.toUpperCase(), (place, args) => this.answer(name, place, args)),
      );
      // A formula that was read before its function was known must be read again.
      service.deleteFormulaAstCacheKey(name.toUpperCase());
    }
    this.markCallers();
  }

  /** Formulas that call the functions are out of date: until now they gave `#NAME?`. */
  private markCallers(): void {
    const { grid, sheets } = this.book;
    for (const { id } of sheets) {
      for (const [row, cells] of Object.entries(grid.rows(id))) {
        for (const [column, cell] of Object.entries(cells ?? {})) {
          if (cell?.f && this.isCalledBy(cell.f)) grid.markDirty(id, area(Number(row), Number(column)));
        }
      }
    }
  }

  private isCalledBy(formula: string): boolean {
    return tokensOf(formula).some((token) => token.kind === "function" && this.names.has(token.text.toUpperCase()));
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

  private answer(
    name: string,
    { sheetId, rowIndex, columnIndex }: Parameters<Caller>[0],
    args: readonly unknown[],
  ): unknown {
    const sheet = this.book.sheetById(sheetId);
    if (!sheet) return "#REF!";
    const wrong = args.flat(2).find(isErrorText);
    if (wrong !== undefined) return wrong;
    const key = `${sheetId}|${String(rowIndex)}|${String(columnIndex)}|${name}|${JSON.stringify(args)}`;
    const answered = this.answers.get(key);
    if (answered) return "error" in answered ? answered.error : answered.value;
    const call: FunctionCall = { name, args, address: fullAddress(sheet.name, area(rowIndex, columnIndex)) };
    this.waiting.set(key, { key, call, sheetId, rowIndex, columnIndex });
    return WAITING;
  }
}
