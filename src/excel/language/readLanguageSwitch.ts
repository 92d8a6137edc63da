import { keyOfWord } from "../../templates/lists";
import { settingsSheetName } from "../../templates/settings";
import { tableOrder, tables as declarations } from "../../templates/tables";
import type { Language } from "../../templates/Text";
import type { SystemListKey, TableKey } from "../../templates/types";
import { requestTables, type LocatedTable } from "../locateTables";
import type { WorkbookState } from "../state";
import type { HostFailure } from "../hostFailure";
import { requestWriteRefusal } from "../writeRefusal";
import { headingChanges, type HeadingChange } from "./headingChanges";
import { requestListColumns, rewordedCells, type ListColumn } from "./listCells";
import { requestSettingsTexts, type SettingsTextChange } from "./requestSettingsTexts";
import { requestSystemWords, type NamedWord, type SystemWord } from "./requestSystemWords";

/** Everything that a switch of language would write, as the workbook stands. */
export interface LanguageSwitch {
  readonly from: Language;
  readonly to: Language;
  readonly state: WorkbookState;
  /** Why nothing may be written; null where it may. */
  readonly refusal: HostFailure | null;
  /** Sheets that would be written to and are protected. */
  readonly protectedSheets: readonly string[];
  readonly tables: readonly {
    readonly located: LocatedTable;
    readonly headings: readonly HeadingChange[];
    /** The sheet's new name; null where people gave it one of their own, or another sheet bears ours. */
    readonly sheetName: string | null;
  }[];
  readonly columns: readonly { readonly column: ListColumn; readonly words: readonly (string | null)[] }[];
  readonly values: readonly SystemWord[];
  readonly formulaWords: readonly NamedWord[];
  /** Words that neither language ships, by `list.key`. */
  readonly reworded: Readonly<Record<string, string>>;
  readonly settings: {
    readonly sheet: Excel.Worksheet;
    readonly sheetName: string | null;
    readonly changes: readonly SettingsTextChange[];
  } | null;
}

/** What a switch would change, in numbers, to be shown before it is done. */
export interface LanguageSwitchCounts {
  readonly headings: number;
  readonly sheets: number;
  readonly settingsTexts: number;
  readonly words: number;
  readonly cells: number;
  readonly cellsByList: Readonly<Partial<Record<SystemListKey, number>>>;
  /** Headings that people chose themselves and that stay. */
  readonly keptHeadings: readonly { readonly table: TableKey; readonly heading: string }[];
  /** Words of system lists that the team reworded: they take the other language's usual word. */
  readonly rewordedWords: readonly { readonly before: string; readonly after: string }[];
}

/** Reads what a switch of the workbook's language would write: two round trips, more only above 4 MB of list words. */
export async function readLanguageSwitch(
  context: Excel.RequestContext,
  to: Language,
  ownWords: Readonly<Record<string, string>> = {},
): Promise<LanguageSwitch> {
  const { workbook } = context;
  const refusalOf = requestWriteRefusal(context);
  workbook.worksheets.load("items/name");
  const locate = requestTables(context, tableOrder);
  const protections = tableOrder.map((key) => {
    const sheet = workbook.tables.getItemOrNullObject(declarations[key].tableName).worksheet;
    return { key, protection: sheet.protection.load("protected") };
  });
  const systemWords = requestSystemWords(context);
  const settingsTexts = requestSettingsTexts(context);
  await context.sync();

  const { tables, state } = locate();
  const from = state.language ?? (to === "zh-CN" ? "en-US" : "zh-CN");
  const present = tableOrder.flatMap((key) => tables[key] ?? []);
  const columns = requestListColumns(present);
  await context.sync();

  const { values: shipped, formulaWords } = systemWords(to);
  const values = shipped.map((word) => ({ ...word, wanted: ownWords[`${word.list}.${word.key}`] ?? word.wanted }));
  const settings = settingsTexts(from, to);
  const taken = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
  const renamed = (actual: string, names: Readonly<Record<Language, string>>): string | null =>
    actual === names[from] && !taken.has(names[to].toLowerCase()) ? names[to] : null;
  return {
    from,
    to,
    state,
    refusal: refusalOf(state),
    protectedSheets: [
      ...present
        .filter(({ key }) => protections.some((each) => each.key === key && each.protection.protected))
        .map(({ worksheetName }) => worksheetName),
      ...(settings?.isProtected ? [settings.sheetName] : []),
    ],
    tables: present.map((located) => ({
      located,
      headings: headingChanges(located, from, to),
      sheetName: renamed(located.worksheetName, declarations[located.key].sheetName),
    })),
    columns: columns.map((column) => ({ column, words: rewordedCells(column, values) })),
    values: values.filter(({ current, wanted }) => current !== wanted),
    formulaWords: formulaWords.filter(({ current, wanted }) => current !== wanted),
    reworded: Object.fromEntries(
      values
        .filter(({ list, current }) => current !== "" && keyOfWord(list, current) === null)
        .map(({ list, key, current }) => [`${list}.${key}`, current]),
    ),
    settings: settings && {
      sheet: settings.sheet,
      sheetName: renamed(settings.sheetName, settingsSheetName),
      changes: settings.changes,
    },
  };
}

/** Counts what a switch would change. */
export function countLanguageSwitch({
  from,
  tables,
  columns,
  values,
  formulaWords,
  settings,
}: LanguageSwitch): LanguageSwitchCounts {
  const cellsByList: Partial<Record<SystemListKey, number>> = {};
  for (const { column, words } of columns) {
    const count = words.filter((word) => word !== null).length;
    if (count > 0) cellsByList[column.list] = (cellsByList[column.list] ?? 0) + count;
  }
  const headings = tables.flatMap(({ located, headings: changes }) =>
    changes.map((change) => ({ table: located.key, ...change })),
  );
  return {
    headings: headings.filter(({ heading, actual }) => heading !== null && heading !== actual.name).length,
    sheets: tables.filter(({ sheetName }) => sheetName !== null).length + (settings?.sheetName ? 1 : 0),
    settingsTexts: settings?.changes.length ?? 0,
    words: values.length + formulaWords.length,
    cells: Object.values(cellsByList).reduce((sum, count) => sum + count, 0),
    cellsByList,
    keptHeadings: [
      ...headings
        .filter(({ heading, column, actual }) => heading === null && actual.name !== column.heading[from])
        .map(({ table, actual }) => ({ table, heading: actual.name })),
      ...tables.flatMap(({ located: { key, resolved } }) =>
        resolved.unresolved.flatMap(({ candidate }) =>
          candidate === null ? [] : [{ table: key, heading: candidate.name }],
        ),
      ),
    ],
    rewordedWords: values
      .filter(({ list, current }) => keyOfWord(list, current) === null)
      .map(({ current, wanted }) => ({ before: current, after: wanted })),
  };
}
