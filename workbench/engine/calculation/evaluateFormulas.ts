import type { CellValue } from "../cells/values";
import { UNIT_ID, type Grid } from "../Grid";
import {
  AstTreeBuilder,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "../univerPackages";

export interface FormulaToEvaluate {
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Translated, with its `=`. */
  readonly formula: string;
}

/** Calculates formulas as if they stood in the cells named; formulas that cannot be read give `#NAME?`. */
export function evaluateFormulas({ injector, workbook }: Grid, formulas: readonly FormulaToEvaluate[]): CellValue[] {
  const runtime = injector.get(IFormulaRuntimeService);
  injector.get(IFormulaCurrentConfigService).loadDataLite();
  runtime.reset();
  return formulas.map(({ sheetId, rowIndex, columnIndex, formula }) => {
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (!sheet) return "#REF!";
    runtime.setCurrent(rowIndex, columnIndex, sheet.getRowCount(), sheet.getColumnCount(), sheetId, UNIT_ID);
    const tokens: unknown = injector.get(Lexer).treeBuilder(formula);
    const node = tokens instanceof LexerNode ? injector.get(AstTreeBuilder).parse(tokens) : undefined;
    return node ? scalarOf(injector.get(Interpreter).execute({ node, refOffsetX: 0, refOffsetY: 0 })) : "#NAME?";
  });
}

function scalarOf(result: FunctionVariantType): CellValue {
  const values = result.isReferenceObject()
    ? (result as BaseReferenceObject).toArrayValueObject()
    : (result as BaseValueObject);
  const first = values.isArray() ? (values as ArrayValueObject).getFirstCell() : values;
  const value: unknown = first.getValue();
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
