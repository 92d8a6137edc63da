/** Excel's grid: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells on one sheet; indexes count from 0. */
export interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const WHOLE_SHEET: Area = { rowIndex: 0, columnIndex: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

export function area(rowIndex: number, columnIndex: number, rowCount = 1, columnCount = 1): Area {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

export const lastRowOf = (a: Area): number => a.rowIndex + a.rowCount - 1;
export const lastColumnOf = (a: Area): number => a.columnIndex + a.columnCount - 1;
export const cellCountOf = (a: Area): number => a.rowCount * a.columnCount;
export const isWholeColumns = (a: Area): boolean => a.rowIndex === 0 && a.rowCount === MAX_ROWS;
export const isWholeRows = (a: Area): boolean => a.columnIndex === 0 && a.columnCount === MAX_COLUMNS;

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.rowIndex === b.rowIndex &&
    a.columnIndex === b.columnIndex &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

export function isInsideGrid(a: Area): boolean {
  return (
    a.rowIndex >= 0 &&
    a.columnIndex >= 0 &&
    a.rowCount > 0 &&
    a.columnCount > 0 &&
    lastRowOf(a) < MAX_ROWS &&
    lastColumnOf(a) < MAX_COLUMNS
  );
}

export function containsCell(a: Area, rowIndex: number, columnIndex: number): boolean {
  return (
    rowIndex >= a.rowIndex && rowIndex <= lastRowOf(a) && columnIndex >= a.columnIndex && columnIndex <= lastColumnOf(a)
  );
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    containsCell(outer, inner.rowIndex, inner.columnIndex) && containsCell(outer, lastRowOf(inner), lastColumnOf(inner))
  );
}

/** The cells that both areas have, or undefined when they have none in common. */
export function intersectionOf(a: Area, b: Area): Area | undefined {
  const rowIndex = Math.max(a.rowIndex, b.rowIndex);
  const columnIndex = Math.max(a.columnIndex, b.columnIndex);
  const rowCount = Math.min(lastRowOf(a), lastRowOf(b)) - rowIndex + 1;
  const columnCount = Math.min(lastColumnOf(a), lastColumnOf(b)) - columnIndex + 1;
  return rowCount > 0 && columnCount > 0 ? { rowIndex, columnIndex, rowCount, columnCount } : undefined;
}

/** The smallest area that holds both. */
export function boundingAreaOf(a: Area, b: Area): Area {
  const rowIndex = Math.min(a.rowIndex, b.rowIndex);
  const columnIndex = Math.min(a.columnIndex, b.columnIndex);
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.max(lastRowOf(a), lastRowOf(b)) - rowIndex + 1,
    columnCount: Math.max(lastColumnOf(a), lastColumnOf(b)) - columnIndex + 1,
  };
}

/** What is left of `a` without the cells of `b`: up to four areas. */
export function subtractArea(a: Area, b: Area): Area[] {
  const common = intersectionOf(a, b);
  if (!common) return [a];
  const rest = [
    area(a.rowIndex, a.columnIndex, common.rowIndex - a.rowIndex, a.columnCount),
    area(lastRowOf(common) + 1, a.columnIndex, lastRowOf(a) - lastRowOf(common), a.columnCount),
    area(common.rowIndex, a.columnIndex, common.rowCount, common.columnIndex - a.columnIndex),
    area(common.rowIndex, lastColumnOf(common) + 1, common.rowCount, lastColumnOf(a) - lastColumnOf(common)),
  ];
  return rest.filter((part) => part.rowCount > 0 && part.columnCount > 0);
}

/** The single area that two areas make up together, if they make up one without rest. */
export function joinedAreaOf(a: Area, b: Area): Area | undefined {
  const whole = boundingAreaOf(a, b);
  const common = intersectionOf(a, b);
  return cellCountOf(a) + cellCountOf(b) - (common ? cellCountOf(common) : 0) === cellCountOf(whole)
    ? whole
    : undefined;
}
