import type { FunctionCall, FunctionResult } from "../engine/HostWorkbook";
import { prepareArguments, type BlankArguments } from "./FunctionArguments";
import type { FunctionDeclaration } from "./FunctionDeclaration";

/** One entry of a `richApiMessage`: category, type, target, message, id. */
export type PushEntry = readonly [number, number, string, string, number, boolean?];

const callCategory = 1;
const callType = 1000;

/** Error numbers of the custom-functions runtime; 2 and 3 are a thrown and a rejected function, 9 and 10 an unknown one. */
const errorTexts: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

type Waiting = (result: FunctionResult) => void;

/** Excel shows #BUSY! and goes on; here a calculation waits for its functions, so that one without an answer ends. */
const answerWithinMs = 30_000;

/** Has custom functions calculated by the add-in's own runtime: all waiting calls in one message. */
export class CustomFunctionRunner {
  blankArguments: BlankArguments = "zero";
  private readonly declarations = new Map<string, FunctionDeclaration>();
  private readonly waiting = new Map<number, Waiting>();
  private lastCallId = 0;

  declare(functions: readonly FunctionDeclaration[]): void {
    for (const each of functions) this.declarations.set(each.name.toUpperCase(), each);
  }

  get names(): readonly string[] {
    return [...this.declarations.keys()];
  }

  /** Calculates the calls, in order, by what `push` reaches. */
  run(
    calls: readonly FunctionCall[],
    push: (entries: readonly PushEntry[]) => void,
  ): Promise<readonly FunctionResult[]> {
    const entries: PushEntry[] = [];
    const results = calls.map((call): FunctionResult | Promise<FunctionResult> => {
      const declaration = this.declarations.get(call.name.toUpperCase());
      if (declaration === undefined) return { error: "#NAME?" };
      const prepared = prepareArguments(declaration, call.args, this.blankArguments);
      if ("error" in prepared) return prepared;
      this.lastCallId += 1;
      const id = this.lastCallId;
      entries.push([
        callCategory,
        callType,
        "",
        JSON.stringify([id, declaration.id, prepared.values, call.address, 0]),
        id,
      ]);
      return new Promise<FunctionResult>((resolve) => {
        const giveUp = setTimeout(() => this.answer(id, { error: "#BUSY!" }), answerWithinMs);
        this.waiting.set(id, (result) => {
          clearTimeout(giveUp);
          resolve(result);
        });
      });
    });
    if (entries.length > 0) push(entries);
    return Promise.all(results.map((result) => Promise.resolve(result)));
  }

  /** Takes `SetInvocationArrayResults`: `[id, succeeded, value, (error number,) outbound data]` each. */
  takeResults(results: readonly unknown[]): void {
    for (const result of results) {
      const [id, succeeded, value, errorNumber] = result as readonly [number, boolean, unknown, unknown];
      this.answer(id, succeeded ? succeededResult(value) : failedResult(value, errorNumber));
    }
  }

  /** Answers what is still waiting, for a runtime that has gone away; Excel shows #BUSY! until the next one starts. */
  abandon(): void {
    for (const id of [...this.waiting.keys()]) this.answer(id, { error: "#BUSY!" });
  }

  private answer(id: number, result: FunctionResult): void {
    const answer = this.waiting.get(id);
    this.waiting.delete(id);
    answer?.(result);
  }
}

function succeededResult(value: unknown): FunctionResult {
  const error = errorTextOf(value);
  if (error !== undefined) return error;
  if (!Array.isArray(value)) return { value };
  // An error inside an array stays in its place.
  return {
    value: (value as readonly unknown[]).map((row) => (Array.isArray(row) ? row.map(cellValue) : cellValue(row))),
  };
}

function cellValue(value: unknown): unknown {
  return errorTextOf(value)?.error ?? value;
}

/** A returned (not thrown) `CustomFunctions.Error`, as its `toJSON` gives it. */
function errorTextOf(value: unknown): { error: string; message?: string } | undefined {
  if (typeof value !== "object" || value === null || !("valueType" in value)) return undefined;
  const { code, message } = value as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code !== "string") return undefined;
  return typeof message === "string" && message !== "" ? { error: code, message } : { error: code };
}

function failedResult(message: unknown, errorNumber: unknown): FunctionResult {
  const error = (typeof errorNumber === "number" ? errorTexts[errorNumber] : undefined) ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}
