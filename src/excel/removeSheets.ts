import { inspect } from "./inspectWorkbook";

/**
 * Takes away sheets and names that a failed creation had begun. Gives the names of the sheets that are still there
 * afterwards; throws only when Excel does not answer at all.
 *
 * @param keptNames names of the workbook that were there before and stay.
 */
export async function removeSheets(
  sheetNames: readonly string[],
  keptNames: readonly string[],
): Promise<readonly string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    const sheets = sheetNames.map((name) => worksheets.getItemOrNullObject(name).load("name"));
    const { ownNames } = await inspect(context);
    for (const sheet of sheets) {
      if (sheet.isNullObject) continue;
      // Excel refuses to delete a very hidden sheet.
      sheet.visibility = "Visible";
      sheet.delete();
    }
    for (const name of ownNames) if (!keptNames.includes(name)) names.getItem(name).delete();
    await context.sync();
    const { sheets: left } = await inspect(context);
    return sheetNames.filter((name) => left.some((sheet) => sheet.name === name));
  });
}
