import { fill, type Language } from "./Text";
import { validationMessages as messages } from "./messages/validation";
import { identifierColumnNames, listName, todayName } from "./names";
import { columnLettersIn, type BodyPlace } from "./rowRule";
import { columnOf } from "./tables";
import type { ColumnDeclaration, ColumnValue, TableKey } from "./types";

/** Comparisons under the names that Excel's API gives them. */
type ComparisonOperator = "Between" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo";

interface Comparison {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: ComparisonOperator;
}

/** One of Excel's kinds of rules, in the shape of `Excel.DataValidationRule`. */
export type ValidationRule =
  | { readonly list: { readonly inCellDropDown: boolean; readonly source: string } }
  | { readonly custom: { readonly formula: string } }
  | { readonly date: Comparison }
  | { readonly decimal: Comparison }
  | { readonly wholeNumber: Comparison }
  | { readonly textLength: Comparison };

export interface ColumnValidation {
  readonly rule: ValidationRule;
  /** Only `Stop` refuses a typed value; no rule sees what is pasted. */
  readonly style: "Stop" | "Warning";
  readonly ignoreBlanks: boolean;
  /** At most 32 characters. */
  readonly errorTitle: string;
  /** At most 224 characters: what is expected here, and what to do. */
  readonly errorMessage: string;
}

/** Excel's limits for a rule: characters of a title, of an error text, of a prompt, and of a formula. */
export const validationLimits = { title: 32, message: 224, prompt: 255, formula: 255 } as const;

/** Earliest day that a date column takes: an older one is a typing error, or a number that is no date. */
const earliestDate = "=DATE(1990,1,1)";

/**
 * Gives the rule that Excel applies to what people type into a column's body, or null where anything goes. Formulas are
 * relative to the first body row and hold names or cells of the same sheet only. "Required" is no rule, because Excel
 * never checks a blank cell: it is a colour, see {@link colourRulesFor}.
 */
export function validationFor(
  column: ColumnDeclaration,
  place: BodyPlace,
  language: Language,
): ColumnValidation | null {
  const draft = draftFor(column, place, language);
  if (draft === null) return null;
  const { rule, style = "Stop", ignoreBlanks = true, message, data = {} } = draft;
  return {
    rule,
    style,
    ignoreBlanks,
    errorTitle: column.heading[language].slice(0, validationLimits.title),
    errorMessage: fill(messages[message], language, data),
  };
}

/** Gives the title and text shown while a heading cell is selected; the body has no prompts that pop up on every cell. */
export function headingPromptFor(column: ColumnDeclaration, language: Language): { title: string; message: string } {
  return { title: column.heading[language].slice(0, validationLimits.title), message: column.help[language] };
}

interface Draft {
  readonly rule: ValidationRule;
  readonly style?: ColumnValidation["style"];
  readonly ignoreBlanks?: boolean;
  readonly message: keyof typeof messages;
  readonly data?: Readonly<Record<string, string | number>>;
}

function draftFor(column: ColumnDeclaration, place: BodyPlace, language: Language): Draft | null {
  const letters = columnLettersIn(place, column.key);
  const cell = `${letters}${place.firstRowNumber}`;
  if (column.kind === "native" && !column.mayBeTypedOver) {
    return { rule: { custom: { formula: `=ISFORMULA(${cell})` } }, message: "calculated" };
  }
  const { value } = column;
  switch (value.type) {
    case "text":
      return value.maxLength === undefined
        ? null
        : {
            rule: { textLength: { operator: "LessThanOrEqualTo", formula1: value.maxLength } },
            message: "tooLong",
            data: { limit: value.maxLength },
          };
    case "contact":
      // The shortest of all, a WeChat ID, has 6 characters; what a contact must look like is the row schema's business.
      return {
        rule: { textLength: { operator: "GreaterThanOrEqualTo", formula1: 6 } },
        style: "Warning",
        message: "contact",
      };
    case "identifier":
      return {
        rule: { custom: { formula: identifierFormula(value.prefix, letters, cell) } },
        message: "identifier",
        data: { example: `${value.prefix}20240701001` },
      };
    case "reference":
      return referenceDraft(value.table, cell);
    case "choice":
      return { rule: dropDown(listName(value.list)), ignoreBlanks: false, message: "choice" };
    case "choices":
      return { rule: dropDown(listName(value.list)), ignoreBlanks: false, style: "Warning", message: "choices" };
    case "date":
      return dateDraft(value, place, language);
    case "dateTime":
      return { rule: { date: { operator: "GreaterThanOrEqualTo", formula1: earliestDate } }, message: "dateTime" };
    case "count":
      return { rule: { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 0 } }, message: "count" };
    case "amount":
    case "days":
    case "percent":
    case "ratio":
      return { rule: { decimal: { operator: "GreaterThanOrEqualTo", formula1: 0 } }, message: "amount" };
  }
}

/**
 * A list that holds a blank, such as one whose last word was deleted, takes anything while blanks are ignored: Excel then
 * regards every entry as allowed. So they are not; Delete still empties a cell, because it asks no rule.
 */
function dropDown(name: string): ValidationRule {
  return { list: { inCellDropDown: true, source: `=${name}` } };
}

/** Prefix, eight digits of a day and at least three more, and nobody else's; {@link parseIdentifier} asks for a real day. */
function identifierFormula(prefix: string, letters: string, cell: string): string {
  return (
    `=AND(LEN(${cell})>=${prefix.length + 11},EXACT(LEFT(${cell},${prefix.length}),"${prefix}"),` +
    `ISNUMBER(MID(${cell},${prefix.length + 1},30)*1),COUNTIF($${letters}:$${letters},${cell})=1)`
  );
}

/** Campaigns are few enough to choose from a list; customers are found in the pane, a list of thousands helps nobody. */
function referenceDraft(table: TableKey, cell: string): Draft {
  if (table === "campaigns") {
    return { rule: dropDown(identifierColumnNames.campaigns), ignoreBlanks: false, message: "unknownCampaign" };
  }
  if (table === "effects") throw new Error("Effects have no identifiers that a column could refer to");
  return {
    rule: { custom: { formula: `=COUNTIF(${identifierColumnNames[table]},${cell})>0` } },
    message: "unknownCustomer",
  };
}

function dateDraft(
  { notBefore, notAfterToday }: Extract<ColumnValue, { type: "date" }>,
  place: BodyPlace,
  language: Language,
): Draft {
  const formula1 =
    notBefore === undefined ? earliestDate : `=$${columnLettersIn(place, notBefore)}${place.firstRowNumber}`;
  if (notAfterToday) {
    return {
      rule: { date: { operator: "Between", formula1, formula2: `=${todayName}` } },
      message: "dateNotAfterToday",
    };
  }
  const rule = { date: { operator: "GreaterThanOrEqualTo", formula1 } } as const;
  return notBefore === undefined
    ? { rule, message: "date" }
    : { rule, message: "dateNotBefore", data: { other: columnOf(place.table, notBefore).heading[language] } };
}
