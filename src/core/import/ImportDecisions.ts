import type { DuplicateReason } from "../duplicates";

/**
 * What becomes of a row that may be there already: the row that is there stays as it is; its blank cells are filled;
 * cells that differ are overwritten as well; or the row is added as one of its own.
 */
export const matchActions = ["keep", "fill", "overwrite", "add"] as const;
export type MatchAction = (typeof matchActions)[number];

/** By what a row was recognised; the first two are certain. */
export type MatchReason = "identifier" | "key" | DuplicateReason;

/** Where the row that it resembles is: in the workbook, or further up in the source. */
export type MatchPlace = "workbook" | "file";

/** Where a row is, or will be: in the workbook, by its place in the table's body, or in the source, by its number. */
export interface RowPlace {
  readonly place: MatchPlace;
  readonly existing: number;
}

export type MatchKind = `${MatchPlace}:${MatchReason}`;

/** What the person decided so far. */
export interface ImportDecisions {
  /** By row number of the source; goes before {@link kinds}. */
  readonly rows: ReadonlyMap<number, MatchAction>;
  readonly kinds: Readonly<Partial<Record<MatchKind, MatchAction>>>;
  /** Which of several likely rows is meant, by row number of the source; the likeliest where nobody says. */
  readonly meant: ReadonlyMap<number, RowPlace>;
  /** Rows of the source that are not to be imported. */
  readonly leftOut: ReadonlySet<number>;
}

export const noDecisions: ImportDecisions = { rows: new Map(), kinds: {}, meant: new Map(), leftOut: new Set() };

/**
 * What happens where nobody decides. What is certainly there stays as it is, so that importing a file again changes
 * nothing; a key that stands twice in the source means two rows, as it is written; likelihood alone decides nothing.
 */
const defaults: Readonly<Partial<Record<MatchKind, MatchAction>>> = {
  "workbook:identifier": "keep",
  "workbook:key": "keep",
  "file:identifier": "add",
  "file:key": "add",
};

/** Gives what becomes of a row that was recognised; null while it is to be decided. */
export function actionFor(decisions: ImportDecisions, rowNumber: number, kind: MatchKind): MatchAction | null {
  return decisions.rows.get(rowNumber) ?? decisions.kinds[kind] ?? defaults[kind] ?? null;
}

interface Decidable {
  readonly rowNumber: number;
  readonly kind: MatchKind;
}

/** Decides one row. */
export function decideRow(decisions: ImportDecisions, rowNumber: number, action: MatchAction): ImportDecisions {
  return { ...decisions, rows: new Map(decisions.rows).set(rowNumber, action) };
}

/** Says which of several likely rows one of the source is. */
export function chooseMeant(decisions: ImportDecisions, rowNumber: number, place: RowPlace): ImportDecisions {
  return { ...decisions, meant: new Map(decisions.meant).set(rowNumber, place) };
}

export function samePlace(one: RowPlace, other: RowPlace): boolean {
  return one.place === other.place && one.existing === other.existing;
}

/** Decides all rows that were recognised in the given ways, those that were decided singly before included. */
export function decideKinds(
  decisions: ImportDecisions,
  matches: readonly Decidable[],
  wanted: readonly MatchKind[],
  action: MatchAction,
): ImportDecisions {
  const rows = new Map(decisions.rows);
  for (const { rowNumber, kind } of matches) if (wanted.includes(kind)) rows.delete(rowNumber);
  const kinds = { ...decisions.kinds, ...Object.fromEntries(wanted.map((kind) => [kind, action])) };
  return { ...decisions, rows, kinds };
}

/** Leaves rows of the source out of the import, or takes them in again. */
export function leaveRowsOut(
  decisions: ImportDecisions,
  rowNumbers: readonly number[],
  isLeftOut: boolean,
): ImportDecisions {
  const leftOut = new Set(decisions.leftOut);
  for (const rowNumber of rowNumbers) {
    if (isLeftOut) leftOut.add(rowNumber);
    else leftOut.delete(rowNumber);
  }
  return { ...decisions, leftOut };
}
