import { IdentifierSeries, parseIdentifier } from "../identifiers";
import { isBlank, sameCell } from "./cells";
import { finding, type UpkeepFinding } from "./finding";
import type { GivenRow, KeeperMemories, KeeperMemory } from "./KeeperMemory";
import type { CollisionFacts, CollisionPlan, ReferenceWrite, UpkeepWrite } from "./upkeepFacts";
import type { UpkeepTable } from "./UpkeepTable";

/** An identifier that this add-in gave and that several rows bear. */
interface DoubledIdentifier {
  readonly identifier: string;
  readonly own: GivenRow;
  /** Where it is remembered. */
  readonly store: Map<string, GivenRow>;
}

/** What this add-in must do about one identifier that it gave and that several rows bear. */
interface Collision {
  /** Its own rows that take a new number. */
  readonly rows: readonly number[];
  /** False where rows are so alike that it cannot tell which of them is its own. */
  readonly isOwn: boolean;
}

/** See `RowKeeper.resolveCollisions`. */
export function planCollisions(facts: CollisionFacts, table: UpkeepTable, memories: KeeperMemories): CollisionPlan {
  const { identifier: declared } = table;
  const { given, renumbered } = memories[facts.table];
  renumbered.clear();
  const writes: UpkeepWrite[] = [];
  const references: ReferenceWrite[] = [];
  const findings: UpkeepFinding[] = [];
  if (declared === null) return { writes, references, findings, marks: facts.marks };
  const doubled = doubledOf(memories[facts.table], facts.bearers);
  const series = new IdentifierSeries(declared.prefix, [], facts.marks);
  for (const { identifier, own, store } of doubled) {
    const bearers = [...(facts.bearers.get(identifier) ?? [])].sort((a, b) => a - b);
    const collision = judge(own, bearers, facts, table);
    if (collision === null) {
      findings.push(...bearers.map((rowIndex) => finding("identifierDoubled", table, identifier, rowIndex)));
      continue;
    }
    for (const rowIndex of collision.rows) {
      const value = series.next(parseIdentifier(identifier)?.day ?? facts.now);
      const { column } = declared;
      writes.push({ rowIndex, column, before: identifier, value, reason: "identifierRenumbered" });
      store.delete(identifier);
      renumbered.set(identifier, { own, store });
      given.set(value, { ...own, row: { ...own.row, [column]: value } });
      const followed = follow(identifier, value, collision.isOwn, facts, memories);
      references.push(...followed.references);
      findings.push(...followed.findings);
    }
  }
  return { writes, references, findings, marks: series.marks };
}

/** Finds the identifiers that this add-in gave and that several rows bear. */
export function doubledOf(
  { given, givenAgain }: KeeperMemory,
  bearers: CollisionFacts["bearers"],
): readonly DoubledIdentifier[] {
  return [given, givenAgain]
    .flatMap((store) => [...store].map(([identifier, own]) => ({ identifier, own, store })))
    .filter(({ identifier }) => (bearers.get(identifier)?.length ?? 0) > 1);
}

/** Days after which a row like ours in everything is a copy of it, and no longer one entered at the same moment: a minute. */
const sameMoment = 1 / 1440;

/**
 * Finds the row that was numbered here: the one that shares most with it as it was. Null where none shares anything:
 * somebody edited it meanwhile, so that none is certain.
 */
function judge(
  { row: remembered, at }: GivenRow,
  bearers: readonly number[],
  { rowAt, now }: CollisionFacts,
  { identifier, enteredAt }: UpkeepTable,
): Collision | null {
  const cells = Object.entries(remembered).filter(([column, cell]) => column !== identifier?.column && !isBlank(cell));
  const likeness = (rowIndex: number): number => {
    const row = rowAt(rowIndex);
    return cells.filter(([column, cell]) => row?.[column] !== undefined && sameCell(row[column], cell)).length;
  };
  const most = Math.max(...bearers.map(likeness));
  if (most === 0) return null;
  const alike = bearers.filter((rowIndex) => likeness(rowIndex) === most);
  // A copy shares the time of day at which its original was entered; who made it renumbers it.
  const isCopied = alike.length > 1 && enteredAt !== null && !isBlank(remembered[enteredAt]) && now - at > sameMoment;
  const [uppermost] = bearers;
  return { rows: isCopied ? [] : alike.filter((rowIndex) => rowIndex !== uppermost), isOwn: alike.length === 1 };
}

/** References that were entered here for this row follow it; whose row others mean is not known. */
function follow(
  identifier: string,
  value: string,
  isOwn: boolean,
  { referencesTo }: CollisionFacts,
  memories: KeeperMemories,
): { readonly references: readonly ReferenceWrite[]; readonly findings: readonly UpkeepFinding[] } {
  const cells = referencesTo(identifier);
  const isMeant = ({ table, rowIdentifier, column }: (typeof cells)[number]): boolean =>
    isOwn && rowIdentifier !== "" && memories[table].references.get(rowIdentifier)?.get(column) === identifier;
  const meant = cells.filter(isMeant);
  for (const { table, rowIdentifier, column } of meant)
    memories[table].references.get(rowIdentifier)?.set(column, value);
  return {
    references: meant.map((cell) => ({ ...cell, before: identifier, value })),
    findings: cells
      .filter((cell) => !meant.includes(cell))
      .map(({ table, column, rowIndex }) => ({
        code: "referenceUncertain",
        at: { table, column },
        data: { identifier, rowIndex, renumbered: value },
      })),
  };
}
