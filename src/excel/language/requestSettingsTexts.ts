import { settingsTexts, topRowCount, topTexts } from "../../templates/settingsTexts";
import { todayName } from "../../templates/names";
import type { Language } from "../../templates/Text";
import { textOf } from "../cellValues";

/** A text of the settings sheet that is still as the add-in wrote it, and what it becomes in the other language. */
export interface SettingsTextChange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
}

interface SettingsTexts {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly changes: readonly SettingsTextChange[];
}

/**
 * Asks for the texts of the settings sheet; to be called before a sync, and the function that it gives, after. Each text is
 * found from a named cell or a table near it, so that blocks may have been moved; texts that somebody reworded are left
 * out. Null where the workbook has no settings sheet.
 */
export function requestSettingsTexts(
  context: Excel.RequestContext,
): (from: Language, to: Language) => SettingsTexts | null {
  const { names, tables } = context.workbook;
  const today = names.getItemOrNullObject(todayName).getRangeOrNullObject();
  const sheet = today.worksheet;
  sheet.load("name,protection/protected");
  const used = sheet.getUsedRange(true).load("formulas,rowIndex,columnIndex");
  const declared = settingsTexts();
  const anchors = new Map<string, Excel.Range>();
  for (const { anchor } of declared) {
    const key = anchorKey(anchor);
    if (anchors.has(key)) continue;
    const cell =
      "name" in anchor
        ? names.getItemOrNullObject(anchor.name).getRangeOrNullObject()
        : tables.getItemOrNullObject(anchor.tableName).getHeaderRowRange();
    anchors.set(key, cell.load("rowIndex,columnIndex"));
  }

  return (from, to) => {
    if (today.isNullObject || used.isNullObject) return null;
    const at = (rowIndex: number, columnIndex: number): string =>
      textOf(used.formulas[rowIndex - used.rowIndex]?.[columnIndex - used.columnIndex] as string | undefined);
    const changes: SettingsTextChange[] = [];
    for (const { anchor, rowOffset, columnOffset, text } of declared) {
      const cell = anchors.get(anchorKey(anchor));
      if (cell === undefined || cell.isNullObject) continue;
      const rowIndex = cell.rowIndex + rowOffset;
      const columnIndex = cell.columnIndex + columnOffset;
      if (text[from] !== text[to] && at(rowIndex, columnIndex) === text[from])
        changes.push({ rowIndex, columnIndex, text: text[to] });
    }
    return {
      sheet,
      sheetName: sheet.name,
      isProtected: sheet.protection.protected,
      changes: [...changes, ...topChanges(used, from, to)],
    };
  };
}

/** The texts above the blocks are found by their words: they stand alone in their rows. */
function topChanges(used: Excel.Range, from: Language, to: Language): readonly SettingsTextChange[] {
  return used.formulas.slice(0, Math.max(0, topRowCount - used.rowIndex)).flatMap((row: unknown[], rowInRange) =>
    row.flatMap((cell, column): SettingsTextChange[] => {
      const text = topTexts.find((candidate) => candidate[from] === cell);
      return text === undefined
        ? []
        : [{ rowIndex: used.rowIndex + rowInRange, columnIndex: used.columnIndex + column, text: text[to] }];
    }),
  );
}

function anchorKey(anchor: { readonly name: string } | { readonly tableName: string }): string {
  return "name" in anchor ? anchor.name : anchor.tableName;
}
