import type { BearerRows } from "./BearerRows";
import { isSameRow } from "./cells";
import { finding, type UpkeepFinding } from "./finding";
import type { RowChange } from "./RowChange";

export interface Copies {
  /** Rows that bear the identifier of a row that had it first, and take one of their own. */
  readonly copies: readonly RowChange[];
  readonly findings: readonly UpkeepFinding[];
}

/**
 * Sorts out identifiers that several rows bear. A row that came to bear it in this change, as a copy of one that had it
 * before, takes a number of its own. Where it is not certain who had it first, all of them are listed.
 */
export function findCopies(rows: readonly RowChange[], bearerRows: BearerRows): Copies {
  const byRow = new Map(rows.map((row) => [row.rowIndex, row]));
  const copies: RowChange[] = [];
  const findings: UpkeepFinding[] = [];
  const shared = new Set(rows.map(({ identifierAfter }) => identifierAfter).filter((identifier) => identifier !== ""));
  for (const identifier of shared) {
    const bearers = bearerRows.of(identifier);
    if (bearers.length < 2) continue;
    const newBearers = bearers.flatMap((rowIndex) => byRow.get(rowIndex) ?? []).filter(cameToBear);
    const certain = newBearers.length < bearers.length ? newBearers.filter(isOtherRow) : [];
    copies.push(...certain);
    const left = bearers.filter((rowIndex) => !certain.some((row) => row.rowIndex === rowIndex));
    const [{ table } = rows[0] ?? {}] = rows;
    if (left.length < 2 || table === undefined) continue;
    findings.push(...left.map((rowIndex) => finding("identifierDoubled", table, identifier, rowIndex)));
  }
  return { copies, findings };
}

/** On opening nothing is known of who was first. */
function cameToBear({ facts, identifierBefore, identifierAfter }: RowChange): boolean {
  return facts.occasion === "seen" && identifierBefore !== identifierAfter;
}

/** A row that is otherwise the one it was had another's identifier typed into it: that is no copy. */
function isOtherRow({ table, before, after, identifierBefore }: RowChange): boolean {
  return before === null || identifierBefore === "" || !isSameRow(table, before, after);
}
