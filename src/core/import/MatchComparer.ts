import type { ImportSettings } from "./ColumnChoice";
import type { RowPlace } from "./ImportDecisions";
import type { RowMatch, WorkbookSnapshot } from "./ImportPlan";
import type { ImportTable } from "./ImportTarget";
import { extraColumnsOf } from "./keyColumn";
import { PlanLookups } from "./PlanLookups";
import { RowConverter } from "./RowConverter";
import { RowMerger, type Difference } from "./RowMerger";
import type { SourceRow, SourceTable } from "./SourceTable";

/** A row of the source beside the one that it resembles. */
export interface ComparedRows {
  readonly incomingName: string;
  /** Columns in which the source says something else. */
  readonly differences: readonly Difference[];
}

/** Sets rows of a source beside the rows that they resemble, one by one, as a person looks at them. */
export class MatchComparer {
  private readonly converter: RowConverter;
  private readonly lookups: PlanLookups;
  private readonly merger: RowMerger;
  private readonly rows: ReadonlyMap<number, SourceRow>;
  private readonly extraHeadings: ReadonlySet<string>;

  constructor(
    source: SourceTable,
    settings: ImportSettings,
    private readonly table: ImportTable,
    private readonly snapshot: WorkbookSnapshot,
  ) {
    const extras = extraColumnsOf(settings, source.columns, table);
    this.lookups = new PlanLookups(table, settings, snapshot);
    this.converter = new RowConverter(source, settings, table, extras, this.lookups);
    this.merger = new RowMerger(this.converter, this.lookups.peek, table);
    this.rows = new Map(source.rows.map((row) => [row.rowNumber, row]));
    this.extraHeadings = new Set(extras.values());
  }

  compare({ rowNumber, place, existing }: RowMatch): ComparedRows {
    const row = this.rows.get(rowNumber);
    if (row === undefined) throw new Error(`The source has no row ${rowNumber}`);
    const earlier = place === "file" ? this.cellsOf(existing) : null;
    const read = (column: string) => {
      if (earlier !== null) return earlier[column] ?? "";
      const known = this.snapshot.contents[column]?.get(existing);
      return known ?? (this.extraHeadings.has(column) ? "" : undefined);
    };
    return {
      incomingName: this.nameOf({ place: "file", existing: rowNumber }),
      differences: this.merger.differences(row, read),
    };
  }

  /** Gives what a row is called: its name, or else its identifier; empty where it has neither. */
  nameOf({ place, existing }: RowPlace): string {
    const { names, identifiers } = this.snapshot;
    if (place === "workbook") return names[existing] || identifiers[existing] || "";
    return String(this.cellsOf(existing)[this.table.nameKey ?? ""] ?? "");
  }

  private cellsOf(rowNumber: number): Readonly<Record<string, string | number>> {
    const row = this.rows.get(rowNumber);
    if (row === undefined) return {};
    const { values, extras } = this.converter.convert(row, { lookups: this.lookups.peek });
    return { ...extras, ...values };
  }
}
