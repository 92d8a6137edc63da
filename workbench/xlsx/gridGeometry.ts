import type { SheetFile } from "./WorkbookFile";

/** In characters: 64 pixels in Calibri 11, the width of a column that has none of its own. */
export const defaultColumnWidth = 8.43;
const defaultRowPoints = 15;
/** One character of the default font is 7 pixels wide; beside the characters a column has 5 pixels of padding. */
const pixelsPerCharacter = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

type Sizes = Pick<SheetFile, "columns" | "rows">;

/** A place on a sheet: a cell, and how far into it, in points. */
export interface AnchorPoint {
  readonly index: number;
  readonly offset: number;
}

/** Gives a column's width as files hold it, padding included, from its width in characters (ECMA-376 18.3.1.13). */
export function storedWidth(width: number): number {
  return Math.trunc(((width * pixelsPerCharacter + paddingPixels) / pixelsPerCharacter) * 256) / 256;
}

/** Gives a column's width in characters, as Excel shows it, from the width that files hold. */
export function shownWidth(stored: number): number {
  return Math.round(((stored * pixelsPerCharacter - paddingPixels) / pixelsPerCharacter) * 100) / 100;
}

function columnPoints(width = defaultColumnWidth): number {
  return Math.round(width * pixelsPerCharacter + paddingPixels) * pointsPerPixel;
}

function widthOf({ columns }: Sizes, index: number): number {
  const column = columns[index];
  return column?.hidden ? 0 : columnPoints(column?.width);
}

function heightOf({ rows }: Sizes, index: number): number {
  const row = rows[index];
  return row?.hidden ? 0 : (row?.height ?? defaultRowPoints);
}

/** Finds the column at a distance from the sheet's left edge, in points. */
export function columnAt(sizes: Sizes, left: number): AnchorPoint {
  return walk(left, (index) => widthOf(sizes, index), 16_383);
}

/** Finds the row at a distance from the sheet's top, in points. */
export function rowAt(sizes: Sizes, top: number): AnchorPoint {
  return walk(top, (index) => heightOf(sizes, index), 1_048_575);
}

/** Gives a column's distance from the sheet's left edge, in points. */
export function leftOf(sizes: Sizes, columnIndex: number): number {
  return sum(columnIndex, (index) => widthOf(sizes, index));
}

/** Gives a row's distance from the sheet's top, in points. */
export function topOf(sizes: Sizes, rowIndex: number): number {
  return sum(rowIndex, (index) => heightOf(sizes, index));
}

function walk(distance: number, sizeOf: (index: number) => number, last: number): AnchorPoint {
  let rest = Math.max(0, distance);
  let index = 0;
  for (; index < last && rest >= sizeOf(index); index++) rest -= sizeOf(index);
  return { index, offset: rest };
}

function sum(count: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += sizeOf(index);
  return total;
}
