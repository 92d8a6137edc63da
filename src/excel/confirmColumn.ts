import type { TableKey } from "../templates/types";
import { inspect } from "./inspectWorkbook";
import type { ActualColumn } from "./resolveColumns";
import { schemaVersion } from "./state";
import { writeState } from "./stateSheet";

/** Remembers that a column which people renamed is still ours, so that it is read and written again. Two round trips. */
export async function confirmColumn(table: TableKey, key: string, column: ActualColumn): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { state, hasStateSheet } = await inspect(context);
    const columns = {
      ...state.columns,
      [table]: { ...state.columns[table], [key]: { id: column.id, heading: column.name } },
    };
    writeState(context, { ...state, schema: state.schema ?? schemaVersion, columns }, hasStateSheet);
    await context.sync();
  });
}
