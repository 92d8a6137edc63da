import { serializeListOptions } from "@univerjs/sheets";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { lastColumnOf, lastRowOf, type Area } from "../Area";
import type { Book } from "../Book";
import { listChoices } from "../rules/validationRule";
import type { SheetState, ValidationState } from "../state";
import type { IRange } from "../univerPackages";

function rangeOf(book: Book, sheet: SheetState, a: Area): IRange {
  const drawn = book.grid.sheet(sheet.id);
  return {
    startRow: a.rowIndex,
    endRow: Math.min(lastRowOf(a), drawn.getRowCount() - 1),
    startColumn: a.columnIndex,
    endColumn: Math.min(lastColumnOf(a), drawn.getColumnCount() - 1),
  };
}

/** The rule as Univer draws it: the drop-down and the prompt only. What is entered, the adapter judges. */
function drawnRule(
  book: Book,
  sheet: SheetState,
  rule: ValidationState,
  uid: string,
): ISheetDataValidationRule | undefined {
  const prompt =
    rule.prompt && rule.prompt.show && rule.prompt.message !== ""
      ? { showInputMessage: true, promptTitle: rule.prompt.title, prompt: rule.prompt.message }
      : {};
  const shared = {
    uid,
    ranges: rule.areas.map((a) => rangeOf(book, sheet, a)),
    allowBlank: true,
    errorStyle: DataValidationErrorStyle.INFO,
    showErrorMessage: false,
    ...prompt,
  };
  if (rule.rule.type === "list" && rule.rule.inCellDropDown !== false) {
    const [first] = rule.areas;
    const choices = first ? listChoices(book, sheet, rule, first.rowIndex, first.columnIndex).map(String) : [];
    return {
      ...shared,
      type: DataValidationType.LIST,
      formula1: serializeListOptions([...new Set(choices.filter((choice) => choice !== ""))]),
      showDropDown: true,
      // As in Excel, a cell shows its drop-down only while it is being edited; and Univer draws arrows over the cell's look.
      renderMode: DataValidationRenderMode.TEXT,
    };
  }
  return "prompt" in prompt ? { ...shared, type: DataValidationType.ANY } : undefined;
}

/** Keeps Univer's drop-downs and prompts those of the workbook's validation rules. */
export function drawDropDowns(book: Book): () => void {
  const drawn = new Map<string, { sheetId: string; text: string }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    timer = undefined;
    const wanted = new Map<string, { sheetId: string; rule: ISheetDataValidationRule; text: string }>();
    for (const sheet of book.sheets) {
      sheet.validations.forEach((validation, index) => {
        const uid = `${sheet.id}-${String(index)}`;
        const rule = drawnRule(book, sheet, validation, uid);
        if (rule) wanted.set(uid, { sheetId: sheet.id, rule, text: JSON.stringify(rule) });
      });
    }
    for (const [uid, { sheetId, text }] of [...drawn]) {
      if (wanted.get(uid)?.text === text) continue;
      drawn.delete(uid);
      if (book.sheetById(sheetId))
        book.grid.run(RemoveDataValidationMutation.id, { subUnitId: sheetId, ruleId: uid, source: "command" });
    }
    for (const [uid, { sheetId, rule, text }] of wanted) {
      if (drawn.has(uid)) continue;
      drawn.set(uid, { sheetId, text });
      book.grid.run(AddDataValidationMutation.id, { subUnitId: sheetId, rule, source: "command" });
    }
  };
  const stop = book.onDrawnAnew(() => {
    timer ??= setTimeout(refresh, 0);
  });
  refresh();
  return () => {
    clearTimeout(timer);
    stop();
  };
}
