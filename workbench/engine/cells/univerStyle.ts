import type { CellStyle } from "../../xlsx/WorkbookFile";
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "../univerPackages";

type Side = "top" | "bottom" | "left" | "right";
const SIDES: readonly (readonly [Side, "t" | "b" | "l" | "r"])[] = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
];
const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const THIN = 1;
/** Univer draws no indent of its own: padding of so many pixels a step stands in for it. */
const INDENT_PIXELS = 9;

function keyOf<K extends string>(table: Readonly<Record<K, number>>, value: number | undefined): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

/** From Excel's terms to Univer's. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const line = { s: BooleanNumber.TRUE };
  const border =
    style.borders &&
    Object.fromEntries(
      SIDES.filter(([side]) => style.borders?.sides.includes(side)).map(([, key]) => [
        key,
        { s: THIN, cl: { rgb: style.borders?.color ?? "#000000" } },
      ]),
    );
  return {
    ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.fontName === undefined ? {} : { ff: style.fontName }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: line } : {}),
    ...(style.strikethrough ? { st: line } : {}),
    ...(style.horizontal === undefined ? {} : { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vt: VERTICAL[style.vertical] }),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.indent ? { pd: { l: style.indent * INDENT_PIXELS } } : {}),
    ...(border ? { bd: border } : {}),
  };
}

/** From Univer's terms to Excel's; what Excel's side of the workbench does not know is left out. */
export function fromUniverStyle(data: IStyleData): CellStyle {
  const horizontal = keyOf(HORIZONTAL, data.ht ?? undefined);
  const vertical = keyOf(VERTICAL, data.vt ?? undefined);
  const sides = SIDES.filter(([, key]) => data.bd?.[key]).map(([side]) => side);
  const [firstSide] = SIDES.filter(([, key]) => data.bd?.[key]);
  const color = firstSide && data.bd?.[firstSide[1]]?.cl.rgb;
  const indent = Math.round((data.pd?.l ?? 0) / INDENT_PIXELS);
  return {
    ...(data.n?.pattern ? { numberFormat: data.n.pattern } : {}),
    ...(data.bg?.rgb ? { fill: data.bg.rgb } : {}),
    ...(data.cl?.rgb ? { fontColor: data.cl.rgb } : {}),
    ...(data.ff ? { fontName: data.ff } : {}),
    ...(data.fs ? { fontSize: data.fs } : {}),
    ...(data.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(data.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(data.ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(data.st?.s === BooleanNumber.TRUE ? { strikethrough: true } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(data.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(sides.length > 0 ? { borders: { sides, color: color ?? "#000000" } } : {}),
  };
}
