import { builtInNumberFormats } from "../numberFormats";
import { child, childrenOf, descendant, flag, numberAttribute, type XmlElement } from "../archive/parseXml";
import { readColour } from "./readColour";
import { defaultFont } from "../write/StyleSheet";
import type { CellStyle, ConditionalFormatFile } from "../WorkbookFile";

/** The looks of a workbook, by the numbers under which cells and conditional formats refer to them. */
export interface StylesRead {
  /** Undefined for cells that look like any other. */
  readonly cellFormat: (index: number) => CellStyle | undefined;
  readonly conditionalFormat: (index: number) => ConditionalFormatFile["style"];
}

/** Reads the part `styles.xml`, which a file may lack. */
export function readStyles(styles: XmlElement | undefined, theme: readonly string[]): StylesRead {
  const list = (parent: string, name: string): readonly XmlElement[] => childrenOf(child(styles, parent), name);
  const numberFormats = new Map(builtInNumberFormats);
  for (const { attributes } of list("numFmts", "numFmt"))
    numberFormats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
  const fonts = list("fonts", "font").map((font) => readFont(font, theme));
  const fills = list("fills", "fill").map((fill) => readFill(fill, theme));
  const borders = list("borders", "border").map((border) => readBorders(border, theme));
  const normal = fonts[0] ?? {};

  const cellFormats = list("cellXfs", "xf").map((format): CellStyle | undefined => {
    const font = fonts[numberAttribute(format, "fontId") ?? 0] ?? {};
    const numberFormat = numberFormats.get(numberAttribute(format, "numFmtId") ?? 0);
    const fill = fills[numberAttribute(format, "fillId") ?? 0];
    const line = borders[numberAttribute(format, "borderId") ?? 0];
    const style: CellStyle = {
      ...(numberFormat !== undefined && numberFormat !== "General" && { numberFormat }),
      ...(fill !== undefined && { fill }),
      ...ownFont(font, normal),
      ...readAlignment(child(format, "alignment")),
      ...(line !== undefined && { borders: line }),
    };
    return Object.keys(style).length === 0 ? undefined : style;
  });
  const conditionalFormats = list("dxfs", "dxf").map((format) => readConditionalFormat(format, theme));
  return {
    cellFormat: (index) => cellFormats[index],
    conditionalFormat: (index) => conditionalFormats[index] ?? {},
  };
}

type Font = Pick<CellStyle, "fontColor" | "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strikethrough">;

function readFont(font: XmlElement, theme: readonly string[]): Font {
  const color = child(font, "color");
  // Theme colour 1 is the ordinary colour of text.
  const fontColor = color?.attributes["theme"] === "1" ? undefined : readColour(color, theme);
  const fontName = child(font, "name")?.attributes["val"] ?? defaultFont.name;
  const fontSize = numberAttribute(child(font, "sz"), "val") ?? defaultFont.size;
  const underline = child(font, "u");
  return {
    fontName,
    fontSize,
    ...(fontColor !== undefined && { fontColor }),
    ...(isOn(font, "b") && { bold: true }),
    ...(isOn(font, "i") && { italic: true }),
    ...(underline !== undefined && underline.attributes["val"] !== "none" && { underline: true }),
    ...(isOn(font, "strike") && { strikethrough: true }),
  };
}

/** What sets a font apart from the workbook's ordinary one. */
function ownFont(font: Font, normal: Font): Font {
  const { fontName, fontSize, ...rest } = font;
  return {
    ...rest,
    ...(fontName !== undefined && fontName !== normal.fontName && { fontName }),
    ...(fontSize !== undefined && fontSize !== normal.fontSize && { fontSize }),
  };
}

function isOn(font: XmlElement, name: string): boolean {
  const element = child(font, name);
  return element !== undefined && flag(element, "val", true);
}

function readFill(fill: XmlElement, theme: readonly string[]): string | undefined {
  const pattern = child(fill, "patternFill");
  return pattern?.attributes["patternType"] === "solid" ? readColour(child(pattern, "fgColor"), theme) : undefined;
}

function readBorders(border: XmlElement, theme: readonly string[]): CellStyle["borders"] {
  const drawn = (["top", "bottom", "left", "right"] as const).filter(
    (side) => (child(border, side)?.attributes["style"] ?? "none") !== "none",
  );
  if (drawn.length === 0) return undefined;
  return { sides: drawn, color: readColour(descendant(border, drawn[0]!, "color"), theme) ?? "#000000" };
}

function readAlignment(
  alignment: XmlElement | undefined,
): Pick<CellStyle, "horizontal" | "vertical" | "wrap" | "indent"> {
  const { horizontal, vertical } = alignment?.attributes ?? {};
  const indent = numberAttribute(alignment, "indent");
  return {
    ...((horizontal === "left" || horizontal === "center" || horizontal === "right") && { horizontal }),
    ...((vertical === "top" || vertical === "center" || vertical === "bottom") && { vertical }),
    ...(flag(alignment, "wrapText") && { wrap: true }),
    ...(indent !== undefined && indent !== 0 && { indent }),
  };
}

function readConditionalFormat(format: XmlElement, theme: readonly string[]): ConditionalFormatFile["style"] {
  const font = child(format, "font");
  const pattern = descendant(format, "fill", "patternFill");
  const fontColor = readColour(child(font, "color"), theme);
  const fill = readColour(child(pattern, "bgColor") ?? child(pattern, "fgColor"), theme);
  const decided = (name: string): boolean | undefined => {
    const element = child(font, name);
    return element === undefined ? undefined : flag(element, "val", true);
  };
  const [bold, italic, strikethrough] = [decided("b"), decided("i"), decided("strike")];
  return {
    ...(fill !== undefined && { fill }),
    ...(fontColor !== undefined && { fontColor }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(strikethrough !== undefined && { strikethrough }),
  };
}
