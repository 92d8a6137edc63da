import { intersectionOf, subtractArea, type Area } from "../Area";
import type { Book } from "../Book";
import { offsetReferences } from "../formulas/shift";
import type { ConditionalFormatState, SheetState, ValidationState } from "../state";
import { seenFrom, withRuleFormulas } from "./ruleAnchor";
import { cutRules, joinedAreas, withAreas } from "./ruleAreas";

interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** Where a piece of the source comes to lie; a source smaller than the target repeats. */
function copiesOf(piece: Area, from: Area, to: Area): Area[] {
  const copies: Area[] = [];
  for (let row = 0; row < to.rowCount; row += from.rowCount)
    for (let column = 0; column < to.columnCount; column += from.columnCount)
      copies.push({
        ...piece,
        rowIndex: to.rowIndex + row + piece.rowIndex - from.rowIndex,
        columnIndex: to.columnIndex + column + piece.columnIndex - from.columnIndex,
      });
  return joinedAreas(copies);
}

/** A rule's formula read at the first cell of a piece and taken along to where the piece is copied. */
function takenAlong(formula: string, areas: readonly Area[], piece: Area, to: Area): string {
  return offsetReferences(
    seenFrom([piece], areas, formula),
    to.rowIndex - piece.rowIndex,
    to.columnIndex - piece.columnIndex,
  );
}

/**
 * Lets validation and conditional formats come along with copied cells, as pasting does: the target loses its own.
 * https://support.microsoft.com/office/copy-and-paste-specific-cell-contents-a956b1c3-cd5a-4245-852c-42e8f83ffe71
 */
export function copyRules(book: Book, from: Place, to: Place): void {
  const source = book.requireSheet(from.sheetId);
  const target = book.requireSheet(to.sheetId);
  const validations = source.validations.flatMap((rule) =>
    rule.areas.flatMap((a): ValidationState[] => {
      const piece = intersectionOf(a, from.area);
      if (!piece) return [];
      const areas = copiesOf(piece, from.area, to.area);
      const formulas = withRuleFormulas(rule.rule, (formula) =>
        takenAlong(formula, rule.areas, piece, areas[0] ?? piece),
      );
      return [{ ...rule, rule: formulas, areas }];
    }),
  );
  copyFormats(book, source, target, from.area, to.area);
  target.validations = validations.reduce(addRule, cutRules(target.validations, to.area));
  book.onStateChanged("validations");
}

/** Adds a rule; one that says the same already takes its cells in. */
function addRule(rules: readonly ValidationState[], added: ValidationState): ValidationState[] {
  const found = rules.find((rule) => contentOf(withAreas(rule, added.areas)) === contentOf(added));
  if (!found) return [...rules, added];
  const joined = withAreas(found, joinedAreas([...found.areas, ...added.areas]));
  return rules.map((rule) => (rule === found ? joined : rule));
}

const contentOf = ({ rule, ignoreBlanks, error, prompt }: ValidationState): string =>
  JSON.stringify([rule.type, rule.operator, rule.formula1, rule.formula2, ignoreBlanks, error, prompt]);

function copyFormats(book: Book, source: SheetState, target: SheetState, from: Area, to: Area): void {
  const copies = source.conditionalFormats.map((format) => ({
    format,
    pieces: format.areas.flatMap((a) => intersectionOf(a, from) ?? []),
    areas: format.areas,
    formula: format.formula,
  }));
  for (const format of target.conditionalFormats) {
    if (!format.areas.some((a) => intersectionOf(a, to))) continue;
    hold(
      format,
      format.areas.flatMap((a) => subtractArea(a, to)),
    );
  }
  for (const { format, pieces, areas, formula } of copies) {
    const [first] = pieces;
    if (!first) continue;
    const copied = pieces.flatMap((piece) => copiesOf(piece, from, to));
    if (source === target) hold(format, joinedAreas([...format.areas, ...copied]));
    else
      target.conditionalFormats.push({
        ...format,
        id: book.nextGuid(),
        areas: copied,
        formula: takenAlong(formula, areas, first, copied[0] ?? first),
      });
  }
  target.conditionalFormats = target.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

/** Gives a conditional format other areas; its formula is written as seen from the new first cell. */
function hold(format: ConditionalFormatState, areas: Area[]): void {
  if (areas.length > 0 && format.areas.length > 0) format.formula = seenFrom(areas, format.areas, format.formula);
  format.areas = areas;
}
