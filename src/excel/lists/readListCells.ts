import { choiceKey, splitChoices } from "../../core/choices";
import { identifierColumnOf, listColumns, type ListColumn } from "../../templates/listColumns";
import { teamTableName } from "../../templates/settingsSheet";
import type { ListKey, TableKey } from "../../templates/types";
import { textOf } from "../cellValues";
import { type MissingColumn, missingColumns } from "../missingColumns";
import { readTables } from "../readTables";
import type { CellValue, TableRows } from "../types";
import { requestLists, wordsOf, type WorkbookLists } from "./readLists";

/** A cell of the sheets that holds words of a list. */
export interface ListCell {
  readonly list: ListKey;
  /** One of the four sheets, or the team's table, where roles stand. */
  readonly table: TableKey | "team";
  readonly tableName: string;
  /** Key of a column of the four sheets; heading in the team's table. */
  readonly column: string;
  readonly several: boolean;
  /** Within the table's body, from 0. */
  readonly rowIndex: number;
  /** Null where the row has none. */
  readonly rowIdentifier: string | null;
  readonly content: CellValue;
}

export interface ListCells {
  readonly lists: WorkbookLists;
  /** Cells of all columns that offer the lists, blanks left out. */
  readonly cells: readonly ListCell[];
  /** Columns that could not be told for certain: their cells were not looked at. */
  readonly missing: readonly MissingColumn[];
}

/**
 * Reads every cell of the four sheets, and of the team's table, in which words of some lists stand, with all lists themselves: two round trips, and
 * one more for each 4 MB.
 */
export async function readListCells(context: Excel.RequestContext, keys: readonly ListKey[]): Promise<ListCells> {
  const columns = keys.flatMap((list) => listColumns(list).map((column) => ({ ...column, list })));
  const lists = requestLists(context);
  const read = await readTables(context, wantedColumns(columns));
  const tables = Object.values(read).filter((rows) => rows !== undefined);
  const found = lists();
  return {
    lists: found,
    cells: [
      ...columns.flatMap((column) => cellsOf(column, read[column.table])),
      ...(keys.includes("role") ? roleCells(found) : []),
    ],
    missing: missingColumns(tables),
  };
}

/** Reads in how many cells each word of a list stands, see {@link countUses}. */
export function readUses(list: ListKey): Promise<ReadonlyMap<string, number>> {
  return Excel.run({ delayForCellEdit: true }, async (context) =>
    countUses(await readListCells(context, [list]), list),
  );
}

/** Counts in how many cells each word of a list stands; words that no cell holds are missing. By {@link choiceKey}. */
export function countUses({ lists, cells }: ListCells, list: ListKey): ReadonlyMap<string, number> {
  const words = wordsOf(lists, list);
  const counts = new Map<string, number>();
  for (const { content, several } of cells.filter((cell) => cell.list === list)) {
    const parts = several ? splitChoices(String(content), words) : [String(content)];
    for (const key of new Set(parts.map(choiceKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function wantedColumns(columns: readonly ListColumn[]): Partial<Record<TableKey, readonly string[]>> {
  const wanted: Partial<Record<TableKey, string[]>> = {};
  for (const { table, column } of columns) {
    const identifier = identifierColumnOf(table);
    const keys = (wanted[table] ??= identifier === null ? [] : [identifier]);
    keys.push(column);
  }
  return wanted;
}

function cellsOf(
  { list, table, column, several }: ListColumn & { readonly list: ListKey },
  rows: TableRows | undefined,
): readonly ListCell[] {
  const identifier = identifierColumnOf(table);
  const identifiers = identifier === null ? undefined : rows?.columns[identifier];
  return (rows?.columns[column] ?? []).flatMap((content, rowIndex): ListCell[] =>
    textOf(content) === ""
      ? []
      : [
          {
            list,
            table,
            tableName: rows?.tableName ?? "",
            column,
            several,
            rowIndex,
            rowIdentifier: textOf(identifiers?.[rowIndex]) || null,
            content,
          },
        ],
  );
}

/** Roles are not on the four sheets but beside the names of the team. */
function roleCells({ lists, team, roleHeading }: WorkbookLists): readonly ListCell[] {
  if (roleHeading === null) return [];
  return team.flatMap(({ name, role }) => {
    const rowIndex = lists.team?.words.find(({ word }) => word === name)?.rowIndex;
    if (rowIndex === undefined || role === undefined || role === "") return [];
    const place = {
      list: "role" as const,
      table: "team" as const,
      tableName: teamTableName,
      column: roleHeading,
      several: false,
    };
    return [{ ...place, rowIndex, rowIdentifier: name, content: role }];
  });
}
