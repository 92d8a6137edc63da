import type { GridRemark } from "./SourceGrid";

/** Cells that are merged into one, by positions from 0, both ends included. */
export interface MergedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Gathers by row what is odd about a sheet's cells. */
export class GridRemarks {
  private readonly byRow = new Map<number, GridRemark[]>();

  /** `rowCount`: rows of the sheet; a merged area may reach far below them. */
  constructor(private readonly rowCount: number) {}

  add(rowIndex: number, remark: GridRemark): void {
    this.byRow.set(rowIndex, [...(this.byRow.get(rowIndex) ?? []), remark]);
  }

  /** Notes a merged area at the first cell of each row that is not the one that holds its content. */
  addMerge(area: MergedArea): void {
    const { firstRow, lastRow, firstColumn, lastColumn } = area;
    const data = { area: addressOf(area) };
    for (let rowIndex = firstRow; rowIndex <= Math.min(lastRow, this.rowCount - 1); rowIndex++) {
      const columnIndex = rowIndex === firstRow ? firstColumn + 1 : firstColumn;
      if (columnIndex <= lastColumn) this.add(rowIndex, { code: "mergedCells", columnIndex, data });
    }
  }

  of(rowIndex: number): readonly GridRemark[] {
    return this.byRow.get(rowIndex) ?? [];
  }
}

function addressOf({ firstRow, lastRow, firstColumn, lastColumn }: MergedArea): string {
  return `${columnLetters(firstColumn)}${firstRow + 1}:${columnLetters(lastColumn)}${lastRow + 1}`;
}

function columnLetters(columnIndex: number): string {
  const letter = String.fromCharCode(65 + (columnIndex % 26));
  return columnIndex < 26 ? letter : columnLetters(Math.floor(columnIndex / 26) - 1) + letter;
}
