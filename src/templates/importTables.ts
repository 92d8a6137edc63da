import type { ChoiceOption, ImportTable, ImportTarget, TargetValue } from "../core/import/ImportTarget";
import { isSystemList, openLists, valuesOf } from "./lists";
import { languages, type Language } from "./Text";
import { tables } from "./tables";
import type { ColumnDeclaration, ListKey, TableKey } from "./types";

/** Words of system values as a workbook has them now, by list and value key; reworded ones differ from the shipped. */
export type SystemWords = Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;

/** By whose day a table's identifiers are numbered. */
export const identifierDays: Readonly<Record<TableKey, string | null>> = {
  customers: "createdAt",
  campaigns: "startDate",
  followUps: "followUpDate",
  effects: null,
};
const nameKeys: Readonly<Record<TableKey, string | null>> = {
  customers: "customerName",
  campaigns: "campaignName",
  followUps: null,
  effects: null,
};

/**
 * Gives a table as an import sees it: every column that holds no formula, with all headings by which it is recognised.
 * List words are written as the workbook has them now (`current`), else in `language`; both languages, the values'
 * keys and their aliases are understood.
 */
export function importTable(table: TableKey, language: Language, current: SystemWords = {}): ImportTable {
  const declared = tables[table].columns;
  const columns = declared.filter(({ kind }) => kind !== "native");
  const numbered = columns.find(({ kind, value }) => kind === "stamped" && value.type === "identifier");
  const day = identifierDays[table];
  return {
    key: table,
    targets: columns.map((column) => importTarget(column, language, current)),
    identifier:
      numbered?.value.type === "identifier" && day !== null
        ? { key: numbered.key, prefix: numbered.value.prefix, day }
        : null,
    nameKey: nameKeys[table],
    contactKey: declared.find(({ value }) => value.type === "contact")?.key ?? null,
    effects: table === "customers" ? { campaign: "sourceCampaign", dates: ["createdAt", "wonDate"] } : null,
    reserved: declared.flatMap(({ key, heading }) => [key, ...languages.map((each) => heading[each])]),
  };
}

function importTarget(column: ColumnDeclaration, language: Language, current: SystemWords): ImportTarget {
  const { key, heading, aliases = [], required } = column;
  return {
    key,
    headings: [...languages.map((each) => heading[each]), key, ...aliases],
    value: targetValue(column.value, language, current),
    required: required === true,
    countsByDate: key === "createdAt",
    stamped: column.kind === "stamped",
  };
}

function targetValue(value: ColumnDeclaration["value"], language: Language, current: SystemWords): TargetValue {
  switch (value.type) {
    case "text":
      return value.maxLength === undefined ? { type: "text" } : { type: "text", maxLength: value.maxLength };
    case "contact":
      return { type: "contact" };
    case "identifier":
      return { type: "identifier", prefix: value.prefix };
    case "reference":
      return { type: "reference", table: value.table };
    case "date":
    case "dateTime":
      return { type: value.type };
    case "choice":
      return { type: "choice", ...choices(value.list, language, current) };
    case "choices":
      return {
        type: "choices",
        ...choices(value.list, language, current),
        minimum: value.minimum ?? 1,
        separator: language === "zh-CN" ? "、" : ", ",
      };
    case "amount":
    case "count":
    case "days":
    case "percent":
    case "ratio":
      return { type: "number" };
  }
}

function choices(list: ListKey, language: Language, current: SystemWords) {
  const options: ChoiceOption[] = isSystemList(list)
    ? valuesOf(list).map(({ key, text, aliases = [] }) => ({
        value: current[list]?.[key] ?? text[language],
        words: [...languages.map((each) => text[each]), key, ...aliases],
      }))
    : openLists[list].values.map((text) => ({ value: text[language], words: languages.map((each) => text[each]) }));
  return { list, open: !isSystemList(list), options };
}
