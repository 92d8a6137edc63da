import { parseIdentifier } from "../identifiers";
import type { CellValue, RecordRow } from "../records";
import { hasData, isBlank, sameCell, trimmedText } from "./cells";
import type { SeenRow, UpkeepFacts, UpkeepReason, UpkeepWrite } from "./upkeepFacts";
import type { UpkeepTable } from "./UpkeepTable";

/** One row that changed, and what is planned for it so far: later rules see what earlier ones write. */
export class RowChange {
  readonly rowIndex: number;
  readonly before: RecordRow | null;
  readonly after: RecordRow;
  /** The row's identifier before and after the change; empty where it had none or none was known. */
  readonly identifierBefore: string;
  readonly identifierAfter: string;
  /**
   * True where the change brought the row's first data. A row that comes with an identifier given earlier was there
   * before, somewhere: it was moved, or its deletion was undone.
   */
  readonly isNew: boolean;
  /** Columns that are known to have changed; none where nothing was known of the row. */
  readonly changedColumns: readonly string[];
  private readonly planned = new Map<string, UpkeepWrite>();

  constructor(
    readonly table: UpkeepTable,
    readonly facts: UpkeepFacts,
    private readonly row: SeenRow,
  ) {
    const { rowIndex, before, after } = row;
    const column = table.identifier?.column;
    this.rowIndex = rowIndex;
    this.before = before;
    this.after = after;
    this.identifierBefore = column === undefined ? "" : trimmedText(before?.[column]);
    this.identifierAfter = column === undefined ? "" : trimmedText(after[column]);
    this.isNew = hasData(table, after) && !hasData(table, before) && !this.comesWithKnownIdentifier();
    this.changedColumns = before === null ? [] : Object.keys(after).filter((key) => this.differs(key));
  }

  get hasData(): boolean {
    return hasData(this.table, this.after);
  }

  /** True where what the row says may have happened before it came here, so that its stage or status has no known day. */
  get isBroughtIn(): boolean {
    return this.isNew ? this.row.pasted === true : !hasData(this.table, this.before);
  }

  /**
   * True where the person edited what a person fills: a column known to have changed or, where none is, one that is not
   * kept in memory. False where only stamped cells changed, and for rows that merely were read again.
   */
  get isEdited(): boolean {
    const { facts, row, table, changedColumns } = this;
    if (facts.occasion === "found") return false;
    if (this.before === null) return row.pasted !== true;
    return changedColumns.length === 0 || table.dataColumns.some((column) => changedColumns.includes(column));
  }

  get writes(): readonly UpkeepWrite[] {
    return [...this.planned.values()];
  }

  /** Gives what a cell will hold; undefined where its column is not known. */
  now(column: string): CellValue | undefined {
    return this.planned.get(column)?.value ?? this.after[column];
  }

  /** Tells whether a cell changed or came with a new row; a cell not known before counts as unchanged. */
  changed(column: string): boolean {
    if (this.before === null || this.isNew) return this.isNew && !isBlank(this.after[column]);
    return this.differs(column);
  }

  /** Gives the key of a system list's word in a cell before the change. */
  keyBefore(list: string, column: string): string | null {
    return this.facts.keyOf(list, this.before?.[column]);
  }

  /** Gives the key of a system list's word in a cell as the person left it. */
  keyAfter(list: string, column: string): string | null {
    return this.facts.keyOf(list, this.after[column]);
  }

  /** Plans a value for a cell; nothing where its column is not known or the cell holds it already. */
  write(column: string, value: CellValue, reason: UpkeepReason): void {
    const before = this.after[column];
    if (before === undefined || before === value) return;
    this.planned.set(column, { rowIndex: this.rowIndex, column, before, value, reason });
  }

  /** Gives the row as it will be. */
  result(): RecordRow {
    return { ...this.after, ...Object.fromEntries(this.writes.map(({ column, value }) => [column, value])) };
  }

  private differs(column: string): boolean {
    const before = this.before?.[column];
    const after = this.after[column];
    return before !== undefined && after !== undefined && !sameCell(before, after);
  }

  private comesWithKnownIdentifier(): boolean {
    if (this.identifierAfter === "" || this.identifierAfter === this.identifierBefore) return false;
    const identifier = parseIdentifier(this.identifierAfter);
    if (identifier === null) return false;
    return identifier.number <= (this.facts.marks[identifier.prefix]?.[identifier.day] ?? 0);
  }
}
