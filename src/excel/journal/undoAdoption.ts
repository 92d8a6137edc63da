import type { JournalStep } from "../../core/journal/JournalEntry";
import { describeHostFailure, writeRefusal } from "../hostFailure";
import { requestTables } from "../locateTables";
import { writeState } from "../stateSheet";
import { tableKeyOf } from "./anyTables";
import { requestColumnUndo } from "./undoColumns";
import type { UndoOutcome } from "./undoEntry";

type AdoptionStep = Extract<JournalStep, { readonly kind: "adoption" }>;

/**
 * Makes an adopted table what it was: its former name, or plain cells again, without the columns that were added and hold
 * nothing that anybody entered. Rows and cells stay as they are. Two round trips.
 */
export async function undoAdoption({ tableName, formerName, headings }: AdoptionStep): Promise<UndoOutcome> {
  return Excel.run({ delayForCellEdit: true }, async (context): Promise<UndoOutcome> => {
    const key = tableKeyOf(tableName);
    if (key === null) throw new Error(`“${tableName}” is no table of ours`);
    context.workbook.load("readOnly");
    const locate = requestTables(context, [key]);
    const columns = requestColumnUndo(context, [{ kind: "columns", tableName, headings }]);
    await context.sync();
    const { tables, state } = locate();
    const located = tables[key];
    const refusal = writeRefusal(context.workbook.readOnly, state);
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
