import { columnOf } from "../../templates/tables";
import { parseAddress, type SheetArea } from "../parseAddress";
import type { MirrorContents, MirrorTable } from "./MirrorContents";
import type { SheetEvent } from "./SheetEvent";
import type { Selected } from "./watchEvents";

/**
 * Looks again at a cell with a drop-down when the person leaves it and no change of it was told: on the web a word chosen
 * from a list may come without an event (OfficeDev/office-js issues 3888, 4066). Elsewhere events can be relied on, and
 * moving about costs nothing.
 */
export class SelectionWatch {
  private last: { readonly worksheetId: string; readonly area: SheetArea } | null = null;

  constructor(
    private readonly lookAgain: (events: readonly SheetEvent[]) => void,
    private readonly isNeeded: () => boolean,
  ) {}

  /** Takes note of events: a cell that one was about need not be looked at. */
  heard(events: readonly SheetEvent[]): void {
    if (events.some(({ worksheetId }) => worksheetId === this.last?.worksheetId)) this.last = null;
  }

  moved({ worksheetId, address }: Selected, contents: MirrorContents | undefined): void {
    const left = this.last;
    const [area, ...others] = parseAddress(address);
    this.last = area === undefined || others.length > 0 || !isSingle(area) ? null : { worksheetId, area };
    if (left === null || contents === undefined || !this.isNeeded()) return;
    const hasList = Object.values(contents.tables).some(
      (table) => table.worksheetId === left.worksheetId && isListCell(table, left.area),
    );
    if (hasList) this.lookAgain([{ kind: "edited", ...left, origin: "person" }]);
  }
}

function isSingle({ rowCount, columnCount }: SheetArea): boolean {
  return rowCount === 1 && columnCount === 1;
}

/** Tells whether a cell is one that the mirror keeps and that has a drop-down. */
function isListCell(table: MirrorTable, { rowIndex, columnIndex }: SheetArea): boolean {
  if (rowIndex < table.firstRowIndex || rowIndex >= table.firstRowIndex + table.rowCount) return false;
  const entry = Object.entries(table.columnIndexes).find(([, index]) => index === columnIndex);
  if (entry === undefined) return false;
  const { type } = columnOf(table.table, entry[0]).value;
  return type === "choice" || type === "choices";
}
