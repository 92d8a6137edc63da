import type { CheckedTable, RowRule } from "../../core/check/CheckedTable";
import type { CellFinding, CheckCode } from "../../core/check/Finding";
import { rowJudge } from "../rowSchema";
import type { RowContext, RowProblemCode } from "../RowContext";

/** Judged by rules of their own, which know corrections as well. */
const judgedElsewhere: readonly RowProblemCode[] = ["unknownWord", "unknownReference"];

/** Makes the rule that judges a row by its declarations: what must be filled, lengths, kinds of values, order of dates. */
export function judgeRule({ key: table, columns }: CheckedTable, context: RowContext): RowRule {
  const judge = rowJudge(table, context);
  const known = new Map(columns.map((column) => [column.key, column]));
  return ({ cells }) =>
    judge(cells).flatMap(({ code, at, data }): readonly CellFinding[] => {
      const column = known.get(at?.column ?? "");
      // Nothing is asked of a column that the workbook does not have: that it is missing is said once.
      if (column === undefined || judgedElsewhere.includes(code)) return [];
      const isMissing = code === "required" && column.type === "identifier";
      const finding = { code: isMissing ? "identifierMissing" : codeOf(code), column: column.key } as const;
      return [data === undefined ? finding : { ...finding, data }];
    });
}

function codeOf(code: RowProblemCode): CheckCode {
  if (code === "unknownWord" || code === "unknownReference") throw new Error(`“${code}” is judged elsewhere`);
  return code;
}
