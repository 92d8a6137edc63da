import type { TableKey } from "../../templates/types";
import { identifyingKeys, rowIdentifierOf } from "../journal/anyTables";
import { readTables } from "../readTables";
import type { NewRow, TableRows } from "../types";

export interface ArrivedRows {
  /** The first so many of the rows, without a gap. */
  readonly count: number;
  /** Where the first of them stands within the table's body, from 0; null where none is there. */
  readonly rowIndex: number | null;
}

export interface Arrived {
  readonly rows: Readonly<Partial<Record<TableKey, ArrivedRows>>>;
  /** Sheet row of each table's first data row, from 0. */
  readonly bodyStarts: Readonly<Partial<Record<TableKey, number>>>;
}

/**
 * Finds out how many of the rows that were to be added are in the workbook, by the identifiers that they were given. Two
 * round trips.
 */
export async function findArrived(rows: Readonly<Partial<Record<TableKey, readonly NewRow[]>>>): Promise<Arrived> {
  const keys = Object.keys(rows) as TableKey[];
  const wanted = Object.fromEntries(keys.map((table) => [table, identifyingKeys(table)]));
  const found: Partial<Record<TableKey, TableRows>> = await Excel.run({ delayForCellEdit: true }, (context) =>
    readTables(context, wanted),
  );
  const arrived: Partial<Record<TableKey, ArrivedRows>> = {};
  const bodyStarts: Partial<Record<TableKey, number>> = {};
  for (const table of keys) {
    const inTable = found[table];
    if (inTable === undefined) continue;
    const columns = identifyingKeys(table);
    const rowOf = new Map<string | null, number>();
    for (let row = 0; row < inTable.rowCount; row++) {
      rowOf.set(rowIdentifierOf(columns.map((column) => inTable.columns[column]?.[row])), row);
    }
    const planned = rows[table] ?? [];
    const places = planned.map((row) => rowOf.get(rowIdentifierOf(columns.map((column) => row[column]))));
    const missing = places.indexOf(undefined);
    arrived[table] = { count: missing === -1 ? planned.length : missing, rowIndex: places[0] ?? null };
    bodyStarts[table] = inTable.firstRowIndex;
  }
  return { rows: arrived, bodyStarts };
}
