import { HostError } from "../../objects/HostObject";
import type { Book } from "../Book";
import { isStructured } from "../formulas/translate";
import { isWellFormed, tokensOf } from "../formulas/tokens";

/** The longest formula, or list written in the rule, that validation and conditional formats take. */
export const LONGEST_RULE = 255;

/**
 * Refuses what Excel refuses in validation and conditional-format formulas: more than 255 characters, structured
 * references, custom functions, and what cannot be read. https://github.com/OfficeDev/office-js/issues/6135
 */
export function checkRuleFormula(book: Book, formula: string, location: string): void {
  const refuse = (why: string): never => {
    throw new HostError(
      "InvalidArgument",
      `The argument is invalid or missing or has an incorrect format. ${why}`,
      location,
    );
  };
  if (formula.length > LONGEST_RULE) refuse(`A formula in a rule has at most ${String(LONGEST_RULE)} characters.`);
  if (!formula.startsWith("=")) return;
  if (isStructured(formula))
    refuse("Structured references can't be used in rules; use cell references or defined names.");
  if (!isWellFormed(formula)) refuse("The formula can't be read.");
  const custom = tokensOf(formula).find(
    (token) => token.kind === "function" && book.functions.names.has(token.text.toUpperCase()),
  );
  if (custom) refuse(`Custom functions can't be used in rules (${custom.text}).`);
}
