import type { Book } from "../Book";
import { translateFormula, translateOrRef } from "../formulas/translate";
import type { ICellData } from "../univerPackages";

/**
 * A formula cell as Univer holds it: the translation as its formula, the Excel text kept beside. What names a table or
 * column that there is none of throws where a person wrote it; in a formula that Excel carries on it is `#REF!`.
 */
export function formulaCell(
  book: Book,
  sheetId: string,
  rowIndex: number,
  columnIndex: number,
  formula: string,
  style: ICellData["s"],
  origin: "written" | "carriedOn" = "written",
): ICellData {
  const translate = origin === "written" ? translateFormula : translateOrRef;
  const translated = translate(formula, { sheetId, rowIndex, columnIndex }, book.tableIndex);
  return {
    f: translated,
    ...(translated === formula ? {} : { custom: { x: formula } }),
    ...(style ? { s: style } : {}),
  };
}
