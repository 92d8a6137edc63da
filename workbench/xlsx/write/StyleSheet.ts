import { builtInNumberFormatIds, firstCustomNumberFormatId } from "../numberFormats";
import { spreadsheetNamespace } from "../archive/namespaces";
import type { CellStyle, ConditionalFormatFile } from "../WorkbookFile";
import { xml, xmlDocument } from "../archive/xml";

/** The font of cells without one of their own; widths of columns are counted in its digits (7 pixels wide). */
export const defaultFont = { name: "Calibri", size: 11 } as const;

/** Looks of cells and of conditional formats, each kept once; cells refer to them by number. */
export class StyleSheet {
  private readonly numberFormats = new Map<string, number>();
  private readonly fonts = new Entries(fontXml({}));
  private readonly fills = new Entries(
    xml("fill", {}, xml("patternFill", { patternType: "none" })),
    xml("fill", {}, xml("patternFill", { patternType: "gray125" })),
  );
  private readonly borders = new Entries(borderXml(undefined));
  private readonly cellFormats = new Entries(xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  private readonly conditionalFormats = new Entries();
  private readonly known = new Map<CellStyle, number>();

  /** Gives the number by which cells refer to a look. */
  cellFormat(style: CellStyle): number {
    let index = this.known.get(style);
    if (index === undefined) {
      index = this.cellFormats.add(this.cellFormatXml(style));
      this.known.set(style, index);
    }
    return index;
  }

  /** Gives the number by which a conditional format refers to a look. */
  conditionalFormat(style: ConditionalFormatFile["style"]): number {
    const font = [
      style.bold === undefined ? "" : xml("b", { val: style.bold ? 1 : 0 }),
      style.italic === undefined ? "" : xml("i", { val: style.italic ? 1 : 0 }),
      style.strikethrough === undefined ? "" : xml("strike", { val: style.strikethrough ? 1 : 0 }),
      style.fontColor === undefined ? "" : xml("color", { rgb: argb(style.fontColor) }),
    ].join("");
    // In conditional formats, unlike in cells, the background colour is the one that fills.
    const fill =
      style.fill === undefined
        ? ""
        : xml("fill", {}, xml("patternFill", { patternType: "solid" }, xml("bgColor", { rgb: argb(style.fill) })));
    return this.conditionalFormats.add(xml("dxf", {}, font === "" ? "" : xml("font", {}, font), fill));
  }

  /** Writes the part `styles.xml`. */
  toXml(): string {
    const formats = [...this.numberFormats].map(([formatCode, numFmtId]) => xml("numFmt", { numFmtId, formatCode }));
    return xmlDocument(
      "styleSheet",
      { xmlns: spreadsheetNamespace },
      formats.length === 0 ? "" : xml("numFmts", { count: formats.length }, formats),
      this.fonts.toXml("fonts"),
      this.fills.toXml("fills"),
      this.borders.toXml("borders"),
      xml("cellStyleXfs", { count: 1 }, xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      this.cellFormats.toXml("cellXfs"),
      xml("cellStyles", { count: 1 }, xml("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
      this.conditionalFormats.toXml("dxfs"),
      xml("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
    );
  }

  private cellFormatXml(style: CellStyle): string {
    const numFmtId = this.numberFormatId(style.numberFormat);
    const fontId = this.fonts.add(fontXml(style));
    const fillId = style.fill === undefined ? 0 : this.fills.add(fillXml(style.fill));
    const borderId = this.borders.add(borderXml(style.borders));
    const alignment = alignmentXml(style);
    return xml(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        ...(numFmtId !== 0 && { applyNumberFormat: 1 }),
        ...(fontId !== 0 && { applyFont: 1 }),
        ...(fillId !== 0 && { applyFill: 1 }),
        ...(borderId !== 0 && { applyBorder: 1 }),
        ...(alignment !== "" && { applyAlignment: 1 }),
      },
      alignment,
    );
  }

  private numberFormatId(code = "General"): number {
    const builtIn = builtInNumberFormatIds.get(code);
    if (builtIn !== undefined) return builtIn;
    const known = this.numberFormats.get(code) ?? firstCustomNumberFormatId + this.numberFormats.size;
    this.numberFormats.set(code, known);
    return known;
  }
}

/** A list in which equal entries stand once. */
class Entries {
  private readonly indexes = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const entry of first) this.add(entry);
  }

  add(entry: string): number {
    const index = this.indexes.get(entry) ?? this.indexes.size;
    this.indexes.set(entry, index);
    return index;
  }

  toXml(name: string): string {
    return xml(name, { count: this.indexes.size }, [...this.indexes.keys()]);
  }
}

/** Alpha, red, green, blue as files hold colours: `#1F6FEB` is `FF1F6FEB`. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function fontXml(style: CellStyle): string {
  return xml(
    "font",
    {},
    style.bold ? xml("b") : "",
    style.italic ? xml("i") : "",
    style.strikethrough ? xml("strike") : "",
    style.underline ? xml("u") : "",
    xml("sz", { val: style.fontSize ?? defaultFont.size }),
    style.fontColor === undefined ? "" : xml("color", { rgb: argb(style.fontColor) }),
    xml("name", { val: style.fontName ?? defaultFont.name }),
    xml("family", { val: 2 }),
  );
}

function fillXml(color: string): string {
  return xml(
    "fill",
    {},
    xml("patternFill", { patternType: "solid" }, xml("fgColor", { rgb: argb(color) }), xml("bgColor", { indexed: 64 })),
  );
}

function borderXml(borders: CellStyle["borders"]): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) =>
    borders?.sides.includes(side)
      ? xml(side, { style: "thin" }, xml("color", { rgb: argb(borders.color) }))
      : xml(side),
  );
  return xml("border", {}, ...sides, xml("diagonal"));
}

function alignmentXml(style: CellStyle): string {
  const attributes = {
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrap ? 1 : undefined,
    indent: style.indent === 0 ? undefined : style.indent,
  };
  return Object.values(attributes).every((value) => value === undefined) ? "" : xml("alignment", attributes);
}
