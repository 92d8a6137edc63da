import type { RecordRow } from "../records";
import type { BearerRows } from "./BearerRows";
import { isBlank, isSameRow } from "./cells";
import type { RowChange } from "./RowChange";
import type { UpkeepTable } from "./UpkeepTable";

/**
 * Puts identifiers back that were typed over, cleared or pasted over: where a row's own identifier now stands nowhere and
 * the row is otherwise the same; and where nothing was known of a row before, but exactly one vanished identifier belonged
 * to a row like it. Gives the rows that are settled by that.
 */
export function putBack(rows: readonly RowChange[], bearerRows: BearerRows): ReadonlySet<RowChange> {
  const settled = new Set<RowChange>();
  const wanting = rows.filter(
    ({ before, after, table, identifierBefore, identifierAfter, hasData }) =>
      before !== null &&
      hasData &&
      identifierBefore !== "" &&
      identifierBefore !== identifierAfter &&
      isSameRow(table, before, after),
  );
  const wishes = countBy(wanting, ({ identifierBefore }) => identifierBefore);
  // An identifier that was put back may have uncovered another: two cells that were pasted over each other.
  for (let found = true; found;) {
    const next = wanting.filter((row) => !settled.has(row) && isGone(row.identifierBefore, row, bearerRows));
    for (const row of next) {
      if (wishes.get(row.identifierBefore) !== 1) continue;
      bearerRows.write(row, row.identifierBefore, "identifierPutBack");
      settled.add(row);
    }
    found = next.some((row) => settled.has(row));
  }
  for (const [row, identifier] of strangers(rows, bearerRows)) {
    bearerRows.write(row, identifier, "identifierPutBack");
    settled.add(row);
  }
  return settled;
}

/** Only what vanished in this change is put back, or what putting back another has just uncovered. */
function isGone(identifier: string, { facts }: RowChange, bearerRows: BearerRows): boolean {
  return bearerRows.of(identifier).length === 0 && (facts.vanished.has(identifier) || facts.bearers.has(identifier));
}

/** Pairs rows of which nothing was known before with vanished rows, where each has exactly one that a person would take it for. */
function strangers(rows: readonly RowChange[], bearerRows: BearerRows): readonly (readonly [RowChange, string])[] {
  const [first] = rows;
  if (first === undefined) return [];
  const unknown = rows.filter(
    ({ before, identifierAfter, hasData }) => before === null && identifierAfter === "" && hasData,
  );
  const free = [...first.facts.vanished].filter(([identifier]) => bearerRows.of(identifier).length === 0);
  if (unknown.length === 0 || free.length === 0) return [];
  const identityOf = (row: RecordRow): string | null => identityKey(first.table, row);
  const alikeRows = countBy(unknown, ({ after }) => identityOf(after));
  const alikeVanished = countBy(free, ([, row]) => identityOf(row));
  const identifiers = new Map(free.map(([identifier, row]) => [identityOf(row), identifier]));
  return unknown.flatMap((row) => {
    const key = identityOf(row.after);
    const identifier = identifiers.get(key);
    const isCertain = key !== null && alikeRows.get(key) === 1 && alikeVanished.get(key) === 1;
    return isCertain && identifier !== undefined ? [[row, identifier] as const] : [];
  });
}

function identityKey({ identityColumns }: UpkeepTable, row: RecordRow): string | null {
  const cells = identityColumns.map((column) => row[column]);
  const isKnown = cells.every((cell) => cell !== undefined) && cells.some((cell) => !isBlank(cell));
  return isKnown ? JSON.stringify(cells) : null;
}

function countBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
