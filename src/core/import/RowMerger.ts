import { isFormula, valueOfContent } from "../journal/cellContent";
import type { CellContent } from "../journal/JournalEntry";
import type { ImportedValue, Lookups } from "./convertCell";
import type { MatchAction } from "./ImportDecisions";
import type { ImportTable, TargetValue } from "./ImportTarget";
import type { RowConverter } from "./RowConverter";
import { saysTheSame } from "./saysTheSame";
import type { SourceRow } from "./SourceTable";
import type { Flag } from "./ImportProblem";

/** A column in which a row of the source says something else than the row that it resembles. */
export interface Difference {
  /** Key of a column of ours, heading of an extra one. */
  readonly column: string;
  readonly existing: CellContent;
  readonly incoming: ImportedValue;
  /** False where it stays whatever is decided: formulas, and what the add-in itself recorded. */
  readonly mayOverwrite: boolean;
}

interface Merged {
  readonly values: ReadonlyMap<string, ImportedValue>;
  readonly flags: readonly Flag[];
}

/** Reads what a cell of the existing row holds; undefined where the column cannot be written. */
type ReadCell = (column: string) => CellContent | undefined;

/** Compares rows of a source with the rows that they resemble, and decides which cells an update writes. */
export class RowMerger {
  private readonly types: ReadonlyMap<string, TargetValue["type"]>;
  private readonly stamped: ReadonlySet<string>;

  constructor(
    private readonly converter: RowConverter,
    private readonly peek: Lookups,
    private readonly table: ImportTable,
  ) {
    this.types = new Map(table.targets.map(({ key, value }) => [key, value.type]));
    this.stamped = new Set(table.targets.filter(({ stamped }) => stamped).map(({ key }) => key));
  }

  /** Lists the columns in which the source says something else; what is blank in the source says nothing. */
  differences(row: SourceRow, read: ReadCell): readonly Difference[] {
    const { values, extras } = this.converter.convert(row, { lookups: this.peek });
    return Object.entries({ ...extras, ...values }).flatMap(([column, incoming]): Difference[] => {
      const existing = read(column);
      const isIdentifier = column === this.table.identifier?.key;
      if (isIdentifier || existing === undefined) return [];
      if (saysTheSame(valueOfContent(existing), incoming, this.types.get(column) ?? "text")) return [];
      return [{ column, existing, incoming, mayOverwrite: !isFormula(existing) && !this.stamped.has(column) }];
    });
  }

  /** Gives the cells that an update writes, with additions to lists and campaigns noted for those alone. */
  merge(row: SourceRow, read: ReadCell, action: Extract<MatchAction, "fill" | "overwrite">): Merged {
    const wanted = this.differences(row, read).filter(
      ({ existing, mayOverwrite }) => existing === "" || (action === "overwrite" && mayOverwrite),
    );
    if (wanted.length === 0) return { values: new Map(), flags: [] };
    const columns = new Set(wanted.map(({ column }) => column));
    const { values, extras, flags } = this.converter.convert(row, { columns });
    return { values: new Map(Object.entries({ ...extras, ...values })), flags };
  }
}
