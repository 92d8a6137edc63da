import type { RestoredColours } from "../../core/journal/JournalEntry";
import { keptColumn, withoutRows, type RuleColumnUndo, type RulesStep, type TablesNow } from "./RuleColumnUndo";

/**
 * Asks which conditional formats stand in the tables of steps; to be called before a sync, and the function that it gives,
 * after: a format that was added goes where it is found by its id and still has its formula, rows aside. One that is gone
 * needs no undoing.
 */
export function requestColourUndo(
  steps: readonly RulesStep[],
  { workbook }: TablesNow,
): () => readonly RuleColumnUndo[] {
  const requested = steps
    .filter(({ colours }) => colours.length > 0)
    .map(({ tableName, colours }) => {
      const table = workbook.tables.get(tableName);
      const formats = table?.table.getDataBodyRange().conditionalFormats;
      formats?.load("items/id,items/customOrNullObject/rule/formula");
      return { tableName, colours, table, formats };
    });
  return () =>
    requested.flatMap(({ tableName, colours, table, formats }) =>
      colours.map((restored): RuleColumnUndo => {
        const { column } = restored;
        const stays = { tableName, column, removals: [] };
        if (table === undefined || formats === undefined) {
          return { ...stays, kept: keptColumn(tableName, column, "tableMissing") };
        }
        const { standing, own } = found(restored, formats.items);
        if (table.isProtected && standing.length > 0) {
          return { ...stays, kept: keptColumn(tableName, column, "protected") };
        }
        const columnIndex = table.columnOf(column)?.index;
        const at = columnIndex === undefined ? null : { table, rowIndex: 0, columnIndex };
        return {
          tableName,
          column,
          removals: own.map((format) => () => format.delete()),
          kept: own.length < standing.length ? keptColumn(tableName, column, "ruleChanged", at) : null,
        };
      }),
    );
}

/** Which of the formats that were added are still there, and which of them as they were written. */
function found(
  { formats }: RestoredColours,
  items: readonly Excel.ConditionalFormat[],
): { readonly standing: readonly Excel.ConditionalFormat[]; readonly own: readonly Excel.ConditionalFormat[] } {
  const written = new Map(formats.map(({ id, formula }) => [id, formula]));
  const standing = items.filter(({ id }) => written.has(id));
  const own = standing.filter(({ id, customOrNullObject: custom }) => {
    return !custom.isNullObject && withoutRows(custom.rule.formula) === withoutRows(written.get(id) ?? "");
  });
  return { standing, own };
}
