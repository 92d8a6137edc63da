import { tableOrder } from "../../templates/tables";
import { describeHostFailure } from "../hostFailure";
import { requestTables } from "../locateTables";
import { writeState } from "../stateSheet";
import { computedColumns, unclearColumns, unclearFailure, type ComputedColumn } from "./requestComputed";
import { requestTypedOver, type TypedOver } from "./requestTypedOver";
import { portionsOf, stateAfter, type ComputedSwitchResult, type SwitchOptions } from "./switchComputed";
import { writeComputed } from "./writeComputed";
import { requestWriteRefusal } from "../writeRefusal";

/**
 * Brings computed columns that hold values up to date: as formulas, which Excel calculates, and as values again. Counts
 * that a person typed over before they were values stay. Cancelling and failures leave formulas rather than values half
 * new, half old, and say so: `to` is what the columns hold. Four round trips, one more where counts were typed over, and
 * two for each further 4 MB, one out and one back.
 */
export async function refreshComputed({ onProgress, signal }: SwitchOptions = {}): Promise<ComputedSwitchResult> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const refusalOf = requestWriteRefusal(context);
    const locate = requestTables(context, tableOrder);
    await context.sync();
    const place = locate();
    const { tables, state } = place;
    const columns = computedColumns(tableOrder.flatMap((key) => tables[key] ?? []));
    const from = state.computed;
    const nothing = { from, to: from, columns: 0, columnsInAll: columns.length };
    const refusal = refusalOf(state) ?? unclearFailure(unclearColumns(columns, tables));
    if (refusal !== null) return { ...nothing, status: "failed", failure: refusal };

    let { to } = nothing;
    let written = 0;
    const write = async (kind: "formulas" | "values", portion: readonly ComputedColumn[], typed: TypedOver) => {
      writeComputed(portion, kind, typed, { tables, language: state.language });
      written += kind === "values" ? portion.length : 0;
      const isDone = kind === "formulas" || written === columns.length;
      if (isDone) writeState(context, stateAfter(state, kind, typed.keys), state.schema !== null);
      await context.sync();
      if (isDone) to = kind;
    };
    onProgress?.(0, columns.length);
    try {
      const typed = await readTyped(context, place);
      await write("formulas", columns, typed);
      for (const portion of portionsOf(columns)) {
        if (signal?.aborted) return { ...nothing, to, columns: written, status: "cancelled" };
        await calculate(context, portion);
        await write("values", portion, typed);
        onProgress?.(written, columns.length);
      }
    } catch (error) {
      return { ...nothing, to, columns: written, status: "failed", failure: describeHostFailure(error) };
    }
    return { ...nothing, to, columns: written, status: "complete" };
  });
}

/** Reads the counts that were typed over; costs nothing where the workbook remembers none. */
async function readTyped(
  context: Excel.RequestContext,
  { tables, state }: ReturnType<ReturnType<typeof requestTables>>,
): Promise<TypedOver> {
  if (Object.keys(state.typedOver).length === 0) return { cells: new Map(), keys: {} };
  const typed = requestTypedOver(tables.effects, state);
  await context.sync();
  return typed();
}

/** Also where the workbook calculates only on F9: what has just been written is calculated before it is read. */
async function calculate(context: Excel.RequestContext, portion: readonly ComputedColumn[]): Promise<void> {
  context.workbook.application.calculate("Recalculate");
  for (const { body } of portion) body.load("values");
  await context.sync();
}
