import type { RecordRow } from "../../core/records";
import type { TableKey } from "../../templates/types";
import { upkeepTables } from "../../templates/upkeep";
import { textOf } from "../cellValues";
import type { MirrorTable } from "./MirrorContents";
import { bearersOf, identifierColumn, recordAt } from "./mirrorTable";

/**
 * Finds the rows of a table that was read again whole whose identifier is not, or not only, theirs: a copy bears that of a
 * row which still has it, and where one was typed over, the row bears what nobody bore before. Gives with each what was
 * known of it before, found by what a person would recognise it by; null where it was not there.
 *
 * @param isAlone false where others were at work as well: then an identifier that nobody bore may be one that somebody
 * else's add-in has just given, and only copies are certain.
 */
export function strangeRows(
  before: MirrorTable,
  now: MirrorTable,
  isAlone = true,
): ReadonlyMap<number, RecordRow | null> {
  const strange = new Map<number, RecordRow | null>();
  if (identifierColumn(now.table) === null) return strange;
  const [known, bearers] = [bearersOf(before), bearersOf(now)];
  const gone = [...known].filter(([identifier]) => !bearers.has(identifier)).flatMap(([, rows]) => rows);
  const goneByLook = byLook(before, gone);
  for (const [identifier, rows] of bearers) {
    const owners = known.get(identifier) ?? [];
    if (rows.length <= owners.length) continue;
    if (owners.length === 0) {
      if (isAlone) for (const row of rows) strange.set(row, goneByLook(recordAt(now, row)));
      continue;
    }
    // Whoever looks as the owner did is the owner; of rows that all do, the upper ones.
    const ownerOf = byLook(before, owners);
    const ordered = [...rows].sort((a, b) => Number(isOwner(b)) - Number(isOwner(a)) || a - b);
    for (const row of ordered.slice(owners.length)) strange.set(row, null);

    function isOwner(row: number): boolean {
      return ownerOf(recordAt(now, row)) !== null;
    }
  }
  return strange;
}

/** Finds one of some rows by what a person would recognise it by; null where none, or more than one, looks so. */
function byLook(table: MirrorTable, rows: readonly number[]): (wanted: RecordRow | null) => RecordRow | null {
  const found = new Map<string, RecordRow | null>();
  for (const row of rows) {
    const record = recordAt(table, row);
    const look = lookOf(table.table, record);
    if (look !== "") found.set(look, found.has(look) ? null : record);
  }
  return (wanted) => found.get(lookOf(table.table, wanted)) ?? null;
}

function lookOf(table: TableKey, record: RecordRow | null): string {
  const cells = upkeepTables[table].identityColumns.map((column) => textOf(record?.[column]));
  return cells.some((cell) => cell !== "") ? JSON.stringify(cells) : "";
}
