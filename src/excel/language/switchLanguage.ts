import type { Problem } from "../../core/problem";
import type { Language } from "../../templates/Text";
import { columnLettersAt } from "../../templates/cellAddress";
import { asCellText } from "../cellText";
import { helpOnHeading } from "../columnRules";
import { describeHostFailure, type HostFailure } from "../hostFailure";
import { schemaVersion } from "../state";
import { writeState } from "../stateSheet";
import { addColumnRules, columnsPlaceOf } from "../structure/addColumns";
import type { CancelSignal, ReportProgress } from "../types";
import {
  countLanguageSwitch,
  readLanguageSwitch,
  type LanguageSwitch,
  type LanguageSwitchCounts,
} from "./readLanguageSwitch";

export interface LanguageSwitchResult {
  readonly status: "complete" | "cancelled" | "refused" | "failed";
  readonly from: Language;
  readonly to: Language;
  readonly counts: LanguageSwitchCounts;
  /** Words that the team had given to list values, by `list.key`; switching back with them restores them. */
  readonly words: Readonly<Record<string, string>>;
  readonly problems?: readonly Problem<"sheetProtected">[];
  readonly failure?: HostFailure;
}

interface SwitchOptions {
  /** Words that list values take instead of the language's own, by `list.key`. */
  readonly words?: Readonly<Record<string, string>>;
  readonly onProgress?: ReportProgress;
  /** Asked before anything is written. */
  readonly signal?: CancelSignal;
}

/** Tells what switching the workbook's language would change, without changing anything. Two round trips. */
export function previewLanguageSwitch(
  to: Language,
): Promise<{ readonly from: Language; readonly counts: LanguageSwitchCounts }> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const planned = await readLanguageSwitch(context, to);
    return { from: planned.from, counts: countLanguageSwitch(planned) };
  });
}

/**
 * Switches the language of the sheets: headings, sheet names, help, the words of validation, the texts of 参数设置, and the
 * values of system lists with every cell that holds one. Open lists, names and free text are not touched, nor are headings
 * and sheet names that people chose. All is written in one batch after two trips of reading; repeating a switch that
 * Excel stopped half-way completes it, because words are understood in both languages.
 */
export async function switchLanguage(
  to: Language,
  { onProgress, signal, words }: SwitchOptions = {},
): Promise<LanguageSwitchResult> {
  const steps = 2;
  onProgress?.(0, steps);
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const planned = await readLanguageSwitch(context, to, words);
    const { from, refusal, protectedSheets } = planned;
    const result = { from, to, counts: countLanguageSwitch(planned), words: planned.reworded };
    onProgress?.(1, steps);
    if (refusal !== null) return { ...result, status: "failed", failure: refusal };
    if (protectedSheets.length > 0) {
      const problems = protectedSheets.map((sheet) => ({ code: "sheetProtected" as const, data: { sheet } }));
      return { ...result, status: "refused", problems };
    }
    if (signal?.aborted) return { ...result, status: "cancelled" };
    try {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      writeWords(planned);
      writeTables(planned);
      writeSettings(planned);
      writeState(context, stateAfter(planned), planned.state.schema !== null);
      await context.sync();
    } catch (error) {
      return { ...result, status: "failed", failure: describeHostFailure(error) };
    }
    onProgress?.(steps, steps);
    return { ...result, status: "complete" };
  });
}

function writeWords({ values, formulaWords, columns }: LanguageSwitch): void {
  for (const { cell, wanted } of [...values, ...formulaWords]) cell.values = [[asCellText(wanted)]];
  for (const { column, words } of columns) {
    // Null leaves a cell as it is.
    if (words.some((word) => word !== null)) column.body.values = words.map((word) => [word]);
  }
}

function writeTables({ tables, to }: LanguageSwitch): void {
  for (const { located, headings, sheetName } of tables) {
    const { sheet, firstRowIndex, firstColumnIndex, actualColumns } = located;
    const names: (string | null)[] = new Array<null>(actualColumns.length).fill(null);
    for (const { heading, actual } of headings) names[actual.index] = heading;
    sheet.getRangeByIndexes(firstRowIndex - 1, firstColumnIndex, 1, names.length).values = [names];
    for (const { column, actual } of headings) {
      const address = `${columnLettersAt(firstColumnIndex + actual.index)}${firstRowIndex}`;
      helpOnHeading(sheet.getRange(address), address, column, to);
    }
    addColumnRules(
      columnsPlaceOf(located, to),
      headings.map(({ column }) => column),
    );
    if (sheetName !== null) sheet.name = sheetName;
  }
}

function writeSettings({ settings }: LanguageSwitch): void {
  if (settings === null) return;
  const { sheet, sheetName, changes } = settings;
  for (const { rowIndex, columnIndex, text } of changes)
    sheet.getCell(rowIndex, columnIndex).values = [[asCellText(text)]];
  if (sheetName !== null) sheet.name = sheetName;
}

/** The headings that the workbook remembers follow those that were written. */
function stateAfter({ state, tables, to }: LanguageSwitch) {
  const columns = { ...state.columns };
  for (const { located, headings } of tables) {
    columns[located.key] = {
      ...columns[located.key],
      ...Object.fromEntries(
        headings.map(({ column, actual, heading }) => [column.key, { id: actual.id, heading: heading ?? actual.name }]),
      ),
    };
  }
  return { ...state, schema: state.schema ?? schemaVersion, language: to, columns };
}
