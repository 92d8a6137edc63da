/** Brings a sheet to the front; throws ItemNotFound when it has been deleted meanwhile. */
export async function showSheet(sheetName: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    await context.sync();
  });
}
