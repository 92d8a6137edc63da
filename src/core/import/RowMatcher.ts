import { customerKeys, DuplicateIndex, type CustomerKeys } from "../duplicates";
import type { ImportSettings } from "./ColumnChoice";
import { samePlace, type MatchPlace, type MatchReason, type RowPlace } from "./ImportDecisions";
import type { WorkbookSnapshot } from "./ImportPlan";
import type { ImportTable } from "./ImportTarget";
import type { ConvertedRow } from "./RowConverter";
import type { SourceRow } from "./SourceTable";

export interface FoundRow {
  /** The rows that it may be, likeliest first; at least one, at most five. */
  readonly candidates: readonly [RowPlace, ...RowPlace[]];
  /** Where the double was found; one found further up in the source may have gone into the workbook's row. */
  readonly foundIn: MatchPlace;
  readonly reasons: readonly MatchReason[];
}

const mostCandidates = 5;

/**
 * Tells which rows of a source may be there already, in the workbook or further up in the source. With a key column
 * rows are compared by it alone, and counted: the second row of a key is in only when the workbook has two, so that an
 * import that stopped half-way goes on where it stopped. Otherwise the identifier decides, or else name and contact
 * details make it likely.
 */
export class RowMatcher {
  private readonly keyIndex: number | null;
  private readonly identifierKey: string | null;
  /** Rows of the workbook by key or identifier. */
  private readonly inWorkbook: ReadonlyMap<string, readonly number[]>;
  private readonly inSource = new Map<string, { count: number; place: RowPlace }>();
  private readonly likely: DuplicateIndex | null;
  private readonly places: RowPlace[] = [];

  constructor(
    settings: ImportSettings,
    private readonly table: ImportTable,
    snapshot: WorkbookSnapshot,
  ) {
    this.keyIndex = settings.keyIndex;
    this.identifierKey = table.identifier?.key ?? null;
    const choice = settings.columns.find(({ sourceIndex }) => sourceIndex === settings.keyIndex);
    const isIdentifier = this.identifierKey !== null && choice?.targets.includes(this.identifierKey);
    const texts = this.keyIndex === null ? [snapshot.identifiers] : [snapshot.keys];
    this.inWorkbook = rowsByText(isIdentifier ? [snapshot.identifiers, ...texts] : texts);
    this.likely = this.keyIndex === null && table.nameKey !== null ? new DuplicateIndex() : null;
    if (this.likely === null) return;
    const rowCount = Math.max(snapshot.names.length, snapshot.contacts.length);
    for (let row = 0; row < rowCount; row++) {
      this.likely.add(row, customerKeys({ name: snapshot.names[row], contact: snapshot.contacts[row] }));
      this.places.push({ place: "workbook", existing: row });
    }
  }

  /** Our columns by which rows are recognised, so that no others need be converted for it. */
  get identifyingColumns(): ReadonlySet<string> {
    const { nameKey, contactKey } = this.table;
    return new Set([this.identifierKey, nameKey, contactKey].filter((key) => key !== null));
  }

  /** Finds the row that a row of the source may be; null where there is none. */
  find(row: SourceRow, { values }: ConvertedRow): FoundRow | null {
    const { text, reason } = this.exact(row, values);
    if (text !== "") {
      const seen = this.inSource.get(text);
      // An identifier stands once in a table; what else bears it there is another fault, and the check's to find.
      const earlier = this.keyIndex === null ? 0 : (seen?.count ?? 0);
      const existing = this.inWorkbook.get(text)?.[earlier];
      const reasons = [reason];
      if (existing !== undefined) {
        return { candidates: [{ place: "workbook", existing }], foundIn: "workbook", reasons };
      }
      if (seen !== undefined) return { candidates: [seen.place], foundIn: "file", reasons };
    }
    const found = this.likely?.find(this.keysOf(values)) ?? [];
    const places = found.flatMap(({ index }) => this.places[index] ?? []);
    const unlike = places.filter((place, index) => places.findIndex((other) => samePlace(other, place)) === index);
    const [first, ...others] = unlike.slice(0, mostCandidates);
    if (first === undefined) return null;
    return { candidates: [first, ...others], foundIn: first.place, reasons: found[0]?.reasons ?? [] };
  }

  /** Notes where a row of the source went, so that later ones are recognised as its doubles. */
  note(row: SourceRow, { values }: ConvertedRow, place: RowPlace): void {
    const { text } = this.exact(row, values);
    if (text !== "") this.inSource.set(text, { count: (this.inSource.get(text)?.count ?? 0) + 1, place });
    if (this.likely === null) return;
    this.likely.add(this.places.length, this.keysOf(values));
    this.places.push(place);
  }

  private exact(
    row: SourceRow,
    values: ConvertedRow["values"],
  ): { readonly text: string; readonly reason: MatchReason } {
    if (this.keyIndex !== null) return { text: row.cells[this.keyIndex] ?? "", reason: "key" };
    const identifier = this.identifierKey === null ? "" : (values[this.identifierKey] ?? "");
    return { text: String(identifier), reason: "identifier" };
  }

  private keysOf(values: ConvertedRow["values"]): CustomerKeys {
    const { nameKey, contactKey } = this.table;
    return customerKeys({
      name: nameKey === null ? "" : values[nameKey],
      contact: contactKey === null ? "" : values[contactKey],
    });
  }
}

function rowsByText(columns: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const texts of columns) {
    for (const [row, text] of texts.entries()) {
      if (text === "") continue;
      const known = rows.get(text);
      if (known === undefined) rows.set(text, [row]);
      else if (columns.length === 1 || !known.includes(row)) known.push(row);
    }
  }
  return rows;
}
