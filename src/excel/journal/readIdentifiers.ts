import { indexRows, type RowsByIdentifier } from "../../core/journal/findRow";
import { identifierColumnNames } from "../../templates/names";
import { columnOf } from "../../templates/tables";
import { languages } from "../../templates/Text";
import { CellWeight } from "../reading/CellWeight";
import { ColumnValues } from "../reading/ColumnValues";
import { expectedBytes } from "../reading/expectedBytes";
import { readInTrips } from "../reading/readInTrips";
import type { ActualColumn } from "../resolveColumns";
import type { CellValue } from "../types";
import { identifyingKeys, rangeOf, rowIdentifierOf, tableKeyOf, type AnyTable } from "./anyTables";

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

/** Reads what tells rows apart, for tables whose columns are known by now; one round trip, more above 4 MB. */
export async function readIdentifiers(
  context: Excel.RequestContext,
  tables: readonly AnyTable[],
  identifiers: Map<string, RowsByIdentifier>,
): Promise<void> {
  const read = tables.flatMap((table) =>
    table.identifying === null ? [] : [{ table, columns: table.identifying.map((column) => valuesOf(table, column)) }],
  );
  if (read.length === 0) return;
  await readInTrips(
    context,
    read.flatMap(({ columns }) => columns),
  );
  for (const { table, columns } of read) {
    const texts = Array.from({ length: table.rowCount }, (_, row) =>
      rowIdentifierOf(columns.map((column) => column.values()[row])),
    );
    identifiers.set(table.tableName, indexRows(texts));
  }
}

function valuesOf(table: AnyTable, column: ActualColumn): ColumnValues {
  const weight = new CellWeight(expectedBytes(table.key, table.nameOf(column)));
  return new ColumnValues((from, rows) => rangeOf(table, from, column.index, rows), table.rowCount, weight);
}
