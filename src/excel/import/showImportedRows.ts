/** Where rows were written: their sheet, and the first cell of the first row, both from 0. */
export interface ImportedPlace {
  readonly worksheetName: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Brings the first imported row into view, right after the import: one round trip. */
export async function showImportedRows({ worksheetName, rowIndex, columnIndex }: ImportedPlace): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheetName);
    sheet.activate();
    sheet.getCell(rowIndex, columnIndex).select();
    await context.sync();
  });
}
