import type { SelectionEvent } from "./selectedCells";

/**
 * Calls back with what is selected now and whenever this person selects something else, on whatever sheet. Gives the way
 * to stop. `WorksheetCollection.onSelectionChanged` is ExcelApi 1.9 and tells sheet and address, so that nothing has to
 * be asked; reading the selection inside the handler has failed in Excel (OfficeDev/office-js issue 562).
 */
export async function watchSelection(onSelect: (selection: SelectionEvent) => void): Promise<() => Promise<void>> {
  const handler = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      onSelect({ worksheetId, address });
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const first = await selectionNow();
  if (first !== null) onSelect(first);
  return () =>
    // A handler can only be removed in the context that added it.
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}

/** Reads the selection; null where it is no single range of cells: several areas, a chart (OfficeDev/office-js issue 2268). */
async function selectionNow(): Promise<SelectionEvent | null> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.getSelectedRange().load("address,worksheet/id");
      await context.sync();
      return { worksheetId: range.worksheet.id, address: range.address };
    });
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== "InvalidSelection") throw error;
    return null;
  }
}
