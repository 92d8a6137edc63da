/**
 * Calls back after anything changed in the workbook, whoever did it: cells, and sheets added or deleted. Gives the way
 * to stop. Excel tells of changes one by one; the listener gathers them. Handlers die when the pane reloads.
 */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  const handlers = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const tell = () => Promise.resolve(onChange());
    const added = [worksheets.onChanged.add(tell), worksheets.onAdded.add(tell), worksheets.onDeleted.add(tell)];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    // A handler can only be removed in the context that added it.
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
