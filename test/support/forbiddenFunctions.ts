import type { WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import { tokensOf } from "../../workbench/engine/formulas/tokens";

/** Newer than Excel 2019, or spilling: colleagues without the add-in could not calculate them. */
const forbidden = new Set([
  "XLOOKUP",
  "XMATCH",
  "LET",
  "FILTER",
  "UNIQUE",
  "SORT",
  "SORTBY",
  "SEQUENCE",
  "RANDARRAY",
  "LAMBDA",
  "MAP",
  "REDUCE",
  "TEXTSPLIT",
  "TEXTBEFORE",
  "TEXTAFTER",
  "VSTACK",
  "HSTACK",
  "TAKE",
  "DROP",
]);

/** Letters that mean parts of a date in TEXT, outside quoted text: they differ with the user's locale (`yyyy` is `jjjj` in German). */
const dateCode = /[ymdhs]|aaa/i;

export interface ForbiddenFunction {
  /** Such as `客户信息管理表!C2`, `Customers[提醒]` or a name. */
  readonly where: string;
  readonly formula: string;
  /** The function at fault, or `TEXT` with its format. */
  readonly found: string;
}

/** Lists every formula of a workbook that Excel 2019 cannot calculate, or that means something else in another locale. */
export function forbiddenFunctions(file: WorkbookFile): ForbiddenFunction[] {
  return [...formulasOf(file)].flatMap(([where, formula]) =>
    faultsOf(formula).map((found) => ({ where, formula, found })),
  );
}

/** All formulas of a workbook with where they stand: cells, calculated columns, names, validations, conditional formats. */
function* formulasOf(file: WorkbookFile): Iterable<readonly [where: string, formula: string]> {
  for (const { name, formula } of file.names) yield [name, formula];
  for (const sheet of file.sheets) {
    for (const { rowIndex, columnIndex, formula } of sheet.cells)
      if (formula !== undefined) yield [`${sheet.name}!R${rowIndex + 1}C${columnIndex + 1}`, formula];
    for (const table of sheet.tables) {
      for (const { name, calculatedColumnFormula } of table.columns)
        if (calculatedColumnFormula !== undefined) yield [`${table.name}[${name}]`, calculatedColumnFormula];
    }
    for (const { address, formula1, formula2 } of sheet.validations) {
      for (const formula of [formula1, formula2])
        if (typeof formula === "string" && formula.startsWith("=")) yield [`${sheet.name}!${address}`, formula];
    }
    for (const { address, formula } of sheet.conditionalFormats) yield [`${sheet.name}!${address}`, formula];
  }
}

function faultsOf(formula: string): string[] {
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== "space");
  return tokens.flatMap((token, index) => {
    if (token.kind !== "function") return [];
    const name = token.text.toUpperCase();
    if (forbidden.has(name)) return [name];
    return name === "TEXT" ? dateFormatsIn(tokens.slice(index + 1)) : [];
  });
}

/** Looks at the texts directly inside the brackets that follow: a TEXT of another function is that one's own affair. */
function dateFormatsIn(tokens: ReturnType<typeof tokensOf>): string[] {
  const found: string[] = [];
  let depth = 0;
  let argument = 0;
  for (const { kind, text } of tokens) {
    if (kind === "open") depth++;
    if (kind === "close" && --depth === 0) break;
    if (kind === "separator" && depth === 1) argument++;
    const format = text.slice(1, -1).replace(/""[^"]*""|\\./g, "");
    if (kind === "text" && depth === 1 && argument === 1 && dateCode.test(format)) found.push(`TEXT ${text}`);
  }
  return found;
}
