import { absoluteAddress, quotedSheetName } from "./cellAddress";
import { openListKeys, openLists, systemListKeys, systemLists, valuesOf } from "./lists";
import { settingsMessages as messages } from "./messages/settings";
import { capitalised, identifierColumnNames, limitName, listName, todayName, valueName, workbookName } from "./names";
import { columnReference } from "./renderFormula";
import { settingsSheetName, sheetWords, stageRates, thresholds } from "./settings";
import {
  holidayBlock,
  holidayTableName,
  limitsBlock,
  listTableName,
  openListBlock,
  ratesBlock,
  systemListBlock,
  teamBlock,
  teamTableName,
  wordsBlock,
  type SettingsBlock,
  type TeamMember,
} from "./settingsBlocks";
import { columnOf, tables } from "./tables";
import type { Language } from "./Text";
import type { ListKey } from "./types";

export {
  listTableName,
  teamTableName,
  type SettingsBlock,
  type SettingsColumn,
  type TeamMember,
} from "./settingsBlocks";

/** A name of the workbook, with the formula that it stands for: `='参数设置'!$B$5` or `=Settings_Source[客户来源]`. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

export interface SettingsSheet {
  readonly name: string;
  readonly title: string;
  readonly introduction: string;
  readonly blocks: readonly SettingsBlock[];
  /** Names of this sheet's cells and lists. */
  readonly names: readonly DefinedName[];
}

/** Rows above the blocks: the sheet's title, its introduction, and an empty one; then each block's own title. */
const firstHeadingRowIndex = 4;

/**
 * Lays the settings sheet out: the team first, which everybody looks for; thresholds and rates beside it; the system lists
 * below each other, since they never grow; and every list that does grow in columns of its own, so that it can.
 */
export function settingsSheet(language: Language, team: readonly TeamMember[]): SettingsSheet {
  const name = settingsSheetName[language];
  const sheet = quotedSheetName(name);
  const blocks: SettingsBlock[] = [];
  const names: DefinedName[] = [];
  const cell = (of: string, rowIndex: number, columnIndex: number): void => {
    names.push({ name: of, formula: `=${sheet}!${absoluteAddress(rowIndex, columnIndex)}` });
  };
  const list = (key: ListKey, tableName: string, heading: string): void => {
    names.push({ name: listName(key), formula: `=${columnReference(tableName, heading)}` });
  };

  const members = teamBlock(language, team, { headingRowIndex: firstHeadingRowIndex, columnIndex: 0 });
  blocks.push(members);
  list("team", teamTableName, openLists.team.heading[language]);

  const limits = limitsBlock(language, { headingRowIndex: firstHeadingRowIndex, columnIndex: after(members) });
  blocks.push(limits);
  [todayName, ...thresholds.map(({ key }) => limitName(key))].forEach((limit, index) => {
    cell(limit, limits.headingRowIndex + 1 + index, limits.columnIndex + 1);
  });

  const rates = ratesBlock(language, { headingRowIndex: below(limits), columnIndex: limits.columnIndex });
  blocks.push(rates);
  stageRates.forEach(({ stage }, index) => {
    const rowIndex = rates.headingRowIndex + 1 + index;
    cell(workbookName(`WinRate_${capitalised(stage)}`), rowIndex, rates.columnIndex + 1);
    cell(workbookName(`Months_${capitalised(stage)}`), rowIndex, rates.columnIndex + 2);
  });

  let headingRowIndex = firstHeadingRowIndex;
  const systemColumnIndex = after(limits);
  for (const key of systemListKeys) {
    const block = systemListBlock(language, key, { headingRowIndex, columnIndex: systemColumnIndex });
    blocks.push(block);
    list(key, listTableName(key), systemLists[key].heading[language]);
    valuesOf(key).forEach((value, index) =>
      cell(valueName(key, value.key), headingRowIndex + 1 + index, systemColumnIndex),
    );
    headingRowIndex = below(block);
  }

  const wordColumnIndex = systemColumnIndex + 2;
  headingRowIndex = firstHeadingRowIndex;
  sheetWords.forEach(({ words }, group) => {
    const block = wordsBlock(language, group, { headingRowIndex, columnIndex: wordColumnIndex });
    blocks.push(block);
    words.forEach((word, index) => cell(workbookName(word.name), headingRowIndex + 1 + index, wordColumnIndex));
    headingRowIndex = below(block);
  });

  let columnIndex = wordColumnIndex + 2;
  for (const key of openListKeys.filter((candidate) => candidate !== "team")) {
    const block = openListBlock(language, key, { headingRowIndex: firstHeadingRowIndex, columnIndex });
    blocks.push(block);
    list(key, listTableName(key), openLists[key].heading[language]);
    columnIndex = after(block);
  }
  blocks.push(holidayBlock(language, { headingRowIndex: firstHeadingRowIndex, columnIndex }));
  names.push({
    name: workbookName("Holidays"),
    formula: `=${columnReference(holidayTableName, messages.date[language])}`,
  });

  return { name, title: messages.title[language], introduction: messages.introduction[language], blocks, names };
}

/** Gives the names of the identifier columns, to be defined once the tables exist. */
export function tableNames(language: Language): readonly DefinedName[] {
  return Object.entries({ customers: "customerId", campaigns: "campaignId", followUps: "followUpId" } as const).map(
    ([key, column]) => {
      const table = key as keyof typeof identifierColumnNames;
      const heading = columnOf(table, column).heading[language];
      return { name: identifierColumnNames[table], formula: `=${columnReference(tables[table].tableName, heading)}` };
    },
  );
}

/** Heading row of a block to stand below another: one empty row, then its title. */
function below(block: SettingsBlock): number {
  return block.headingRowIndex + block.rows.length + 3;
}

/** First column of a block to stand to the right of another, with one narrow column between. */
function after(block: SettingsBlock): number {
  return block.columnIndex + block.columns.length + 1;
}
