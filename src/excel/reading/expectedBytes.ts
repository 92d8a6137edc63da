import { tables } from "../../templates/tables";
import type { ColumnDeclaration, ColumnValue, TableKey } from "../../templates/types";

/**
 * What a value of each type is expected to weigh in an answer, in bytes: JSON in UTF-8, in which a Chinese character takes
 * three, with the brackets of its row. Typical cells, rather heavy ones; what they really weigh is learned from the first
 * answer. The figures are those of the sample data and of ordinary company names.
 */
const bytesByType: Readonly<Record<ColumnValue["type"], number>> = {
  text: 50,
  choices: 44,
  contact: 22,
  choice: 18,
  identifier: 18,
  reference: 18,
  dateTime: 21,
  percent: 20,
  ratio: 20,
  amount: 12,
  date: 9,
  days: 8,
  count: 8,
};

const formulaBytes = 400;
const numberFormatBytes = 16;

/** Tells what the value of a cell is expected to weigh; columns that are not ours are taken to hold texts. */
export function expectedBytes(table: TableKey | null, column: string): number {
  return bytesByType[declarationOf(table, column)?.value.type ?? "text"];
}

/** Tells what a cell is expected to weigh with its formula, its value and perhaps its number format. */
export function expectedContentBytes(table: TableKey | null, column: string, formats: boolean): number {
  const value = expectedBytes(table, column);
  const isComputed = declarationOf(table, column)?.kind === "native";
  return (isComputed ? formulaBytes : value) + value + (formats ? numberFormatBytes : 0);
}

function declarationOf(table: TableKey | null, column: string): ColumnDeclaration | undefined {
  return table === null ? undefined : tables[table].columns.find(({ key }) => key === column);
}
