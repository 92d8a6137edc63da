import { holidays } from "./holidays";
import { openLists, systemLists, valuesOf } from "./lists";
import { settingsMessages as messages } from "./messages/settings";
import { capitalised, valueName } from "./names";
import { dateFormat } from "./numberFormats";
import { sheetWords, stageRates, thresholds } from "./settings";
import type { Language } from "./Text";
import type { ListKey, OpenListKey, SystemListKey } from "./types";

export interface TeamMember {
  readonly name: string;
  readonly role?: string;
  readonly department?: string;
}

export interface SettingsColumn {
  readonly heading: string;
  /** In characters; the sheet's column takes the widest of the blocks that stand in it. */
  readonly width: number;
  /** For each row alike, or row by row. */
  readonly numberFormat: string | readonly string[];
  /** The list that the column's drop-down offers. */
  readonly list?: ListKey;
  /** People edit this column; the others explain or follow from formulas. */
  readonly editable: boolean;
}

/** A rectangle of the settings sheet: headings in its first row, `rows` below; texts starting with `=` are formulas. */
export interface SettingsBlock {
  readonly key: string;
  readonly title: string;
  /** The Excel table to make of it; without one it stays a plain range, because its formulas differ from row to row. */
  readonly tableName?: string;
  /** From 0; the title stands in the row above it. */
  readonly headingRowIndex: number;
  readonly columnIndex: number;
  readonly columns: readonly SettingsColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Where a block's headings stand, from 0. */
export interface BlockPlace {
  readonly headingRowIndex: number;
  readonly columnIndex: number;
}

/** The table of team members. */
export const teamTableName = "Settings_Team";
export const holidayTableName = "Settings_Holidays";

/** Gives the name of the Excel table that holds a list's values: `Settings_Source`; the team's is its table's first column. */
export function listTableName(list: ListKey): string {
  return `Settings_${capitalised(list)}`;
}

/** Lays out today and the thresholds. */
export function limitsBlock(language: Language, place: BlockPlace): SettingsBlock {
  const rows: (string | number)[][] = [
    [messages.today[language], "=TODAY()", "", messages.todayNote[language]],
    ...thresholds.map(({ label, initial, unit, note }) => [label[language], initial, unit[language], note[language]]),
  ];
  return {
    key: "limits",
    title: messages.limits[language],
    ...place,
    columns: [
      { heading: messages.setting[language], width: 36, numberFormat: "General", editable: false },
      {
        heading: messages.value[language],
        width: 13,
        numberFormat: [dateFormat, ...thresholds.map(({ numberFormat }) => numberFormat)],
        editable: true,
      },
      { heading: messages.unit[language], width: 14, numberFormat: "General", editable: false },
      { heading: messages.note[language], width: 94, numberFormat: "General", editable: false },
    ],
    rows,
  };
}

/** Lays out win rates and months by stage. */
export function ratesBlock(language: Language, place: BlockPlace): SettingsBlock {
  return {
    key: "rates",
    title: messages.rates[language],
    ...place,
    columns: [
      { heading: systemLists.stage.heading[language], width: 36, numberFormat: "General", editable: false },
      { heading: messages.winRate[language], width: 13, numberFormat: "0%", editable: true },
      { heading: messages.months[language], width: 14, numberFormat: "General", editable: true },
      { heading: messages.note[language], width: 94, numberFormat: "General", editable: false },
    ],
    // The stage's word follows the list: whoever rewords it there sees the new word here.
    rows: stageRates.map(({ stage, winRate, months }) => [
      `=${valueName("stage", stage)}`,
      winRate,
      months,
      messages.rateNote[language],
    ]),
  };
}

/** Lays out the team; a team that is not entered yet keeps one blank row. */
export function teamBlock(language: Language, team: readonly TeamMember[], place: BlockPlace): SettingsBlock {
  const rows = team.map(({ name, role = "", department = "" }) => [name, role, department]);
  return {
    key: "team",
    title: messages.team[language],
    tableName: teamTableName,
    ...place,
    columns: [
      { heading: openLists.team.heading[language], width: 16, numberFormat: "@", editable: true },
      { heading: openLists.role.heading[language], width: 22, numberFormat: "General", list: "role", editable: true },
      { heading: messages.department[language], width: 16, numberFormat: "General", editable: true },
    ],
    rows: rows.length > 0 ? rows : [["", "", ""]],
  };
}

/** Lays out one system list. */
export function systemListBlock(language: Language, key: SystemListKey, place: BlockPlace): SettingsBlock {
  const heading = systemLists[key].heading[language];
  return {
    key,
    title: messages.systemList[language],
    tableName: listTableName(key),
    ...place,
    columns: [{ heading, width: 26, numberFormat: "@", editable: true }],
    rows: valuesOf(key).map(({ text }) => [text[language]]),
  };
}

/** Lays out one open list with its beginnings. */
export function openListBlock(language: Language, key: OpenListKey, place: BlockPlace): SettingsBlock {
  const { heading, values } = openLists[key];
  return {
    key,
    title: messages.openList[language],
    tableName: listTableName(key),
    ...place,
    columns: [{ heading: heading[language], width: key === "industry" ? 50 : 30, numberFormat: "@", editable: true }],
    rows: values.map((value) => [value[language]]),
  };
}

/** Lays out the holidays and make-up days. */
export function holidayBlock(language: Language, place: BlockPlace): SettingsBlock {
  const column = (heading: string, width: number, numberFormat = "General") => ({
    heading,
    width,
    numberFormat,
    editable: true,
  });
  return {
    key: "holidays",
    title: messages.holidays[language],
    tableName: holidayTableName,
    ...place,
    columns: [
      column(messages.date[language], 13, dateFormat),
      column(messages.holiday[language], 27),
      column(messages.isWorkday[language], 14),
    ],
    rows: holidays.map(({ day, name, isWorkday }) => [
      day,
      name[language],
      messages[isWorkday ? "yes" : "no"][language],
    ]),
  };
}

/** Lays out words that formulas write into cells. */
export function wordsBlock(language: Language, group: number, place: BlockPlace): SettingsBlock {
  const { heading, words } = sheetWords[group] ?? { heading: messages.word, words: [] };
  return {
    key: `words${group}`,
    title: heading[language],
    ...place,
    columns: [{ heading: messages.word[language], width: 20, numberFormat: "@", editable: true }],
    rows: words.map(({ text }) => [text[language]]),
  };
}
