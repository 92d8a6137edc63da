import type { LocatedTable } from "../locateTables";
import type { WorkbookState } from "../state";
import type { CellValue } from "../types";
import { computedColumns, effectRowKey } from "./requestComputed";

export interface TypedOver {
  /** By column key, the rows within the effect table and what stands in them. */
  readonly cells: ReadonlyMap<string, readonly { readonly row: number; readonly value: CellValue }[]>;
  readonly keys: WorkbookState["typedOver"];
}

/**
 * Asks which counts a person typed over; to be called before a sync, and the function that it gives, after. While the
 * columns hold values nobody can tell, so the workbook remembers it from before.
 */
export function requestTypedOver(
  effects: LocatedTable | undefined,
  { computed, typedOver }: WorkbookState,
): () => TypedOver {
  if (effects === undefined) return () => ({ cells: new Map(), keys: {} });
  const { sheet, firstRowIndex, firstColumnIndex, rowCount, resolved } = effects;
  const rangeOf = (key: string): Excel.Range | null => {
    const actual = resolved.columns[key];
    return actual === undefined
      ? null
      : sheet.getRangeByIndexes(firstRowIndex, firstColumnIndex + actual.index, rowCount, 1);
  };
  const identity = ["campaignId", "period"].map((key) => rangeOf(key)?.load("values"));
  const counts = computedColumns([effects])
    .filter(({ column }) => column.mayBeTypedOver === true)
    .map(({ column, body }) => ({ key: column.key, body: body.load("formulas") }));

  return () => {
    const keyOfRow = (row: number): string =>
      effectRowKey(identity[0]?.values[row]?.[0] as CellValue, identity[1]?.values[row]?.[0] as CellValue);
    const cells = new Map(
      counts.map(({ key, body }) => [
        key,
        body.formulas.flatMap(([cell]: CellValue[], row): { row: number; value: CellValue }[] => {
          if (cell === undefined || cell === "") return [];
          const isTyped =
            computed === "values"
              ? (typedOver[key]?.includes(keyOfRow(row)) ?? false)
              : !(typeof cell === "string" && cell.startsWith("="));
          return isTyped ? [{ row, value: cell }] : [];
        }),
      ]),
    );
    const keys = [...cells]
      .filter(([, typed]) => typed.length > 0)
      .map(([key, typed]) => [key, typed.map(({ row }) => keyOfRow(row))] as const);
    return { cells, keys: Object.fromEntries(keys) };
  };
}
