import { leftOf, topOf } from "../gridGeometry";
import type { PackageReader } from "../archive/PackageReader";
import { child, descendant, numberAttribute, type XmlElement } from "../archive/parseXml";
import { readChart } from "./readChart";
import type { ChartFile, SheetFile } from "../WorkbookFile";
import { emuPerPoint } from "../write/writeDrawing";

type Sizes = Pick<SheetFile, "columns" | "rows">;
type Box = Pick<ChartFile, "left" | "top" | "width" | "height">;

/** What a sheet's drawing holds: charts, and how many other things that the workbench does not show. */
export interface DrawingRead {
  readonly charts: readonly ChartFile[];
  readonly others: number;
}

/** Reads the part that places a sheet's charts; addresses in it are resolved to points by the sheet's columns and rows. */
export function readDrawing(parts: PackageReader, path: string, sizes: Sizes): DrawingRead {
  const relations = new Map(parts.relations(path).map(({ id, target }) => [id, target]));
  const anchors = parts.read(path).children;
  const charts = anchors.flatMap((anchor): ChartFile[] => {
    const frame = child(anchor, "graphicFrame");
    const target = relations.get(descendant(frame, "graphic", "graphicData", "chart")?.attributes["r:id"] ?? "");
    const content = target !== undefined && parts.has(target) ? readChart(parts.read(target)) : undefined;
    const name = descendant(frame, "nvGraphicFramePr", "cNvPr")?.attributes["name"] ?? "";
    return content === undefined ? [] : [{ name, ...content, ...boxOf(anchor, sizes) }];
  });
  return { charts, others: anchors.length - charts.length };
}

function boxOf(anchor: XmlElement, sizes: Sizes): Box {
  const position = child(anchor, "pos");
  const [left, top] = position
    ? [points(position, "x"), points(position, "y")]
    : cornerOf(child(anchor, "from"), sizes);
  const size = child(anchor, "ext");
  const [right, bottom] = size
    ? [left + points(size, "cx"), top + points(size, "cy")]
    : cornerOf(child(anchor, "to"), sizes);
  return { left, top, width: rounded(right - left), height: rounded(bottom - top) };
}

function cornerOf(corner: XmlElement | undefined, sizes: Sizes): [left: number, top: number] {
  const number = (name: string): number => Number(child(corner, name)?.text ?? 0);
  return [
    rounded(leftOf(sizes, number("col")) + number("colOff") / emuPerPoint),
    rounded(topOf(sizes, number("row")) + number("rowOff") / emuPerPoint),
  ];
}

function points(element: XmlElement, name: string): number {
  return rounded((numberAttribute(element, name) ?? 0) / emuPerPoint);
}

/** Drawings are measured much finer than any screen: a thousandth of a point is plenty. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
