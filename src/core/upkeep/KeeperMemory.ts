import type { DateSerial } from "../dates";
import { parseIdentifier, type IdentifierPrefix } from "../identifiers";
import type { CellValue, RecordRow } from "../records";
import { sameCell, sameData } from "./cells";
import type { UpkeepTableKey } from "./upkeepFacts";
import type { UpkeepTable } from "./UpkeepTable";

interface OwnWrite {
  readonly before: CellValue;
  /** The row as it was with the write. */
  readonly row: RecordRow;
}

/** A row that this add-in numbered. */
export interface GivenRow {
  /** As it was when it was last looked at. */
  readonly row: RecordRow;
  /** When it was numbered, by the user's own clock. */
  readonly at: DateSerial;
}

/** A due date that was moved to a later day, and the day on which that was done. */
interface MovedDue {
  readonly due: DateSerial;
  readonly movedOn: DateSerial;
}

/** What a running add-in remembers of its own doing in one table. Rows are known by their identifiers. */
export class KeeperMemory {
  /** Rows that this add-in numbered, by identifier. */
  readonly given = new Map<string, GivenRow>();
  /** Rows that the last plan gave another identifier, by the one that they had, and where they were remembered. */
  readonly renumbered = new Map<string, { readonly own: GivenRow; readonly store: Map<string, GivenRow> }>();
  /** Rows that this add-in gave an identifier which it had given another row before. */
  readonly givenAgain = new Map<string, GivenRow>();
  /** Identifiers that the person took back by undoing, with their rows as they were then. */
  readonly withdrawn = new Map<string, RecordRow>();
  /** Due dates moved by rows' identifiers, until a postponement shows what the move meant. */
  readonly movedDues = new Map<string, MovedDue>();
  /** Cells seen to be filled with an identifier that this add-in gave: `rowIdentifier` → column → identifier. */
  readonly references = new Map<string, Map<string, string>>();
  /** Highest number ever seen on each day. */
  readonly highest = new Map<DateSerial, number>();
  private readonly seen = new Set<string>();
  private readonly written = new Map<string, Map<string, OwnWrite>>();

  /** Notes identifiers of a prefix that stand in the table or stood there, so that no number of theirs is given again. */
  noteIdentifiers(prefix: IdentifierPrefix, identifiers: Iterable<string>): void {
    for (const text of identifiers) {
      if (this.seen.has(text)) continue;
      this.seen.add(text);
      const identifier = parseIdentifier(text);
      if (identifier?.prefix !== prefix) continue;
      this.highest.set(identifier.day, Math.max(this.highest.get(identifier.day) ?? 0, identifier.number));
    }
  }

  /** Notes what was written, so that it is not written again when the person takes it back. */
  noteWrite(rowIdentifier: string, column: string, write: OwnWrite): void {
    const columns = this.written.get(rowIdentifier) ?? new Map<string, OwnWrite>();
    this.written.set(rowIdentifier, columns.set(column, write));
  }

  /** Gives the columns in which a row holds again what it held before this add-in last wrote to it, unless it was edited since. */
  takenBack(table: UpkeepTable, rowIdentifier: string, before: RecordRow, after: RecordRow): readonly string[] {
    return [...(this.written.get(rowIdentifier) ?? [])]
      .filter(([column, write]) => sameCell(write.before, after[column]) && sameData(table, write.row, before))
      .map(([column]) => column);
  }

  /** Forgets what was written to a row: the person has edited it, so its cells may be written again. */
  forgetWrites(rowIdentifier: string): void {
    this.written.delete(rowIdentifier);
  }

  /** Forgets all that was written: it did not reach the workbook, and rows may still have the identifier that they had. */
  forgetAllWrites(): void {
    this.written.clear();
    for (const [identifier, { own, store }] of this.renumbered) store.set(identifier, own);
    this.renumbered.clear();
  }

  /** Gives the identifier that the person took back from a row, as far as exactly one was. */
  withdrawnFrom(table: UpkeepTable, row: RecordRow): string | null {
    const found = [...this.withdrawn]
      .filter(([, known]) => sameData(table, known, row))
      .map(([identifier]) => identifier);
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

export type KeeperMemories = Readonly<Record<UpkeepTableKey, KeeperMemory>>;
