import { indexRows, type RowsByIdentifier } from "../../core/journal/findRow";
import { identifierColumnNames } from "../../templates/names";
import { columnOf } from "../../templates/tables";
import { languages } from "../../templates/Text";
import type { CellValue } from "../types";
import { identifyingKeys, rowIdentifierOf, tableKeyOf, type AnyTable } from "./anyTables";

/**
 * Asks for the columns that tell rows apart before it is known where they stand: by the workbook's name for them, by their
 * headings in either language, or as the first column of a table that is not ours.
 */
export function requestIdentifiers(context: Excel.RequestContext, tableName: string): readonly Excel.Range[] {
  const { tables, names } = context.workbook;
  const key = tableKeyOf(tableName);
  const table = tables.getItemOrNullObject(tableName);
  const ranges =
    key === null
      ? [table.getDataBodyRange().getColumn(0)]
      : key === "effects"
        ? identifyingKeys(key).flatMap((column) =>
            languages.map((language) =>
              table.columns.getItemOrNullObject(columnOf(key, column).heading[language]).getDataBodyRange(),
            ),
          )
        : [names.getItemOrNullObject(identifierColumnNames[key]).getRangeOrNullObject()];
  return ranges.map((range) => range.load("values,rowIndex,columnIndex"));
}

/** Makes the rows' identifiers of what was asked for; null where a column is not among it: people rename and move them. */
export function identifierTexts(
  table: AnyTable,
  candidates: readonly Excel.Range[],
): readonly (string | null)[] | null {
  const { identifying, firstRowIndex, firstColumnIndex, rowCount } = table;
  const columns = (identifying ?? []).flatMap(({ index }) =>
    candidates
      .filter(
        (range) =>
          !range.isNullObject &&
          range.columnIndex === firstColumnIndex + index &&
          range.rowIndex === firstRowIndex &&
          range.values.length === rowCount,
      )
      .slice(0, 1),
  );
  if (identifying === null || columns.length < identifying.length) return null;
  return Array.from({ length: rowCount }, (_, row) =>
    rowIdentifierOf(columns.map(({ values }) => values[row]?.[0] as CellValue)),
  );
}

/** Reads what tells rows apart, for tables whose columns are known by now; one round trip. */
export async function readIdentifiers(
  context: Excel.RequestContext,
  tables: readonly AnyTable[],
  identifiers: Map<string, RowsByIdentifier>,
): Promise<void> {
  const requested = tables.flatMap(({ tableName, sheet, firstRowIndex, firstColumnIndex, rowCount, identifying }) => {
    if (identifying === null) return [];
    const ranges = identifying.map(({ index }) =>
      sheet.getRangeByIndexes(firstRowIndex, firstColumnIndex + index, rowCount, 1).load("values"),
    );
    return [{ tableName, rowCount, ranges }];
  });
  if (requested.length > 0) await context.sync();
  for (const { tableName, rowCount, ranges } of requested) {
    const texts = Array.from({ length: rowCount }, (_, row) =>
      rowIdentifierOf(ranges.map(({ values }) => values[row]?.[0] as CellValue)),
    );
    identifiers.set(tableName, indexRows(texts));
  }
}
