import { identifierColumnNames } from "../../templates/names";
import { columnReference } from "../../templates/renderFormula";
import { tables as declarations } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import { defineName } from "../defineName";

/**
 * Queues the name by which rules refer to a table's identifiers, anew where it points to a column that is gone; the caller
 * syncs. Nothing for a table without identifiers.
 */
export function defineIdentifierName(
  context: Excel.RequestContext,
  key: TableKey,
  headingOf: (column: string) => string | undefined,
  present: readonly string[],
): void {
  const name = (identifierColumnNames as Partial<Record<TableKey, string>>)[key];
  const column = declarations[key].columns.find(({ value }) => value.type === "identifier");
  const heading = column && headingOf(column.key);
  if (name === undefined || heading === undefined) return;
  defineName(context, { name, formula: `=${columnReference(declarations[key].tableName, heading)}` }, present);
}
