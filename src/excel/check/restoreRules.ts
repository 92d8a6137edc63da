import type { Finding } from "../../core/check/Finding";
import { columnLettersAt } from "../../templates/cellAddress";
import { colourRulesFor } from "../../templates/colours";
import type { BodyPlace } from "../../templates/rowRule";
import { columnOf, tableOrder } from "../../templates/tables";
import type { Language } from "../../templates/Text";
import { addColourRules, addValidation } from "../columnRules";
import { describeHostFailure, type HostFailure } from "../hostFailure";
import { type LocatedTable, requestTables } from "../locateTables";

export interface RestoredRules {
  readonly restored: readonly Finding[];
  readonly failure?: HostFailure;
}

interface RuledTable {
  readonly located: LocatedTable;
  readonly place: BodyPlace;
  readonly findings: readonly Finding[];
  /** Conditional formats of the table's body, where colours are to be put back. */
  readonly formats: Excel.ConditionalFormatCollection | null;
}

/**
 * Puts back the rules and colours that findings name, each for its whole column. Colours are made anew for their table:
 * ours are recognised by their formulas and go first, so that none is there twice; a colleague's own stay. Three round
 * trips. A table with a column that cannot be told for certain is left alone, because rules refer to other columns.
 */
export async function restoreRules(findings: readonly Finding[], language: Language): Promise<RestoredRules> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const keys = tableOrder.filter((key) => findings.some(({ at }) => at.table === key));
      const locate = requestTables(context, keys);
      await context.sync();
      const { tables } = locate();
      const ruled = keys.flatMap((key): readonly RuledTable[] => {
        const located = tables[key];
        const wanted = findings.filter(({ at }) => at.table === key);
        return located === undefined || located.resolved.unresolved.length > 0 ? [] : [ruledTable(located, wanted)];
      });
      if (ruled.some(({ formats }) => formats !== null)) await context.sync();
      for (const table of ruled) queueRules(table, language);
      await context.sync();
      return { restored: ruled.flatMap((table) => table.findings) };
    });
  } catch (error) {
    return { restored: [], failure: describeHostFailure(error) };
  }
}

function ruledTable(located: LocatedTable, findings: readonly Finding[]): RuledTable {
  const { key, sheet, firstRowIndex, firstColumnIndex, rowCount, actualColumns, resolved } = located;
  const place = {
    table: key,
    firstRowNumber: firstRowIndex + 1,
    columnLettersOf: (column: string) => columnLettersAt(firstColumnIndex + (resolved.columns[column]?.index ?? 0)),
  };
  const body = sheet.getRangeByIndexes(firstRowIndex, firstColumnIndex, rowCount, actualColumns.length);
  const formats = findings.some(({ code }) => code === "coloursWiped") ? body.conditionalFormats : null;
  formats?.load("items/id,items/customOrNullObject/rule/formula");
  return { located, place, findings, formats };
}

function queueRules({ located, place, findings, formats }: RuledTable, language: Language): void {
  const { key, sheet, firstRowIndex, firstColumnIndex, rowCount, resolved } = located;
  for (const { code, at } of findings) {
    const actual = resolved.columns[at.column];
    if (code !== "rulesWiped" || actual === undefined) continue;
    const body = sheet.getRangeByIndexes(firstRowIndex, firstColumnIndex + actual.index, rowCount, 1);
    addValidation(body, place, columnOf(key, at.column), language);
  }
  if (formats === null) return;
  const ours = new Set(colourRulesFor(place).map(({ formula }) => withoutRows(formula)));
  for (const format of formats.items) {
    const custom = format.customOrNullObject;
    if (!custom.isNullObject && ours.has(withoutRows(custom.rule.formula))) format.delete();
  }
  addColourRules(sheet, place, firstRowIndex + rowCount);
}

/** A rule that pasting cut in pieces has pieces whose formulas differ in their rows only. */
function withoutRows(formula: string): string {
  return formula.replace(/(\$?[A-Z]{1,3})\$?\d+\b/g, "$1");
}
