import { tables as declarations } from "../../templates/tables";
import type { TableKey } from "../../templates/types";

/** Gives one of our tables, which somebody renamed, its own name again; Excel's formulas follow by themselves. One round trip. */
export async function renameBack(key: TableKey, tableName: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.tables.getItem(tableName).name = declarations[key].tableName;
    await context.sync();
  });
}
