import { tableOrder, tables } from "./tables";
import type { ListKey, TableKey } from "./types";

/** A column whose cells hold words of a list. */
export interface ListColumn {
  readonly table: TableKey;
  readonly column: string;
  /** True where a cell may hold several of them. */
  readonly several: boolean;
}

/** Gives the columns of the four sheets that offer a list, in the sheets' order: for the team 负责人, 跟进人 and 审批人. */
export function listColumns(list: ListKey): readonly ListColumn[] {
  return tableOrder.flatMap((table) =>
    tables[table].columns.flatMap(({ key, value }): ListColumn[] =>
      (value.type === "choice" || value.type === "choices") && value.list === list
        ? [{ table, column: key, several: value.type === "choices" }]
        : [],
    ),
  );
}

/** Gives the key of a table's identifier column; null for the effect analysis, whose rows have none. */
export function identifierColumnOf(table: TableKey): string | null {
  const columns = tables[table].columns;
  return columns.find(({ value }) => value.type === "identifier")?.key ?? null;
}
