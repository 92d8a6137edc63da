import type { Book } from "../engine/Book";
import { fullAddress } from "../engine/addresses";
import { LONGEST_RULE, checkRuleFormula } from "../engine/rules/ruleFormula";
import { parseEntry } from "../engine/cells/parseEntry";
import type { ValidationRule } from "../engine/state";
import { booleanOf, choiceOf, invalidArgument, isOmitted, recordOf } from "./members";
import { cellsOf } from "./range/rangeArea";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const BASIC = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
const LOCATION = "DataValidation.rule";

/** A limit of a rule: a number, a formula with `=`, or a date as text, which Excel reads as its serial. */
function limitFromWire(book: Book, value: unknown): string | number {
  if (typeof value === "number") return value;
  const cells = cellsOf(value);
  if (cells) return `=${fullAddress(book.requireSheet(cells.sheetId).name, cells.area, true)}`;
  if (typeof value !== "string" || value === "") throw invalidArgument(LOCATION);
  checkRuleFormula(book, value, LOCATION);
  if (value.startsWith("=")) return value;
  const entry = parseEntry(value, "en-US", undefined);
  return entry.kind === "value" && typeof entry.value === "number" ? entry.value : value;
}

function listFromWire(book: Book, value: unknown): ValidationRule {
  const list = recordOf(value, LOCATION);
  const inCellDropDown = isOmitted(list["inCellDropDown"]) ? true : booleanOf(list["inCellDropDown"], LOCATION);
  const source = listSourceFromWire(book, list["source"]);
  return { type: "list", formula1: source, inCellDropDown };
}

function listSourceFromWire(book: Book, value: unknown): string {
  const cells = cellsOf(value);
  if (cells) return String(limitFromWire(book, value));
  if (typeof value !== "string" || value === "") throw invalidArgument(LOCATION);
  if (value.length > LONGEST_RULE)
    throw invalidArgument(
      LOCATION,
      `A list in a rule has at most ${String(LONGEST_RULE)} characters; use a range or a name.`,
    );
  checkRuleFormula(book, value, LOCATION);
  return value;
}

/** Reads what `rule` is set to: exactly one of its kinds; an empty object or null clears. */
export function ruleFromWire(book: Book, value: unknown): ValidationRule | undefined {
  if (isOmitted(value)) return undefined;
  const given = Object.entries(recordOf(value, LOCATION)).filter(([, rule]) => !isOmitted(rule));
  const [only, ...more] = given;
  if (!only) return undefined;
  if (more.length > 0) throw invalidArgument(LOCATION, "A rule is of one kind.");
  const [kind, rule] = only;
  if (kind === "list") return listFromWire(book, rule);
  const fields = recordOf(rule, LOCATION);
  if (kind === "custom") {
    const formula = fields["formula"];
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument(LOCATION);
    checkRuleFormula(book, formula, LOCATION);
    return { type: "custom", formula1: formula };
  }
  const type = choiceOf(kind, BASIC, LOCATION);
  const operator = choiceOf(fields["operator"], OPERATORS, LOCATION);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (needsTwo && isOmitted(fields["formula2"])) throw invalidArgument(LOCATION, `${operator} needs formula2.`);
  return {
    type,
    operator,
    formula1: limitFromWire(book, fields["formula1"]),
    ...(needsTwo ? { formula2: limitFromWire(book, fields["formula2"]) } : {}),
  };
}

/** As `rule` reads: all kinds named, those not in use null. */
export function ruleToWire(rule: ValidationRule | undefined): Record<string, unknown> {
  if (!rule) return {};
  if (rule.type === "list") return { list: { inCellDropDown: rule.inCellDropDown ?? true, source: rule.formula1 } };
  if (rule.type === "custom") return { custom: { formula: rule.formula1 } };
  return {
    [rule.type]: {
      formula1: rule.formula1,
      ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
      operator: rule.operator,
    },
  };
}
