import { choiceKey } from "../../core/choices";
import { isSystemList, openListKeys, systemListKeys, valuesOf } from "../../templates/lists";
import { valueName } from "../../templates/names";
import { listTableName, teamTableName, type TeamMember } from "../../templates/settingsSheet";
import type { Language } from "../../templates/Text";
import type { ListKey, SystemListKey } from "../../templates/types";
import { textOf } from "../cellValues";
import { requestTables } from "../locateTables";
import { teamFrom } from "../readTeam";
import type { CellValue } from "../types";

/** A word of a list, where it stands in the list's table. */
export interface ListWord {
  readonly word: string;
  /** Within the table's body, from 0. */
  readonly rowIndex: number;
  /** Which value of a system list its named cell makes it; null in open lists, and for words that no formula knows. */
  readonly key: string | null;
}

/** One list of the settings sheet. */
export interface WorkbookList {
  readonly list: ListKey;
  readonly isSystem: boolean;
  readonly tableName: string;
  readonly worksheetName: string;
  readonly worksheetId: string;
  /** Heading of the column that holds the words: the first, whatever people call it or add behind. */
  readonly heading: string;
  /** In the list's order; blank rows are left out. */
  readonly words: readonly ListWord[];
  /** Of a system list, the values whose cell is gone or blank. */
  readonly lostKeys: readonly string[];
  /** Of a system list, the values whose cell holds another value's word: formulas cannot tell the two apart. */
  readonly doubledKeys: readonly string[];
}

export interface WorkbookLists {
  /** Language of the workbook's sheets. */
  readonly language: Language;
  /** Lists whose table the workbook does not have are missing. */
  readonly lists: Readonly<Partial<Record<ListKey, WorkbookList>>>;
  readonly team: readonly TeamMember[];
  /** Heading of the team's column of roles; null where it is gone. */
  readonly roleHeading: string | null;
}

/** Reads all lists of the settings sheet in one round trip. */
export function readLists(): Promise<WorkbookLists> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const read = requestLists(context);
    await context.sync();
    return read();
  });
}

/** Asks for all lists; to be called before a sync, and the function that it gives, after. */
export function requestLists(context: Excel.RequestContext): () => WorkbookLists {
  const state = requestTables(context, []);
  const requested = [...openListKeys, ...systemListKeys].map((list) => {
    const tableName = list === "team" ? teamTableName : listTableName(list);
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    table.worksheet.load("id,name");
    table.columns.load("items/name,items/values");
    const body = table.getDataBodyRange().load("rowIndex");
    // Words stand in the first column; people may have added others behind it.
    const words = body.getColumn(0).load("values");
    return { list, tableName, table, body, words, named: requestNamedCells(context, list) };
  });

  return () => {
    const lists: Partial<Record<ListKey, WorkbookList>> = {};
    let team: readonly TeamMember[] = [];
    let roleHeading: string | null = null;
    for (const { list, tableName, table, body, words, named } of requested) {
      if (table.isNullObject) continue;
      const keys = named(body.rowIndex);
      const found = words.values
        .map(([cell], rowIndex) => ({ word: textOf(cell as CellValue), rowIndex, key: keys.get(rowIndex) ?? null }))
        .filter(({ word }) => word !== "");
      const present = new Set(found.map(({ key }) => key));
      lists[list] = {
        list,
        isSystem: isSystemList(list),
        tableName,
        worksheetName: table.worksheet.name,
        worksheetId: table.worksheet.id,
        heading: table.columns.items[0]?.name ?? "",
        words: found,
        lostKeys: isSystemList(list) ? valuesOf(list).flatMap(({ key }) => (present.has(key) ? [] : [key])) : [],
        doubledKeys: isSystemList(list) ? doubledKeys(list, found) : [],
      };
      if (list === "team") {
        team = teamFrom(table.columns.items);
        roleHeading = table.columns.items[1]?.name ?? null;
      }
    }
    return { language: state().state.language ?? "zh-CN", lists, team, roleHeading };
  };
}

/** Asks which rows the named cells of a system list's values are; gives the keys by row within the table's body. */
function requestNamedCells(
  context: Excel.RequestContext,
  list: ListKey,
): (firstRowIndex: number) => ReadonlyMap<number, string> {
  if (!isSystemList(list)) return () => new Map();
  const cells = valuesOf(list).map(({ key }) => ({
    key,
    cell: context.workbook.names.getItemOrNullObject(valueName(list, key)).getRangeOrNullObject().load("rowIndex"),
  }));
  return (firstRowIndex) =>
    new Map(
      cells.flatMap(({ key, cell }) => (cell.isNullObject ? [] : [[cell.rowIndex - firstRowIndex, key] as const])),
    );
}

/** Of two values with one word, the one that ships with that word keeps it, else the upper one. */
function doubledKeys(list: SystemListKey, words: readonly ListWord[]): readonly string[] {
  const shipped = (key: string, word: string): boolean => {
    const text = valuesOf(list).find((value) => value.key === key)?.text;
    return text !== undefined && Object.values(text).some((own) => choiceKey(own) === choiceKey(word));
  };
  const keepers = new Map<string, string>();
  for (const { key, word } of words) {
    if (key === null) continue;
    const keeper = keepers.get(choiceKey(word));
    if (keeper === undefined || (shipped(key, word) && !shipped(keeper, word))) keepers.set(choiceKey(word), key);
  }
  return words.flatMap(({ key, word }) => (key === null || keepers.get(choiceKey(word)) === key ? [] : [key]));
}

/** Gives the words of a list in its order; none where the workbook does not have it. */
export function wordsOf({ lists }: WorkbookLists, list: ListKey): readonly string[] {
  return lists[list]?.words.map(({ word }) => word) ?? [];
}
