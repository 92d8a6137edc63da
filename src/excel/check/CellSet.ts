import { parseAddress } from "../parseAddress";
import type { Stretch } from "../stretches";

/** Which cells of a sheet an address covers; rows and columns of the sheet, from 0. */
export class CellSet {
  /** By column, rows from–to in ascending order, neither touching nor overlapping. */
  private readonly spans = new Map<number, readonly (readonly [from: number, to: number])[]>();

  /** Reads an address of one or many rectangles, as `RangeAreas.address` gives it; an empty one covers nothing. */
  constructor(address: string) {
    const raw = new Map<number, [from: number, to: number][]>();
    for (const { rowIndex, rowCount, columnIndex, columnCount } of parseAddress(address)) {
      for (let column = columnIndex; column < columnIndex + columnCount; column++) {
        const spans = raw.get(column) ?? [];
        spans.push([rowIndex, rowIndex + rowCount - 1]);
        raw.set(column, spans);
      }
    }
    for (const [column, spans] of raw) this.spans.set(column, joined(spans));
  }

  has(rowIndex: number, columnIndex: number): boolean {
    const spans = this.spans.get(columnIndex) ?? [];
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [from, to] = spans[middle] ?? [0, 0];
      if (rowIndex < from) high = middle - 1;
      else if (rowIndex > to) low = middle + 1;
      else return true;
    }
    return false;
  }

  /** Gives the stretches of a column's rows that are not covered, from above; rows of the sheet, from 0. */
  gaps(columnIndex: number, firstRow: number, rowCount: number): readonly Stretch[] {
    const end = firstRow + rowCount;
    const gaps: Stretch[] = [];
    let at = firstRow;
    const skip = (upTo: number): void => {
      if (upTo > at) gaps.push({ rowIndex: at, rowCount: upTo - at });
    };
    for (const [from, to] of this.spans.get(columnIndex) ?? []) {
      if (to < at) continue;
      if (from >= end) break;
      skip(from);
      at = Math.max(at, to + 1);
    }
    skip(end);
    return gaps;
  }
}

function joined(spans: [from: number, to: number][]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...spans].sort(([one], [other]) => one - other)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
