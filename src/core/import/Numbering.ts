import { IdentifierSeries } from "../identifiers";
import type { IdentifierMarks } from "../upkeep/upkeepFacts";
import type { WorkbookSnapshot } from "./ImportPlan";
import type { ImportTable } from "./ImportTarget";
import type { ConvertedRow } from "./RowConverter";
import type { SourceRow } from "./SourceTable";

/** Gives every new row its identifier: the source's own where it is well formed and free, else the next of its day. */
export class Numbering {
  private readonly series: IdentifierSeries;

  constructor(
    private readonly identifier: NonNullable<ImportTable["identifier"]>,
    private readonly snapshot: WorkbookSnapshot,
  ) {
    this.series = new IdentifierSeries(identifier.prefix, snapshot.identifiers, snapshot.marks);
  }

  /** The workbook's marks, raised by what was given. */
  get marks(): IdentifierMarks {
    return this.series.marks;
  }

  give({ rowNumber }: SourceRow, { values, flags }: ConvertedRow): void {
    const { key, day } = this.identifier;
    const brought = values[key];
    if (brought !== undefined && this.series.claim(String(brought))) return;
    const date = values[day];
    // The day of an unknown date is the day of the import: it numbers the row and claims nothing about it.
    const identifier = this.series.next(typeof date === "number" ? date : this.snapshot.today);
    values[key] = identifier;
    if (brought === undefined) return;
    flags.push({ code: "identifierReplaced", at: { rowNumber, column: key }, data: { text: brought, identifier } });
  }
}
