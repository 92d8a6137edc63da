import { renderRowRule } from "../../src/templates/rowRule";
import { listName } from "../../src/templates/names";
import { columnOf, tables } from "../../src/templates/tables";
import type { ColumnDeclaration, ColumnKind, TableKey } from "../../src/templates/types";
import { code } from "./markdown";

/** What a kind of column means, and what becomes of it in a file that is opened without the add-in. */
export const kindWords: Readonly<Record<ColumnKind, { readonly meaning: string; readonly withoutAddIn: string }>> = {
  entered: {
    meaning: "Entered by a person.",
    withoutAddIn: "Typed as with the add-in: drop-downs, rules and colours are Excel's own.",
  },
  native: {
    meaning: "An Excel formula; not typed into.",
    withoutAddIn: "Calculated as with the add-in, and inherited by new rows.",
  },
  stamped: {
    meaning: "Recorded by the add-in when it sees the event.",
    withoutAddIn: "Stays blank, and may be typed by hand.",
  },
  proposed: {
    meaning: "Filled by the add-in; a person may change it.",
    withoutAddIn: "Stays as it is and may be typed by hand.",
  },
};

/** Says what a column without the add-in looks like, where it differs from its kind's rule. */
export function withoutAddIn({ kind, mayBeTypedOver, value }: ColumnDeclaration): string {
  if (mayBeTypedOver) return `${kindWords.native.withoutAddIn} A number typed over the formula stays, and is coloured.`;
  if (value.type === "identifier") return "Stays blank in new rows; a well-formed new ID may be typed by hand.";
  return kindWords[kind].withoutAddIn;
}

/** Says what a column's cells may hold. */
export function valueWords(table: TableKey, { value }: ColumnDeclaration): string {
  switch (value.type) {
    case "text":
      return value.maxLength === undefined ? "Text" : `Text, at most ${value.maxLength} characters`;
    case "contact":
      return "Mobile, landline with area code, e-mail or WeChat ID; anything else is questioned";
    case "identifier":
      return `${code(`${value.prefix}yyyymmdd`)} and at least three digits, unique`;
    case "reference":
      return `An ID of ${code(tables[value.table].tableName)}`;
    case "choice":
      return `One of ${code(listName(value.list))}`;
    case "choices":
      return `${value.minimum === undefined ? "One or more" : `At least ${value.minimum}`} of ${code(listName(value.list))}`;
    case "date": {
      const limits = [
        ...(value.notBefore === undefined ? [] : [`not before ${columnOf(table, value.notBefore).heading["en-US"]}`]),
        ...(value.notAfterToday ? ["not in the future"] : []),
      ];
      return ["Date", ...limits].join(", ");
    }
    case "dateTime":
      return "Date and time";
    case "amount":
      return "Amount, 0 or more";
    case "count":
      return "Whole number, 0 or more";
    case "days":
      return "Days";
    case "percent":
      return "Percentage";
    case "ratio":
      return "Number shown as 1:2.5";
  }
}

/** Says when a cell must be filled; the sheet marks it yellow while it is not. */
export function requiredWords(table: TableKey, { required }: ColumnDeclaration): string {
  if (required === undefined) return "";
  return required === true ? "yes" : `when ${code(rowRuleWords(table, required))}`;
}

/** Writes a rule about a row with the sheet's cells of its first row, row 2. */
function rowRuleWords(table: TableKey, rule: string): string {
  return renderRowRule(rule, { table, firstRowNumber: 2 });
}
