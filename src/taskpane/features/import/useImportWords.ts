import { useMemo } from "react";
import type { FileProblem, Flag, MapProblem, Notice } from "../../../core/import/ImportProblem";
import type { NotImportedWords } from "../../../core/import/notImported";
import type { ListWords } from "../../../core/import/rowLists";
import { importMessages } from "../../../templates/messages/import";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import {
  fileProblemMessages,
  flagMessages,
  heldBackMessages,
  mapProblemMessages,
  noticeMessages,
} from "../../../templates/messages/importProblems";
import { tables } from "../../../templates/tables";
import { fill, type Language } from "../../../templates/Text";
import type { TableKey } from "../../../templates/types";
import { useLanguage } from "../../hooks/LanguageContext";

export interface ImportWords {
  /** Heading of a column of ours; a heading of the source stays as it is. */
  readonly column: (key: string) => string;
  readonly fileProblem: (problem: FileProblem) => string;
  readonly mapProblem: (problem: MapProblem) => string;
  readonly flagTitle: (flag: Flag) => string;
  /** The whole sentence; {@link flagDetail} leaves the column out, where the title names it already. */
  readonly flagSentence: (flag: Flag) => string;
  readonly flagDetail: (flag: Flag) => string;
  /** Notices of one kind are one sentence. */
  readonly notices: (notices: readonly Notice[]) => readonly string[];
  readonly list: ListWords;
  readonly notImported: NotImportedWords;
  readonly joiner: string;
}

/** Puts what an import found into words of the pane's language. */
export function useImportWords(table: TableKey): ImportWords {
  const language = useLanguage();
  return useMemo(() => importWords(table, language), [table, language]);
}

/** See {@link useImportWords}. */
export function importWords(table: TableKey, language: Language): ImportWords {
  const joiner = language === "zh-CN" ? "、" : ", ";
  const headings = new Map(tables[table].columns.map(({ key, heading }) => [key, heading[language]]));
  const column = (key: string): string => headings.get(key) ?? key;
  const colon = language === "zh-CN" ? "：" : ": ";
  const withColumn = ({ at }: Flag, words: string): string =>
    at?.column === undefined ? words : `${column(at.column)}${colon}${words}`;
  const flagDetail = (flag: Flag): string => fill(flagMessages[flag.code].sentence, language, flag.data);
  const flagSentence = (flag: Flag): string => withColumn(flag, flagDetail(flag));
  return {
    column,
    joiner,
    fileProblem: ({ code, data }) => fill(fileProblemMessages[code], language, data),
    mapProblem: ({ code, at, data }) => {
      const target = typeof data?.["target"] === "string" ? column(data["target"]) : "";
      const keys = data?.["keys"] ? ` (${data["keys"]})` : "";
      return fill(mapProblemMessages[code], language, { ...data, target, keys, place: at?.column || "{ }" });
    },
    flagTitle: (flag) => withColumn(flag, flagMessages[flag.code].title[language]),
    flagDetail,
    flagSentence,
    notices: (notices) => noticeSentences(notices, language, column, joiner),
    list: {
      rowNumber: importMessages.listRowNumber[language],
      reason: importMessages.listReason[language],
      flag: flagSentence,
    },
    notImported: {
      rowNumber: importMessages.listRowNumber[language],
      reason: importMessages.listReason[language],
      originalText: importMessages.listOriginal[language],
      heldBack: (code) => heldBackMessages[code][language],
      leftOut: importDecisionMessages.leftOutReason[language],
      refused: (columns) =>
        fill(importDecisionMessages.refusedReason, language, { columns: columns.map(column).join(joiner) }),
    },
  };
}

function noticeSentences(
  notices: readonly Notice[],
  language: Language,
  column: (key: string) => string,
  joiner: string,
): string[] {
  const kinds = [...new Set(notices.map(({ code }) => code))];
  return kinds.map((code) => {
    const same = notices.filter((notice) => notice.code === code);
    const columns = same.map(({ at }) => column(at?.column ?? "")).join(joiner);
    return fill(noticeMessages[code], language, { ...same[0]?.data, columns });
  });
}
