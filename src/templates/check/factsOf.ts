import type { CheckedList, CheckFacts } from "../../core/check/CheckedTable";
import { periodText } from "../../core/periods";
import { systemListKeys, valuesOf } from "../lists";
import type { RowContext } from "../RowContext";
import { languages, type Language } from "../Text";
import type { ListKey, SystemListKey } from "../types";
import type { SheetFacts, SystemListFacts } from "./SheetFacts";
import { vaguePhrases } from "./vaguePhrases";

/** Gives what rules look at besides the row. */
export function factsOf({ language, today, tables, words, systemLists }: SheetFacts): CheckFacts {
  const lists: Record<string, CheckedList> = {};
  for (const [list, all] of Object.entries(words)) lists[list] = { words: all.filter((word) => word.trim() !== "") };
  for (const list of systemListKeys) lists[list] = systemListOf(list, systemLists[list], language);
  return {
    today,
    tables,
    lists,
    choiceSeparator: language === "zh-CN" ? "、" : ", ",
    vaguePhrases,
    periodText: (period) => periodText(period, language),
  };
}

/** Gives what a row's own declaration is judged against. Words and references have rules of their own. */
export function rowContextOf({ today, words: open, systemLists, language }: SheetFacts): RowContext {
  const words: Partial<Record<ListKey, readonly string[]>> = { ...open };
  for (const list of systemListKeys) words[list] = systemWords(list, systemLists[list], language);
  return { today, words };
}

/** Words in the declared order; a value whose cell is gone or blank goes by the word that we ship. */
function systemWords(list: SystemListKey, facts: SystemListFacts | undefined, language: Language): readonly string[] {
  return valuesOf(list).map(({ key, text }) => {
    const word = facts?.values.find((value) => value.key === key)?.cell?.word.trim();
    return word === undefined || word === "" ? text[language] : word;
  });
}

/** The words that a workbook ships with in either language, and other programs' words, mean a value as well. */
function systemListOf(list: SystemListKey, facts: SystemListFacts | undefined, language: Language): CheckedList {
  const words = systemWords(list, facts, language);
  const values = valuesOf(list).map(({ key, text, aliases = [] }, index) => ({
    key,
    word: words[index] ?? text[language],
    aliases: [...languages.map((each) => text[each]), ...aliases],
  }));
  return { words, values };
}
