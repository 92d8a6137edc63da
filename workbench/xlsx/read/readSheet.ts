import { parseArea } from "../../engine/addresses";
import { CellCollector } from "./readCells";
import { fromFileFormula } from "../formulas/fileFormula";
import { shownWidth } from "../gridGeometry";
import type { PackageReader } from "../archive/PackageReader";
import { child, childrenOf, descendant, flag, numberAttribute, unescaped, type XmlElement } from "../archive/parseXml";
import { readColour } from "./readColour";
import { readDrawing } from "./readDrawing";
import type { StylesRead } from "./readStyles";
import { readTable } from "./readTable";
import { readValidations } from "./readValidations";
import type { ConditionalFormatFile, LeftOut, SheetFile } from "../WorkbookFile";

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly parts: PackageReader;
  readonly strings: readonly string[];
  readonly styles: StylesRead;
  readonly theme: readonly string[];
}

export interface SheetRead {
  readonly sheet: SheetFile;
  readonly leftOut: readonly LeftOut[];
}

/** Reads the part of one worksheet and what belongs to it; print titles are names of the workbook and come later. */
export function readSheet(
  path: string,
  name: string,
  visibility: SheetFile["visibility"],
  context: SheetContext,
): SheetRead {
  const { parts } = context;
  const relations = parts.relations(path);
  const tables = relations
    .filter(({ kind, target }) => kind === "table" && parts.has(target))
    .map(({ target }) => readTable(parts.read(target)));
  const collector = new CellCollector({
    strings: context.strings,
    styles: context.styles,
    tables: tables.flatMap((table) => {
      const area = parseArea(table.address);
      return area ? [{ name: table.name, area }] : [];
    }),
  });
  const root = parts.read(path, { row: collector.takeRow });
  const properties = child(root, "sheetPr");
  const view = descendant(root, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  const isFrozen = (pane?.attributes["state"] ?? "").startsWith("frozen");
  const tabColor = readColour(child(properties, "tabColor"), context.theme);
  const columns = readColumns(child(root, "cols"));
  const rules = readConditionalFormats(root, context.styles);
  const drawingPath = relations.find(({ kind, target }) => kind === "drawing" && parts.has(target))?.target;
  const drawing =
    drawingPath === undefined
      ? { charts: [], others: 0 }
      : readDrawing(parts, drawingPath, { columns, rows: collector.rows });
  const links = new Map(relations.map(({ id, target }) => [id, target]));
  const counted: readonly (readonly [LeftOut["what"], number])[] = [
    ["drawing", drawing.others],
    ["conditionalFormat", rules.others],
    ["pivotTable", relations.filter(({ kind }) => kind === "pivotTable").length],
    ["comment", relations.filter(({ kind }) => kind === "comments" || kind === "threadedComment").length],
  ];
  return {
    sheet: {
      name,
      visibility,
      ...(tabColor !== undefined && { tabColor }),
      showGridlines: flag(view, "showGridLines", true),
      frozenRows: isFrozen ? (numberAttribute(pane, "ySplit") ?? 0) : 0,
      frozenColumns: isFrozen ? (numberAttribute(pane, "xSplit") ?? 0) : 0,
      styles: collector.styles,
      cells: collector.cells,
      columns,
      rows: collector.rows,
      merges: childrenOf(child(root, "mergeCells"), "mergeCell").map(({ attributes }) => attributes["ref"] ?? ""),
      hyperlinks: readHyperlinks(child(root, "hyperlinks"), links),
      tables,
      validations: readValidations(child(root, "dataValidations")),
      conditionalFormats: rules.formats,
      charts: drawing.charts,
      protected: flag(child(root, "sheetProtection"), "sheet"),
      print: readPrint(child(root, "pageSetup"), flag(child(properties, "pageSetUpPr"), "fitToPage")),
    },
    leftOut: counted.flatMap(([what, count]) => (count === 0 ? [] : [{ what, count, sheet: name }])),
  };
}

function readColumns(cols: XmlElement | undefined): SheetFile["columns"] {
  const columns: Record<number, NonNullable<SheetFile["columns"][number]>> = {};
  for (const col of childrenOf(cols, "col")) {
    const stored = flag(col, "customWidth") ? numberAttribute(col, "width") : undefined;
    const width = stored === undefined ? undefined : shownWidth(stored);
    const hidden = flag(col, "hidden");
    if (width === undefined && !hidden) continue;
    const [min, max] = [numberAttribute(col, "min") ?? 1, numberAttribute(col, "max") ?? 0];
    for (let number = min; number <= max; number++)
      columns[number - 1] = { ...(width !== undefined && { width }), ...(hidden && { hidden }) };
  }
  return columns;
}

function readHyperlinks(element: XmlElement | undefined, links: ReadonlyMap<string, string>): SheetFile["hyperlinks"] {
  return childrenOf(element, "hyperlink").map(({ attributes }) => {
    const { ref, location, tooltip } = attributes;
    const url = links.get(attributes["r:id"] ?? "");
    return {
      address: ref ?? "",
      ...(location !== undefined && { location }),
      ...(url !== undefined && { url }),
      ...(tooltip !== undefined && { tooltip: unescaped(tooltip) }),
    };
  });
}

/** Rules by formula are read; scales, bars and icons are only counted. Priorities count from 0, as in Excel's API. */
function readConditionalFormats(
  root: XmlElement,
  styles: StylesRead,
): { formats: ConditionalFormatFile[]; others: number } {
  const rules = childrenOf(root, "conditionalFormatting").flatMap((group) =>
    childrenOf(group, "cfRule").map((rule) => ({ rule, address: (group.attributes["sqref"] ?? "").trim() })),
  );
  const byFormula = rules
    .filter(({ rule }) => rule.attributes["type"] === "expression" && child(rule, "formula") !== undefined)
    .sort((a, b) => (numberAttribute(a.rule, "priority") ?? 0) - (numberAttribute(b.rule, "priority") ?? 0));
  const formats = byFormula.map(({ rule, address }, priority) => {
    const look = numberAttribute(rule, "dxfId");
    return {
      address,
      formula: fromFileFormula(unescaped(child(rule, "formula")!.text)),
      priority,
      stopIfTrue: flag(rule, "stopIfTrue"),
      style: look === undefined ? {} : styles.conditionalFormat(look),
    };
  });
  return { formats, others: rules.length - byFormula.length };
}

function readPrint(setup: XmlElement | undefined, fitToPage: boolean): SheetFile["print"] {
  const orientation = setup?.attributes["orientation"];
  return {
    ...((orientation === "portrait" || orientation === "landscape") && { orientation }),
    ...(fitToPage && { fitToWidth: numberAttribute(setup, "fitToWidth") ?? 1 }),
  };
}
