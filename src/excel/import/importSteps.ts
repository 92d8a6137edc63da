import { contentOfValue } from "../../core/journal/cellContent";
import type { AddedRow, JournalStep } from "../../core/journal/JournalEntry";
import { tables } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import { identifyingKeys, rowIdentifierOf } from "../journal/anyTables";
import type { NewRow } from "../types";

/** Rows that are in a table for certain. */
export interface WrittenRows {
  readonly table: TableKey;
  readonly rows: readonly NewRow[];
  /** Where the first of them stands within the table's body, from 0. */
  readonly rowIndex: number;
}

/** Says what was added to a table, for the journal. */
export function stepOfRows({ table, rows, rowIndex }: WrittenRows): JournalStep {
  const identifying = identifyingKeys(table);
  return {
    kind: "rows",
    tableName: tables[table].tableName,
    rows: rows.map((row, index): AddedRow => {
      const cells = Object.entries(row).filter(([, value]) => value !== "");
      return {
        rowIdentifier: identifying.length === 0 ? null : rowIdentifierOf(identifying.map((key) => row[key])),
        rowIndex: rowIndex + index,
        cells: Object.fromEntries(cells.map(([column, value]) => [column, contentOfValue(value)])),
      };
    }),
  };
}
