/** Why a row cannot be told: nothing bears its identifier any more, or several rows do and none stands in its place. */
export type RowTrouble = "rowGone" | "rowDoubled";

/** Rows by what stands in their identifier column; rows without one are left out. */
export type RowsByIdentifier = ReadonlyMap<string, readonly number[]>;

/** Notes which row bears which identifier. */
export function indexRows(identifiers: readonly (string | null)[]): RowsByIdentifier {
  const rows = new Map<string, number[]>();
  identifiers.forEach((identifier, rowIndex) => {
    if (identifier === null) return;
    const bearers = rows.get(identifier);
    if (bearers === undefined) rows.set(identifier, [rowIndex]);
    else bearers.push(rowIndex);
  });
  return rows;
}

/** Finds the row that bears an identifier: the one in its old place where that still bears it, else the only one. */
export function findRow(rows: RowsByIdentifier, identifier: string, rowIndex: number): number | RowTrouble {
  const bearers = rows.get(identifier) ?? [];
  if (bearers.includes(rowIndex)) return rowIndex;
  const [only, ...others] = bearers;
  if (only === undefined) return "rowGone";
  return others.length === 0 ? only : "rowDoubled";
}
