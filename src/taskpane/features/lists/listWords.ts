import { openLists, systemLists, isSystemList } from "../../../templates/lists";
import { listMessages } from "../../../templates/messages/lists";
import { columnOf, tables } from "../../../templates/tables";
import type { ListKey, TableKey } from "../../../templates/types";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";

interface ListWords {
  /** What the pane calls a list. */
  readonly listName: (list: ListKey) => string;
  /** `“客户信息管理表”的“负责人”`; a column of the team's table is given by its heading. */
  readonly columnName: (table: TableKey | "team", column: string) => string;
}

/** Gives the names of lists and columns in the pane's language. */
export function useListWords(): ListWords {
  const language = useLanguage();
  const text = useTexts(listMessages);
  return {
    listName: (list) => {
      if (list === "team") return text("team");
      return (isSystemList(list) ? systemLists[list] : openLists[list]).heading[language];
    },
    columnName: (table, column) =>
      table === "team"
        ? text("columnOf", { sheet: text("team"), column })
        : text("columnOf", {
            sheet: tables[table].sheetName[language],
            column: columnOf(table, column).heading[language],
          }),
  };
}
