import type { CellValue } from "../../core/records";
import type { TableKey } from "../../templates/types";
import { CellWeight } from "../reading/CellWeight";
import { ColumnValues } from "../reading/ColumnValues";
import { expectedBytes } from "../reading/expectedBytes";
import type { ResolvedColumns } from "../resolveColumns";
import type { Stretch } from "../stretches";

/** Where a table is, as far as reading and writing its cells needs it. */
interface TablePlace {
  readonly worksheetId: string;
  readonly firstRowIndex: number;
  readonly firstColumnIndex: number;
  readonly resolved: ResolvedColumns;
}

/** A stretch of one column that is to be read: by `readInTrips`, or with other work where the cells are few. */
export class ColumnRead extends ColumnValues implements Stretch {
  private take: (() => unknown) | null = null;

  constructor(
    readonly table: TableKey,
    readonly column: string,
    readonly rowIndex: number,
    ...values: ConstructorParameters<typeof ColumnValues>
  ) {
    super(...values);
  }

  /** Asks for all rows with the next sync, whatever they weigh. */
  load(): void {
    this.take = this.request(0, this.rowCount);
  }

  /** After the sync. */
  override values(): readonly CellValue[] {
    this.take?.();
    this.take = null;
    return super.values();
  }
}

/** Plans the reading of columns of a table, each as stretches of its rows; columns that are not resolved are left out. */
export function planReads(
  context: Excel.RequestContext,
  { table, place }: { readonly table: TableKey; readonly place: TablePlace },
  columns: readonly string[],
  stretches: readonly Stretch[],
): readonly ColumnRead[] {
  // Only asked for where something is read: an object that nobody uses costs a round trip at the end of the run.
  let sheet: Excel.Worksheet | undefined;
  const ownSheet = () => (sheet ??= context.workbook.worksheets.getItem(place.worksheetId));
  return columns.flatMap((column): readonly ColumnRead[] => {
    const actual = place.resolved.columns[column];
    if (actual === undefined) return [];
    const weight = new CellWeight(expectedBytes(table, column));
    const columnIndex = place.firstColumnIndex + actual.index;
    return stretches.map(({ rowIndex, rowCount }) => {
      const rangeOf = (from: number, rows: number) =>
        ownSheet().getRangeByIndexes(place.firstRowIndex + rowIndex + from, columnIndex, rows, 1);
      return new ColumnRead(table, column, rowIndex, rangeOf, rowCount, weight);
    });
  });
}
