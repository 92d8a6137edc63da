import { isSystemList, keyOfWord, valuesOf } from "../../templates/lists";
import { tables as declarations } from "../../templates/tables";
import type { SystemListKey } from "../../templates/types";
import type { LocatedTable } from "../locateTables";
import type { CellValue } from "../types";
import type { SystemWord } from "./requestSystemWords";

/** A column of ours whose cells hold words of a system list. */
export interface ListColumn {
  readonly list: SystemListKey;
  readonly located: LocatedTable;
  /** Within the table, from 0. */
  readonly index: number;
  readonly body: Excel.Range;
}

/** Asks for the cells of every column that holds words of a system list; the caller syncs. */
export function requestListColumns(tables: readonly LocatedTable[]): readonly ListColumn[] {
  return tables.flatMap((located) =>
    declarations[located.key].columns.flatMap(({ key, value, kind }): ListColumn[] => {
      const actual = located.resolved.columns[key];
      if (value.type !== "choice" || !isSystemList(value.list) || kind === "native" || actual === undefined) return [];
      const { sheet, firstRowIndex, firstColumnIndex, rowCount } = located;
      const body = sheet.getRangeByIndexes(firstRowIndex, firstColumnIndex + actual.index, rowCount, 1);
      return [{ list: value.list, located, index: actual.index, body: body.load("formulas") }];
    }),
  );
}

/**
 * Gives the words to write into a list's column, row by row; null leaves a cell as it is: blanks, formulas, words that
 * mean nothing, and words that are right already. Words are understood as the workbook has them and as either language
 * ships them, so that a switch that stopped half-way can be repeated.
 */
export function rewordedCells({ list, body }: ListColumn, words: readonly SystemWord[]): readonly (string | null)[] {
  const own = words.filter((word) => word.list === list);
  const current = valuesOf(list).map(({ key }) => own.find((word) => word.key === key)?.current ?? "");
  const wanted = new Map(own.map(({ key, wanted: word }) => [key, word]));
  return body.formulas.map(([cell]: CellValue[]) => {
    const key = cell === undefined ? null : keyOfWord(list, String(cell), current);
    const word = key === null ? undefined : wanted.get(key);
    return word === undefined || word === cell ? null : word;
  });
}
