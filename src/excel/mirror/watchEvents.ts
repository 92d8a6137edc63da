import { parseAddress } from "../parseAddress";
import { eventsOf, originOf, type SheetEvent } from "./SheetEvent";

/** Where this person's selection is now. */
export interface Selected {
  readonly worksheetId: string;
  readonly address: string;
}

interface Hearing {
  readonly onEvents: (events: readonly SheetEvent[]) => void;
  readonly onSelected: (selected: Selected) => void;
}

/**
 * Registers for everything that may change what the mirror holds; the caller syncs. Changes of cells are ExcelApi 1.7 and
 * of all sheets at once 1.9, sorting 1.10, sheets 1.7, tables 1.9: all below the 1.13 that the add-in needs; sheets' names 1.17
 * (learn.microsoft.com/javascript/api/excel/excel.worksheetcollection). Handlers die when the pane reloads. Gives the way
 * to stop.
 */
export function watchEvents(context: Excel.RequestContext, { onEvents, onSelected }: Hearing): () => Promise<void> {
  const { worksheets, tables } = context.workbook;
  const hear = (events: readonly SheetEvent[]) => Promise.resolve(onEvents(events));
  const structure = () => hear([{ kind: "structure", worksheetId: null }]);
  const handlers = [
    worksheets.onChanged.add((args) => hear(eventsOf(args, parseAddress(args.address)))),
    // What a sort did is told by this event alone; changes of cells are not told with it.
    worksheets.onRowSorted.add((args) =>
      hear(
        parseAddress(args.address).map((area): SheetEvent => ({
          kind: "moved",
          worksheetId: args.worksheetId,
          area,
          origin: originOf(args.source),
        })),
      ),
    ),
    // Younger than what the add-in needs: elsewhere a new name is learnt with the next look around.
    ...(Office.context.requirements.isSetSupported("ExcelApi", "1.17")
      ? [worksheets.onNameChanged.add(structure)]
      : []),
    worksheets.onAdded.add(structure),
    worksheets.onDeleted.add(structure),
    tables.onAdded.add(structure),
    tables.onDeleted.add(structure),
    worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
      Promise.resolve(onSelected({ worksheetId, address })),
    ),
  ];
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    // A handler can only be removed in the context that added it.
    await Excel.run(first.context, async (own) => {
      for (const handler of handlers) handler.remove();
      await own.sync();
    });
  };
}
