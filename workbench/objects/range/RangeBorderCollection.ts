import type { Area } from "../../engine/Area";
import { commonStyle, restyle } from "../../engine/cells/restyle";
import type { CellStyle } from "../../xlsx/WorkbookFile";
import { colorOf } from "../color";
import type { HostObject } from "../HostObject";
import { choiceOf, read, write } from "../members";
import type { RangePlace } from "./rangeObject";

type Side = "top" | "bottom" | "left" | "right";
const INDEXES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type BorderIndex = (typeof INDEXES)[number];

/** The cells whose border it is, and on which of their sides. */
function partOf(a: Area, index: BorderIndex): { area: Area; side: Side } | undefined {
  switch (index) {
    case "EdgeTop":
      return { area: { ...a, rowCount: 1 }, side: "top" };
    case "EdgeBottom":
      return { area: { ...a, rowIndex: a.rowIndex + a.rowCount - 1, rowCount: 1 }, side: "bottom" };
    case "EdgeLeft":
      return { area: { ...a, columnCount: 1 }, side: "left" };
    case "EdgeRight":
      return { area: { ...a, columnIndex: a.columnIndex + a.columnCount - 1, columnCount: 1 }, side: "right" };
    case "InsideHorizontal":
      return a.rowCount > 1 ? { area: { ...a, rowCount: a.rowCount - 1 }, side: "bottom" } : undefined;
    case "InsideVertical":
      return a.columnCount > 1 ? { area: { ...a, columnCount: a.columnCount - 1 }, side: "right" } : undefined;
  }
}

function withSide(style: CellStyle, side: Side, color: string | undefined): CellStyle {
  const others = (style.borders?.sides ?? []).filter((known) => known !== side);
  const { borders: _before, ...rest } = style;
  if (color === undefined)
    return others.length === 0
      ? rest
      : { ...rest, borders: { sides: others, color: style.borders?.color ?? "#000000" } };
  return { ...rest, borders: { sides: [...others, side], color } };
}

/** One side of a range's borders: thin lines, the only kind the workbench draws and saves. */
function borderObject(place: RangePlace, index: BorderIndex): HostObject {
  const { book, sheetId } = place;
  const part = (): { area: Area; side: Side } | undefined => partOf(place.area, index);
  const lineColor = (): string | null => {
    const at = part();
    return at
      ? commonStyle(book, sheetId, at.area, (style) =>
          style.borders?.sides.includes(at.side) ? style.borders.color : "",
        )
      : "";
  };
  const draw = (color: string | undefined): void => {
    book.assertWritable(sheetId, "RangeBorder");
    const at = part();
    if (at) restyle(book, sheetId, at.area, (style) => withSide(style, at.side, color));
  };
  return {
    type: "RangeBorder",
    id: index,
    properties: {
      SideIndex: read(() => index),
      Style: write(
        () => {
          const color = lineColor();
          return color === null ? null : color === "" ? "None" : "Continuous";
        },
        (value) => {
          const style = choiceOf(value, ["None", "Continuous"] as const, "RangeBorder.style");
          draw(style === "None" ? undefined : (lineColor() ?? "") === "" ? "#000000" : (lineColor() ?? "#000000"));
        },
      ),
      Color: write(
        () => lineColor(),
        (value) => {
          draw(colorOf(value, "RangeBorder.color"));
        },
      ),
      Weight: write(
        () => "Thin",
        (value) => {
          choiceOf(value, ["Hairline", "Thin", "Medium", "Thick"] as const, "RangeBorder.weight");
        },
      ),
    },
    methods: {},
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export function rangeBordersObject(place: RangePlace): HostObject {
  const item = (key: unknown): HostObject =>
    borderObject(place, choiceOf(key, INDEXES, "RangeBorderCollection.getItem"));
  return {
    type: "RangeBorderCollection",
    properties: { Count: read(() => INDEXES.length) },
    items: () => INDEXES.map((index) => borderObject(place, index)),
    getItem: item,
    methods: { GetItem: ([key]) => item(key), GetItemAt: ([index]) => item(INDEXES[Number(index)]) },
  };
}
