import { MAX_COLUMNS, MAX_ROWS, containsArea, lastColumnOf, lastRowOf, type Area } from "../Area";
import { columnIndexOf, columnLetters, parseArea, quotedSheetName } from "../addresses";
import { shiftArea, type GridChange } from "../GridChange";
import { formulaOf, tokensOf, type FormulaToken } from "./tokens";

type ReferenceToken = Extract<FormulaToken, { kind: "reference" }>;

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

interface Corner {
  readonly columnSign: string;
  readonly columnIndex: number | undefined;
  readonly rowSign: string;
  readonly rowIndex: number | undefined;
}

function cornerOf(text: string): Corner {
  const [, sign1 = "", letters = "", sign2 = "", digits = ""] = CORNER.exec(text) ?? [];
  const rowOnly = letters === "";
  return {
    columnSign: rowOnly ? "" : sign1,
    columnIndex: rowOnly ? undefined : columnIndexOf(letters),
    rowSign: rowOnly ? sign1 : sign2,
    rowIndex: digits === "" ? undefined : Number(digits) - 1,
  };
}

function cornerText(corner: Corner): string {
  const column = corner.columnIndex === undefined ? "" : corner.columnSign + columnLetters(corner.columnIndex);
  return column + (corner.rowIndex === undefined ? "" : `${corner.rowSign}${String(corner.rowIndex + 1)}`);
}

function prefixOf(token: ReferenceToken): string {
  return token.sheet === undefined ? "" : `${quotedSheetName(token.sheet)}!`;
}

function placed(token: ReferenceToken, to: Area): string {
  const corners = token.local.split(":").map(cornerOf);
  const first = corners[0];
  if (!first) return token.text;
  const at = (corner: Corner, row: number, column: number): string =>
    cornerText({
      ...corner,
      rowIndex: corner.rowIndex === undefined ? undefined : row,
      columnIndex: corner.columnIndex === undefined ? undefined : column,
    });
  const start = at(first, to.rowIndex, to.columnIndex);
  const second = corners[1] ?? (to.rowCount > 1 || to.columnCount > 1 ? first : undefined);
  return prefixOf(token) + (second ? `${start}:${at(second, lastRowOf(to), lastColumnOf(to))}` : start);
}

function mapReferences(formula: string, change: (token: ReferenceToken) => string | undefined): string {
  return formulaOf(
    tokensOf(formula).map((token) => (token.kind === "reference" ? { text: change(token) ?? token.text } : token)),
  );
}

/**
 * The formula after rows, columns or cells were put in or taken out: references into the changed sheet follow, those
 * whose cells are gone become `#REF!`. `ownSheet` is the sheet on which the formula stands (names give none).
 */
export function shiftReferences(
  formula: string,
  ownSheet: string | undefined,
  changedSheet: string,
  change: GridChange,
): string {
  return mapReferences(formula, (token) => {
    if ((token.sheet ?? ownSheet)?.toLowerCase() !== changedSheet.toLowerCase()) return undefined;
    const before = parseArea(token.local);
    if (!before) return undefined;
    const after = shiftArea(before, change);
    if (!after) return "#REF!";
    return after === before ? undefined : placed(token, after);
  });
}

/** Cells that were cut from one place and pasted at another. */
export interface MovedCells {
  readonly from: { readonly sheetName: string; readonly area: Area };
  readonly to: { readonly sheetName: string; readonly area: Area };
}

/**
 * The formula after cells were moved: references to cells all of which moved follow them. `stoodOn` is the sheet on which
 * the formula stood, `standsOn` the one on which it stands now (names stand on none).
 */
export function moveReferences(
  formula: string,
  { from, to }: MovedCells,
  stoodOn?: string,
  standsOn = stoodOn,
): string {
  return mapReferences(formula, (token) => {
    const meant = token.sheet ?? stoodOn;
    const a = parseArea(token.local);
    if (meant === undefined || !a) return undefined;
    const follows = meant.toLowerCase() === from.sheetName.toLowerCase() && containsArea(from.area, a);
    const sheet = follows ? to.sheetName : meant;
    if (!follows && (token.sheet !== undefined || meant === standsOn)) return undefined;
    const { sheet: _named, ...bare } = token;
    const plain = token.sheet === undefined && sheet === standsOn ? bare : { ...bare, sheet };
    if (!follows) return prefixOf(plain) + token.local;
    return placed(plain, {
      ...a,
      rowIndex: a.rowIndex + to.area.rowIndex - from.area.rowIndex,
      columnIndex: a.columnIndex + to.area.columnIndex - from.area.columnIndex,
    });
  });
}

/** The formula as it reads when copied `rows` down and `columns` right: relative references move, `$` ones stay. */
export function offsetReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (token) => {
    const corners = token.local.split(":").map(cornerOf);
    const shifted = corners.map((corner) => ({
      ...corner,
      rowIndex: corner.rowIndex === undefined || corner.rowSign === "$" ? corner.rowIndex : corner.rowIndex + rows,
      columnIndex:
        corner.columnIndex === undefined || corner.columnSign === "$"
          ? corner.columnIndex
          : corner.columnIndex + columns,
    }));
    const outside = shifted.some(
      (corner) => isOutside(corner.rowIndex, MAX_ROWS) || isOutside(corner.columnIndex, MAX_COLUMNS),
    );
    return outside ? "#REF!" : prefixOf(token) + shifted.map(cornerText).join(":");
  });
}

function isOutside(index: number | undefined, limit: number): boolean {
  return index !== undefined && (index < 0 || index >= limit);
}

/** The formula once a worksheet is gone: references into it become `#REF!`. */
export function dropSheetReferences(formula: string, sheetName: string): string {
  return mapReferences(formula, (token) =>
    token.sheet?.toLowerCase() === sheetName.toLowerCase() ? "#REF!" : undefined,
  );
}
