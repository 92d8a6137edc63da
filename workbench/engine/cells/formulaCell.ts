import type { Book } from "../Book";
import { translateFormula } from "../formulas/translate";
import type { ICellData } from "../univerPackages";

/** A formula cell as Univer holds it: the translation as its formula, the Excel text kept beside. */
export function formulaCell(
  book: Book,
  sheetId: string,
  rowIndex: number,
  columnIndex: number,
  formula: string,
  style: ICellData["s"],
): ICellData {
  const translated = translateFormula(formula, { sheetId, rowIndex, columnIndex }, book.tableIndex);
  return {
    f: translated,
    ...(translated === formula ? {} : { custom: { x: formula } }),
    ...(style ? { s: style } : {}),
  };
}
