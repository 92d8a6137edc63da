import { isWholeRows, lastColumnOf, lastRowOf } from "../../engine/Area";
import { commonStyle, restyle } from "../../engine/cells/restyle";
import {
  autofitColumns,
  autofitRows,
  columnPixels,
  rowPixels,
  setColumnPixels,
  setRowPixels,
} from "../../engine/cells/sizes";
import type { CellStyle } from "../../xlsx/WorkbookFile";
import type { HostObject, HostProperty } from "../HostObject";
import { booleanOf, choiceOf, integerOf, numberOf, textOf, write } from "../members";
import { colorOf } from "../color";
import { rangeBordersObject } from "./RangeBorderCollection";
import type { RangePlace } from "./rangeObject";

/** Screens count 96 pixels to the inch, the API 72 points. */
const POINTS = 72 / 96;
const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

type StyleKey = keyof CellStyle;

function without<K extends StyleKey>(style: CellStyle, key: K): CellStyle {
  return Object.fromEntries(Object.entries(style).filter(([name]) => name !== key));
}

/** A format property over all cells of a range: null when they differ. */
function styleProperty<T>(
  place: RangePlace,
  name: string,
  get: (style: CellStyle) => T,
  set: (style: CellStyle, value: unknown) => CellStyle,
): HostProperty {
  const { book, sheetId } = place;
  return write(
    () => commonStyle(book, sheetId, place.area, get),
    (value) => {
      book.assertWritable(sheetId, name);
      restyle(book, sheetId, place.area, (style) => set(style, value));
    },
  );
}

function fill(place: RangePlace): HostObject {
  return {
    type: "RangeFill",
    properties: {
      Color: styleProperty(
        place,
        "RangeFill.color",
        (style) => style.fill ?? "#FFFFFF",
        (style, value) =>
          value === "" ? without(style, "fill") : { ...style, fill: colorOf(value, "RangeFill.color") },
      ),
    },
    methods: {
      Clear: () => {
        place.book.assertWritable(place.sheetId, "RangeFill.clear");
        restyle(place.book, place.sheetId, place.area, (style) => without(style, "fill"));
      },
    },
  };
}

const STANDARD_FONT = { "zh-CN": "等线", "en-US": "Aptos Narrow" } as const;

function font(place: RangePlace): HostObject {
  const flag = (key: "bold" | "italic" | "strikethrough", location: string): HostProperty =>
    styleProperty(
      place,
      location,
      (style) => style[key] ?? false,
      (style, value) => (booleanOf(value, location) ? { ...style, [key]: true } : without(style, key)),
    );
  return {
    type: "RangeFont",
    properties: {
      Bold: flag("bold", "RangeFont.bold"),
      Italic: flag("italic", "RangeFont.italic"),
      Strikethrough: flag("strikethrough", "RangeFont.strikethrough"),
      Underline: styleProperty(
        place,
        "RangeFont.underline",
        (style) => (style.underline ? "Single" : "None"),
        (style, value) =>
          choiceOf(value, ["None", "Single"] as const, "RangeFont.underline") === "Single"
            ? { ...style, underline: true }
            : without(style, "underline"),
      ),
      Color: styleProperty(
        place,
        "RangeFont.color",
        (style) => style.fontColor ?? "#000000",
        (style, value) => ({ ...style, fontColor: colorOf(value, "RangeFont.color") }),
      ),
      Name: styleProperty(
        place,
        "RangeFont.name",
        (style) => style.fontName ?? STANDARD_FONT[place.book.locale],
        (style, value) => ({ ...style, fontName: textOf(value, "RangeFont.name") }),
      ),
      Size: styleProperty(
        place,
        "RangeFont.size",
        (style) => style.fontSize ?? 11,
        (style, value) => ({ ...style, fontSize: numberOf(value, "RangeFont.size") }),
      ),
    },
    methods: {},
  };
}

function sizes(place: RangePlace): Record<string, HostProperty> {
  const { book, sheetId } = place;
  const common = (from: number, to: number, size: (index: number) => number): number | null => {
    const first = size(from);
    for (let index = from + 1; index <= to && index < from + 1_000; index++) if (size(index) !== first) return null;
    return first * POINTS;
  };
  return {
    ColumnWidth: write(
      () => common(place.area.columnIndex, lastColumnOf(place.area), (column) => columnPixels(book, sheetId, column)),
      (value) => {
        book.assertWritable(sheetId, "RangeFormat.columnWidth");
        setColumnPixels(book, sheetId, place.area, Math.round(numberOf(value, "RangeFormat.columnWidth") / POINTS));
      },
    ),
    RowHeight: write(
      () =>
        isWholeRows(place.area) || place.area.rowCount < 1_000
          ? common(place.area.rowIndex, lastRowOf(place.area), (row) => rowPixels(book, sheetId, row))
          : null,
      (value) => {
        book.assertWritable(sheetId, "RangeFormat.rowHeight");
        setRowPixels(book, sheetId, place.area, Math.round(numberOf(value, "RangeFormat.rowHeight") / POINTS));
      },
    ),
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export function rangeFormatObject(place: RangePlace): HostObject {
  const { book, sheetId } = place;
  return {
    type: "RangeFormat",
    properties: {
      ...sizes(place),
      HorizontalAlignment: styleProperty(
        place,
        "RangeFormat.horizontalAlignment",
        (style) => HORIZONTAL.find((word) => word.toLowerCase() === style.horizontal) ?? "General",
        (style, value) => {
          const word = choiceOf(value, HORIZONTAL, "RangeFormat.horizontalAlignment");
          return word === "General"
            ? without(style, "horizontal")
            : { ...style, horizontal: word === "Left" ? "left" : word === "Center" ? "center" : "right" };
        },
      ),
      VerticalAlignment: styleProperty(
        place,
        "RangeFormat.verticalAlignment",
        (style) => VERTICAL.find((word) => word.toLowerCase() === style.vertical) ?? "Bottom",
        (style, value) => {
          const word = choiceOf(value, VERTICAL, "RangeFormat.verticalAlignment");
          return { ...style, vertical: word === "Top" ? "top" : word === "Center" ? "center" : "bottom" };
        },
      ),
      WrapText: styleProperty(
        place,
        "RangeFormat.wrapText",
        (style) => style.wrap ?? false,
        (style, value) =>
          booleanOf(value, "RangeFormat.wrapText") ? { ...style, wrap: true } : without(style, "wrap"),
      ),
      IndentLevel: styleProperty(
        place,
        "RangeFormat.indentLevel",
        (style) => style.indent ?? 0,
        (style, value) => {
          const indent = integerOf(value, "RangeFormat.indentLevel");
          return indent > 0 ? { ...style, indent } : without(style, "indent");
        },
      ),
    },
    navigation: { Fill: () => fill(place), Font: () => font(place), Borders: () => rangeBordersObject(place) },
    methods: {
      AutofitColumns: () => {
        book.assertWritable(sheetId, "RangeFormat.autofitColumns");
        autofitColumns(book, sheetId, place.area);
      },
      AutofitRows: () => {
        book.assertWritable(sheetId, "RangeFormat.autofitRows");
        autofitRows(book, sheetId, place.area);
      },
    },
  };
}
