import { columnAt, rowAt } from "../gridGeometry";
import { chartNamespace, drawingNamespace, relationshipNamespace, sheetDrawingNamespace } from "../archive/namespaces";
import type { ChartFile, SheetFile } from "../WorkbookFile";
import { xml, xmlDocument } from "../archive/xml";

/** English Metric Units, in which drawings are measured. */
export const emuPerPoint = 12_700;

/** Writes the part that places a sheet's charts, each by its top left cell and its size (ECMA-376 20.5.2.24). */
export function writeDrawing(sheet: SheetFile, chartRelations: readonly string[]): string {
  return xmlDocument(
    "xdr:wsDr",
    { "xmlns:xdr": sheetDrawingNamespace, "xmlns:a": drawingNamespace },
    ...sheet.charts.map((chart, index) => anchorXml(chart, index, sheet, chartRelations[index])),
  );
}

function anchorXml(chart: ChartFile, index: number, sheet: SheetFile, relation: string | undefined): string {
  const column = columnAt(sheet, chart.left);
  const row = rowAt(sheet, chart.top);
  const number = (name: string, value: number): string => xml(`xdr:${name}`, {}, String(Math.round(value)));
  const graphic = xml(
    "a:graphic",
    {},
    xml(
      "a:graphicData",
      { uri: chartNamespace },
      xml("c:chart", { "xmlns:c": chartNamespace, "xmlns:r": relationshipNamespace, "r:id": relation }),
    ),
  );
  return xml(
    "xdr:oneCellAnchor",
    {},
    xml(
      "xdr:from",
      {},
      number("col", column.index),
      number("colOff", column.offset * emuPerPoint),
      number("row", row.index),
      number("rowOff", row.offset * emuPerPoint),
    ),
    xml("xdr:ext", { cx: Math.round(chart.width * emuPerPoint), cy: Math.round(chart.height * emuPerPoint) }),
    xml(
      "xdr:graphicFrame",
      { macro: "" },
      xml(
        "xdr:nvGraphicFramePr",
        {},
        xml("xdr:cNvPr", { id: index + 2, name: chart.name, descr: chart.title }),
        xml("xdr:cNvGraphicFramePr"),
      ),
      xml("xdr:xfrm", {}, xml("a:off", { x: 0, y: 0 }), xml("a:ext", { cx: 0, cy: 0 })),
      graphic,
    ),
    xml("xdr:clientData"),
  );
}
