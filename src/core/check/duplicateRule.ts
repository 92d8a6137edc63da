import { customerKeys, groupDuplicates } from "../duplicates";
import { type CheckedTable, isBlank, nothing, type RowRule, textIn } from "./CheckedTable";

const identifying = /(?:^|[\s_])(?:id|no|number|key|code)\.?$|id$|编号|单号|代码|序列号|流水号/i;

/**
 * Finds customers that are likely to be one, a group at a time, at the group's first row. Where a column of the team's
 * own numbers every row differently (one row a deal, say), rows that share a name are told apart by it already.
 */
export function duplicateRule(table: CheckedTable, isInUse: (rowIndex: number) => boolean): RowRule {
  const { customerName = [], contact = [] } = table.values;
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter(isInUse);
  const hasOwnKey = table.columns.some(({ key, kind }) => kind === "custom" && tellsApart(table, key, rows));
  if (hasOwnKey) return () => nothing;
  const groups = groupDuplicates(rows.map((row) => customerKeys({ name: customerName[row], contact: contact[row] })));
  const byRow = new Map<number, { readonly reason: string; readonly others: readonly number[] }[]>();
  for (const { reasons, indexes } of groups) {
    const [first = 0, ...others] = indexes.map((index) => rows[index] ?? 0);
    byRow.set(first, [...(byRow.get(first) ?? []), { reason: reasons.join("+"), others }]);
  }
  return ({ rowIndex }) =>
    (byRow.get(rowIndex) ?? []).map(({ reason, others }) => ({
      code: "likelyDuplicate",
      column: "customerName",
      data: {
        reason,
        count: others.length + 1,
        text: textIn(customerName[rowIndex]),
      },
      others,
    }));
}

/** A column that is called an ID or number, is filled in every row, and never repeats. */
function tellsApart({ values }: CheckedTable, heading: string, rows: readonly number[]): boolean {
  if (!identifying.test(heading.trim()) || rows.length < 2) return false;
  const cells = rows.map((row) => values[heading]?.[row]);
  return !cells.some(isBlank) && new Set(cells.map(textIn)).size === cells.length;
}
