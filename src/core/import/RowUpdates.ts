import { contentOfValue, sameContent } from "../journal/cellContent";
import type { CellContent } from "../journal/JournalEntry";
import type { ImportedValue } from "./convertCell";
import type { PlannedCell, PlannedUpdate, WorkbookSnapshot } from "./ImportPlan";

interface PendingUpdate {
  readonly rowNumbers: Set<number>;
  readonly cells: Map<string, PlannedCell>;
}

/** Gathers the cells of the workbook's rows that will change; what was gathered already is seen by later rows. */
export class RowUpdates {
  private readonly updates = new Map<number, PendingUpdate>();

  constructor(private readonly snapshot: WorkbookSnapshot) {}

  /** Gives what a cell holds, or will hold; undefined where its column was not read. */
  read(rowIndex: number, column: string): CellContent | undefined {
    const planned = this.updates.get(rowIndex)?.cells.get(column);
    return planned?.after ?? this.snapshot.contents[column]?.get(rowIndex);
  }

  write(rowIndex: number, rowNumber: number, column: string, after: ImportedValue): void {
    const update = this.updates.get(rowIndex) ?? { rowNumbers: new Set<number>(), cells: new Map() };
    this.updates.set(rowIndex, update);
    update.rowNumbers.add(rowNumber);
    const before = this.snapshot.contents[column]?.get(rowIndex) ?? "";
    update.cells.set(column, { column, before, after: contentOfValue(after) });
  }

  /** Gives the updates in the order of the workbook's rows; what later rows of the source took back is none. */
  all(): PlannedUpdate[] {
    const sorted = [...this.updates].sort(([one], [other]) => one - other);
    return sorted.flatMap(([rowIndex, { rowNumbers, cells }]) => {
      const changed = [...cells.values()].filter(({ before, after }) => !sameContent(before, after));
      const identifier = this.snapshot.identifiers[rowIndex] || null;
      return changed.length === 0 ? [] : [{ rowIndex, identifier, rowNumbers: [...rowNumbers], cells: changed }];
    });
  }
}
