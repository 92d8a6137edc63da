import type { JournalEntry, JournalStep } from "../../core/journal/JournalEntry";
import { describeHostFailure } from "../hostFailure";
import { requestTables } from "../locateTables";
import { writeState } from "../stateSheet";
import { requestWriteRefusal } from "../writeRefusal";
import { tableKeyOf } from "./anyTables";
import { requestColumnUndo } from "./undoColumns";
import type { UndoOutcome } from "./undoEntry";

type AdoptionStep = Extract<JournalStep, { readonly kind: "adoption" }>;

/**
 * Makes an adopted table what it was: its former name, or plain cells again, without the columns that were added and hold
 * nothing that anybody entered. Rows and cells stay as they are. Two round trips.
 *
 * @param later actions done since, which may have filled those columns in.
 */
export async function undoAdoption(
  { tableName, formerName, headings }: AdoptionStep,
  later: readonly JournalEntry[],
): Promise<UndoOutcome> {
  return Excel.run({ delayForCellEdit: true }, async (context): Promise<UndoOutcome> => {
    const key = tableKeyOf(tableName);
    if (key === null) throw new Error(`“${tableName}” is no table of ours`);
    const refusalOf = requestWriteRefusal(context);
    const locate = requestTables(context, [key]);
    const columns = requestColumnUndo(context, [{ kind: "columns", tableName, headings }], later);
    await context.sync();
    const { tables, state } = locate();
    const located = tables[key];
    const refusal = refusalOf(state);
    if (refusal !== null) return { status: "failed", restored: 0, kept: [], failure: refusal };
    if (located === undefined) return { status: "complete", restored: 0, kept: [] };
    const { removed, kept } = columns.queue();
    try {
      if (formerName === null) located.table.convertToRange();
      else located.table.name = formerName;
      const { [key]: _table, ...tableIds } = state.tableIds;
      const { [key]: _columns, ...remembered } = state.columns;
      writeState(context, { ...state, tableIds, columns: remembered }, state.schema !== null);
      await context.sync();
    } catch (error) {
      return { status: "failed", restored: 0, kept: [], failure: describeHostFailure(error) };
    }
    return { status: "complete", restored: removed + 1, kept };
  });
}
