import { area, lastColumnOf, lastRowOf, type Area } from "../Area";
import { columnLetters, quotedSheetName } from "../addresses";
import { parseStructured, type StructuredReference } from "./structured";
import { tokensOf, type FormulaToken } from "./tokens";

/** What the translator needs to know of a table. */
export interface TableView {
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** With its heading row, where it has one. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly columnNames: readonly string[];
}

export interface TableLookup {
  byName(name: string): TableView | undefined;
  at(sheetId: string, rowIndex: number, columnIndex: number): TableView | undefined;
}

/** What the translator needs to know of defined names. */
export interface NameLookup {
  /** The formula of a name as seen from a place, and the sheet it belongs to where it is one sheet's own. */
  formulaOf(name: string, place: FormulaPlace, sheetName: string | undefined): { readonly formula: string } | undefined;
}

/** Where a formula stands; a defined name stands nowhere. */
export interface FormulaPlace {
  readonly sheetId?: string | undefined;
  readonly rowIndex?: number;
  readonly columnIndex?: number;
}

/** Why a structured reference means nothing: as Excel refuses it on entry. */
export class UnknownReference extends Error {}

type Piece =
  | string
  | { readonly kind: "structured"; readonly reference: StructuredReference; readonly text: string }
  | { readonly kind: "name"; readonly name: string; readonly sheet: string | undefined; readonly text: string };

const parsed = new Map<string, readonly Piece[]>();
const PARSED_LIMIT = 20_000;
/** A name may refer to names that refer to names; deeper than this it refers to itself. */
const DEEPEST_NAME = 16;

function pieceOf(token: FormulaToken): Piece {
  if (token.kind === "structured") {
    const reference = parseStructured(token.table, token.inner);
    return reference ? { kind: "structured", reference, text: token.text } : token.text;
  }
  return token.kind === "name" ? { kind: "name", name: token.name, sheet: token.sheet, text: token.text } : token.text;
}

/** The formula cut at what needs translation; one text is cut once. */
function piecesOf(formula: string): readonly Piece[] {
  const known = parsed.get(formula);
  if (known) return known;
  const pieces: Piece[] = [];
  for (const piece of tokensOf(formula).map(pieceOf)) {
    const last = pieces.at(-1);
    if (typeof piece === "string" && typeof last === "string") pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  if (parsed.size >= PARSED_LIMIT) parsed.clear();
  parsed.set(formula, pieces);
  return pieces;
}

/** Tells whether a formula holds structured references. */
export function isStructured(formula: string): boolean {
  return (
    formula.includes("[") && piecesOf(formula).some((piece) => typeof piece !== "string" && piece.kind === "structured")
  );
}

function columnsIn(table: TableView, reference: StructuredReference): [number, number] {
  const indexOf = (name: string): number => {
    const index = table.columnNames.findIndex((column) => column.toLowerCase() === name.toLowerCase());
    if (index < 0) throw new UnknownReference(`The table ${table.name} has no column "${name}".`);
    return index;
  };
  if (reference.from === undefined) return [0, table.columnNames.length - 1];
  const first = indexOf(reference.from);
  const last = reference.to === undefined ? first : indexOf(reference.to);
  return [Math.min(first, last), Math.max(first, last)];
}

function rowsIn(table: TableView, reference: StructuredReference, place: FormulaPlace): [number, number] | undefined {
  const top = table.area.rowIndex;
  const bottom = lastRowOf(table.area);
  const body = table.showHeaders ? top + 1 : top;
  if (reference.items.includes("#This Row")) {
    const row = place.rowIndex ?? -1;
    return place.sheetId === table.sheetId && row >= body && row <= bottom ? [row, row] : undefined;
  }
  const items = reference.items.length === 0 ? ["#Data"] : reference.items;
  if (items.includes("#All")) return [top, bottom];
  if (items.includes("#Headers")) return [top, items.includes("#Data") ? bottom : top];
  return items.includes("#Data") ? [body, bottom] : undefined;
}

/** The cells a structured reference means, or the error value it has in this place. */
function resolveStructured(
  reference: StructuredReference,
  place: FormulaPlace,
  tables: TableLookup,
): { table: TableView; area: Area } | { error: string } {
  const table = reference.table === "" ? ownTable(place, tables) : tables.byName(reference.table);
  if (!table)
    throw new UnknownReference(
      reference.table === "" ? "The formula does not stand in a table." : `There is no table "${reference.table}".`,
    );
  const [firstColumn, lastColumn] = columnsIn(table, reference);
  const rows = rowsIn(table, reference, place);
  if (!rows) return { error: reference.items.includes("#This Row") ? "#VALUE!" : "#REF!" };
  return {
    table,
    area: area(rows[0], table.area.columnIndex + firstColumn, rows[1] - rows[0] + 1, lastColumn - firstColumn + 1),
  };
}

function ownTable(place: FormulaPlace, tables: TableLookup): TableView | undefined {
  const { sheetId, rowIndex, columnIndex } = place;
  return sheetId === undefined || rowIndex === undefined || columnIndex === undefined
    ? undefined
    : tables.at(sheetId, rowIndex, columnIndex);
}

const SINGLE_REFERENCE = /^(?:'(?:[^']|'')+'!|[\w.\u0080-\uffff]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/**
 * Translates a formula to what Univer calculates: structured references become plain A1 ones, defined names what they
 * refer to. References made from tables come out absolute: the text they are made from, not the translation, is what is
 * copied and filled. Throws {@link UnknownReference} for tables and columns there are none of.
 */
export function translateFormula(
  formula: string,
  place: FormulaPlace,
  lookup: TableLookup & NameLookup,
  depth = 0,
): string {
  const pieces = piecesOf(formula);
  if (pieces.length === 1 && typeof pieces[0] === "string") return pieces[0];
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : translatePiece(piece, place, lookup, depth)))
    .join("");
}

function translatePiece(
  piece: Exclude<Piece, string>,
  place: FormulaPlace,
  lookup: TableLookup & NameLookup,
  depth: number,
): string {
  if (piece.kind === "structured") {
    const found = resolveStructured(piece.reference, place, lookup);
    if ("error" in found) return found.error;
    const prefix = found.table.sheetId === place.sheetId ? "" : `${quotedSheetName(found.table.sheetName)}!`;
    return prefix + boxed(found.area, piece.reference.items.includes("#This Row"));
  }
  const named = depth < DEEPEST_NAME ? lookup.formulaOf(piece.name, place, piece.sheet) : undefined;
  if (!named) return piece.text;
  // A name means the same cells from wherever it is used: its references are never taken for the formula's own sheet.
  const inner = translateFormula(named.formula.replace(/^=/, ""), { ...place, sheetId: undefined }, lookup, depth + 1);
  return SINGLE_REFERENCE.test(inner) ? inner : `(${inner})`;
}

/** An A1 range, never written as whole columns or rows since a table is finite; references to the formula's own row move with it. */
function boxed(a: Area, ownRow: boolean): string {
  const corner = (row: number, column: number): string =>
    `$${columnLetters(column)}${ownRow ? "" : "$"}${String(row + 1)}`;
  const first = corner(a.rowIndex, a.columnIndex);
  return a.rowCount === 1 && a.columnCount === 1 ? first : `${first}:${corner(lastRowOf(a), lastColumnOf(a))}`;
}

/** Like {@link translateFormula}, but what means nothing any more becomes `#REF!`, as after a deletion. */
export function translateOrRef(formula: string, place: FormulaPlace, lookup: TableLookup & NameLookup): string {
  return piecesOf(formula)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      try {
        return translatePiece(piece, place, lookup, 0);
      } catch (error) {
        if (error instanceof UnknownReference) return "#REF!";
        throw error;
      }
    })
    .join("");
}
