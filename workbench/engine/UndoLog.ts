import { area, type Area } from "./Area";
import type { Book } from "./Book";
import { areasOfCells } from "./cells/areasOfCells";
import { takeOverHeadings } from "./tables/headings";
import { markStale } from "./formulas/retranslate";
import type { TableState, ValidationState } from "./state";
import type { ICellData } from "./univerPackages";

interface CellChanged {
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly before: ICellData | undefined;
  readonly after: ICellData | undefined;
}

interface TableExtent {
  readonly table: TableState;
  readonly area: Area;
  readonly columns: TableState["columns"];
}

/** What stands beside the cells and may change together with them. */
interface Surroundings {
  readonly tables: readonly TableExtent[];
  readonly validations: ReadonlyMap<string, ValidationState[]>;
}

interface Step {
  readonly cells: readonly CellChanged[];
  readonly before: Surroundings;
  readonly after: Surroundings;
}

/** Excel keeps the last hundred: https://support.microsoft.com/office/undo-redo-or-repeat-an-action-84bdb9bc-4e23-4f06-ba78-f7b893eb2d28 */
const mostSteps = 100;

/**
 * The steps that a user can take back with Ctrl+Z: entries at the keyboard, and each batch of the add-in, which Excel
 * makes a step of its own. What Excel's AutoCorrect adds (a table that grows, a column that fills) is a step after the
 * entry. Whatever moves cells or sheets ends what can be taken back.
 */
export class UndoLog {
  private readonly steps = new Map<string, Step[]>();
  private open: { user: string; cells: CellChanged[]; before: Surroundings } | undefined;

  constructor(private readonly book: Book) {
    book.grid.onCellChanged = (sheetId, rowIndex, columnIndex, before, after) =>
      this.open?.cells.push({ sheetId, rowIndex, columnIndex, before, after });
  }

  /** Lets what `work` does to cells be one step of a user. */
  async during<T>(user: string, work: () => Promise<T>): Promise<T> {
    this.open = { user, cells: [], before: this.surroundings() };
    try {
      return await work();
    } finally {
      this.close();
    }
  }

  /** Lets what follows be a step of its own, as AutoCorrect's doings are; those of a batch stay within it. */
  split(): void {
    if (this.open === undefined || this.book.actor.byAddin) return;
    const { user } = this.open;
    this.close();
    this.open = { user, cells: [], before: this.surroundings() };
  }

  /** Forgets everything: cells have moved, or a sheet is gone. */
  forget(): void {
    this.steps.clear();
    this.open = undefined;
  }

  canUndo(user: string): boolean {
    return (this.steps.get(user)?.length ?? 0) > 0;
  }

  /** Takes the user's last step back; false when there is none. Cells that hold something else by now are left. */
  undo(user: string): boolean {
    // Taking back is no step itself.
    this.open = undefined;
    const step = this.steps.get(user)?.pop();
    if (!step) return false;
    const { book } = this;
    const restored = [...step.cells].reverse().filter((cell) => this.restore(cell));
    this.restoreSurroundings(step);
    for (const { id, tables } of book.sheets) {
      const sheet = book.requireSheet(id);
      for (const changed of areasOfCells(restored.filter(({ sheetId }) => sheetId === id))) {
        for (const table of [...tables]) takeOverHeadings(book, sheet, table, changed);
        book.events.changed(id, changed);
      }
    }
    markStale(book);
    book.onStateChanged("tables");
    return true;
  }

  private close(): void {
    const closed = this.open;
    this.open = undefined;
    if (!closed) return;
    const after = this.surroundings();
    if (closed.cells.length === 0 && !differ(closed.before, after)) return;
    const steps = this.steps.get(closed.user) ?? [];
    steps.push({ cells: closed.cells, before: closed.before, after });
    if (steps.length > mostSteps) steps.shift();
    this.steps.set(closed.user, steps);
  }

  private restore({ sheetId, rowIndex, columnIndex, before, after }: CellChanged): boolean {
    const { grid } = this.book;
    if (!this.book.sheetById(sheetId) || !sameContent(grid.cell(sheetId, rowIndex, columnIndex), after)) return false;
    grid.write(sheetId, area(rowIndex, columnIndex), () => before);
    return true;
  }

  private restoreSurroundings({ before, after }: Step): void {
    for (const { table, area: wanted, columns } of before.tables) {
      const left = after.tables.find((extent) => extent.table === table);
      if (left?.area !== table.area || left.columns.length !== table.columns.length) continue;
      table.area = wanted;
      table.columns = [...columns];
    }
    for (const sheet of this.book.sheets) {
      const validations = before.validations.get(sheet.id);
      if (validations && after.validations.get(sheet.id) === sheet.validations) sheet.validations = validations;
    }
  }

  private surroundings(): Surroundings {
    const tables = [...this.book.tables()].map(({ table }) => ({
      table,
      area: table.area,
      columns: [...table.columns],
    }));
    return { tables, validations: new Map(this.book.sheets.map((sheet) => [sheet.id, sheet.validations])) };
  }
}

function differ(before: Surroundings, after: Surroundings): boolean {
  return (
    before.tables.some(({ table, area: a }) => after.tables.find((extent) => extent.table === table)?.area !== a) ||
    [...before.validations].some(([sheetId, rules]) => after.validations.get(sheetId) !== rules)
  );
}

function sameContent(one: ICellData | undefined, other: ICellData | undefined): boolean {
  if (one?.f || other?.f) return one?.f === other?.f;
  return (one?.v ?? "") === (other?.v ?? "");
}
