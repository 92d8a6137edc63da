import type { ComputedKind } from "../../templates/computedKinds";
import { tableOrder } from "../../templates/tables";
import { describeHostFailure, type HostFailure } from "../hostFailure";
import { requestTables } from "../locateTables";
import { schemaVersion, type WorkbookState } from "../state";
import { writeState } from "../stateSheet";
import type { CancelSignal, ReportProgress } from "../types";
import { requestWriteRefusal } from "../writeRefusal";
import { computedColumns, unclearColumns, unclearFailure, type ComputedColumn } from "./requestComputed";
import { requestTypedOver } from "./requestTypedOver";
import { writeComputed } from "./writeComputed";

export interface ComputedSwitchResult {
  readonly status: "complete" | "cancelled" | "failed";
  readonly from: ComputedKind;
  readonly to: ComputedKind;
  /** Computed columns that hold the new kind for certain, and all that were to. */
  readonly columns: number;
  readonly columnsInAll: number;
  readonly failure?: HostFailure;
}

export interface SwitchOptions {
  readonly onProgress?: ReportProgress;
  /** Asked before each portion. */
  readonly signal?: CancelSignal;
}

/** What a cell weighs on the wire at most: names of customers are the longest that computed columns hold. */
const bytesPerCell = 48;
const bytesPerTrip = 4_000_000;

/**
 * Turns computed columns into Excel's formulas, into the add-in's functions where there are such, or into values. Counts
 * that a person typed over stay as typed, through all kinds and back. Columns are written whole, never mixed. Two round
 * trips to read, one to write, and one more for each 4 MB; what was written when Excel refuses half-way is told, and
 * repeating completes it.
 */
export async function switchComputed(
  to: ComputedKind,
  { onProgress, signal }: SwitchOptions = {},
): Promise<ComputedSwitchResult> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const refusalOf = requestWriteRefusal(context);
    const locate = requestTables(context, tableOrder);
    await context.sync();
    const { tables, state } = locate();
    const from = state.computed;
    const present = tableOrder.flatMap((key) => tables[key] ?? []);
    const columns = computedColumns(present).filter((column) => changes(column, from, to));
    const nothing = { from, to, columns: 0, columnsInAll: columns.length };
    const unclear = to === "values" ? [] : unclearColumns(columns, tables);
    const refusal = refusalOf(state) ?? unclearFailure(unclear);
    if (refusal !== null) return { ...nothing, status: "failed", failure: refusal };

    const typed = requestTypedOver(tables.effects, state);
    const portions = portionsOf(columns);
    let written = 0;
    onProgress?.(0, columns.length);
    try {
      for (const [index, portion] of portions.entries()) {
        if (signal?.aborted) return { ...nothing, status: "cancelled", columns: written };
        const write = () => {
          const typedOver = typed();
          writeComputed(portion, to, typedOver, { tables, language: state.language });
          if (index === portions.length - 1)
            writeState(context, stateAfter(state, to, typedOver.keys), state.schema !== null);
        };
        await sendPortion(context, portion, to, write);
        written += portion.length;
        onProgress?.(written, columns.length);
      }
    } catch (error) {
      return { ...nothing, status: "failed", columns: written, failure: describeHostFailure(error) };
    }
    return { ...nothing, status: "complete", columns: written };
  });
}

/** Between formulas and functions only columns that have a function change; writing the same kind anew writes all. */
function changes({ column }: ComputedColumn, from: ComputedKind, to: ComputedKind): boolean {
  return from === to || from === "values" || to === "values" || column.functionFormula !== undefined;
}

/** Cuts the columns into portions of at most 4 MB, and at least one column. */
export function portionsOf(columns: readonly ComputedColumn[]): readonly (readonly ComputedColumn[])[] {
  const portions: ComputedColumn[][] = [[]];
  let bytes = 0;
  for (const column of columns) {
    const weight = column.located.rowCount * bytesPerCell;
    if (bytes > 0 && bytes + weight > bytesPerTrip) {
      portions.push([]);
      bytes = 0;
    }
    portions.at(-1)?.push(column);
    bytes += weight;
  }
  return portions;
}

/** Reads what has to be known of a portion, then writes it: two round trips. */
async function sendPortion(
  context: Excel.RequestContext,
  portion: readonly ComputedColumn[],
  to: ComputedKind,
  write: () => void,
): Promise<void> {
  if (to === "values") for (const { body } of portion) body.load("values");
  await context.sync();
  write();
  await context.sync();
}

/** What the workbook remembers once its computed columns hold another kind. */
export function stateAfter(
  state: WorkbookState,
  to: ComputedKind,
  typedOver: WorkbookState["typedOver"],
): WorkbookState {
  return { ...state, schema: state.schema ?? schemaVersion, computed: to, typedOver: to === "values" ? typedOver : {} };
}
