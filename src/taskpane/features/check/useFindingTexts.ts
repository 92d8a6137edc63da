import { useMemo } from "react";
import type { Finding } from "../../../core/check/Finding";
import type { CheckResult } from "../../../excel/check/CheckResult";
import { findingText, findingTitle } from "../../../templates/check/findingWords";
import { checkMessages } from "../../../templates/messages/check";
import { tables } from "../../../templates/tables";
import { stateSheet } from "../../../templates/settings";
import { fill, type Language } from "../../../templates/Text";
import type { TableKey } from "../../../templates/types";
import { useLanguage } from "../../hooks/LanguageContext";
import type { FindingGroup } from "./groupFindings";

/** Writes findings for the pane. */
export interface FindingTexts {
  /** Names a kind of findings, with its column where the kind is told apart by column. */
  readonly title: (group: FindingGroup) => string;
  readonly sentence: (finding: Finding) => string;
  /** Sheet, row and column, as the workbook calls them. */
  readonly place: (finding: Finding) => string;
  readonly sheet: (table: string) => string;
}

/** Gives the writer of one check's findings: headings and sheets by the names that the workbook has for them. */
export function useFindingTexts(result: CheckResult): FindingTexts {
  const language = useLanguage();
  return useMemo(() => findingTexts(result, language), [result, language]);
}

function findingTexts({ tables: places, settings }: CheckResult, language: Language): FindingTexts {
  const headingOf = (table: string, column: string): string =>
    places[table as TableKey]?.headings[column] ??
    tables[table as TableKey]?.columns.find(({ key }) => key === column)?.heading[language] ??
    column;
  const sheet = (table: string): string => {
    if (table === stateSheet.tableName) return checkMessages.workbook[language];
    // A table that is gone has no sheet any more: it goes by its usual name.
    const usual = tables[table as TableKey]?.sheetName[language];
    return places[table as TableKey]?.worksheetName ?? usual ?? settings.worksheetName;
  };
  return {
    title: ({ code, at }) => {
      const kind = findingTitle(code, language);
      if (at === null) return kind;
      const column = headingOf(at.table, at.column);
      // 负责人 is a column of customers and of campaigns.
      const isShared =
        Object.values(places).filter(({ headings }) => Object.values(headings).includes(column)).length > 1;
      const words = isShared ? checkMessages.titleOfSharedColumn : checkMessages.titleOfColumn;
      return fill(words, language, { kind, column, sheet: sheet(at.table) });
    },
    sentence: (finding) => findingText(finding, language, headingOf),
    sheet,
    place: ({ code, at, rowIndex }) => {
      if (at.table === stateSheet.tableName || code === "tableMissing") return sheet(at.table);
      const words = rowIndex === null ? checkMessages.columnLine : checkMessages.cellLine;
      return fill(words, language, {
        sheet: sheet(at.table),
        row: at.rowNumber,
        column: headingOf(at.table, at.column),
      });
    },
  };
}
