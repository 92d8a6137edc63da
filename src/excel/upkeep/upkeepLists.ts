import type { UpkeepFacts } from "../../core/upkeep/upkeepFacts";
import { isSystemList, valuesOf, wordOf } from "../../templates/lists";
import type { Language } from "../../templates/Text";
import type { ListKey, SystemListKey } from "../../templates/types";
import type { ListWords } from "../mirror/MirrorContents";
import { systemKeyOf } from "../readRules";

/** Gives upkeep the words of the lists as the workbook has them now; where it lacks a list, those that we ship. */
export function upkeepLists(words: ListWords, language: Language): Pick<UpkeepFacts, "keyOf" | "wordOf" | "wordsOf"> {
  const systemList = (list: string): SystemListKey | null =>
    isSystemList(list as ListKey) ? (list as SystemListKey) : null;
  return {
    keyOf: (list, cell) => {
      const known = systemList(list);
      return known === null ? null : systemKeyOf(known, cell, words.get(known));
    },
    wordOf: (list, key) => {
      const known = systemList(list);
      if (known === null) throw new Error(`“${list}” is no system list`);
      const position = valuesOf(known).findIndex((value) => value.key === key);
      const word = String(words.get(known)?.[position] ?? "").trim();
      return word === "" ? wordOf(known, key as never, language) : word;
    },
    wordsOf: (list) =>
      (words.get(list as ListKey) ?? []).map((word) => String(word).trim()).filter((word) => word !== ""),
  };
}
