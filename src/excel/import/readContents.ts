import type { ImportPlan, WorkbookSnapshot } from "../../core/import/ImportPlan";
import type { CellContent } from "../../core/journal/JournalEntry";
import { readCells } from "../journal/readCells";
import type { WantedRow } from "../journal/WantedRow";
import type { LocatedTable } from "../locateTables";

/**
 * Reads what the rows that a plan's source resembles hold in the columns that the import fills. One round trip where they
 * are few, else two and one for each 4 MB.
 */
export async function readContents(
  context: Excel.RequestContext,
  { tableName }: LocatedTable,
  { matches }: ImportPlan,
  { identifiers }: WorkbookSnapshot,
  columns: readonly string[],
): Promise<WorkbookSnapshot["contents"]> {
  const candidates = matches.flatMap((match) => match.candidates);
  const rowIndexes = new Set(candidates.filter(({ place }) => place === "workbook").map(({ existing }) => existing));
  const rows = [...rowIndexes].map((rowIndex): WantedRow => {
    const rowIdentifier = identifiers[rowIndex] || null;
    return {
      tableName,
      rowIndex,
      rowIdentifier,
      columnsOf: (table) => columns.flatMap((column) => table.columnOf(column)?.index ?? []),
      formats: false,
    };
  });
  const now = await readCells(context, rows);
  const table = now.workbook.tables.get(tableName);
  const contents: Record<string, Map<number, CellContent>> = {};
  for (const column of columns) {
    const actual = table?.columnOf(column);
    if (actual === undefined || actual === null) continue;
    const cells = (contents[column] = new Map<number, CellContent>());
    for (const row of rows) {
      const rowIndex = now.rowIndexOf(row);
      if (typeof rowIndex !== "number") continue;
      const cell = now.cell(tableName, rowIndex, actual.index);
      if (cell !== undefined) cells.set(row.rowIndex, cell.content);
    }
  }
  return contents;
}
