import { columnLetters } from "../../engine/addresses";
import { defaultColumnWidth, storedWidth } from "../gridGeometry";
import { toFileFormula } from "../formulas/fileFormula";
import { relationshipNamespace, spreadsheetNamespace } from "../archive/namespaces";
import type { SharedStrings } from "./SharedStrings";
import { argb, type StyleSheet } from "./StyleSheet";
import type { ConditionalFormatFile, SheetFile } from "../WorkbookFile";
import { writeCells } from "./writeCells";
import { writeValidations } from "./writeValidations";
import { xml, xmlDocument, xmlText } from "../archive/xml";

/** Relationship ids of what a sheet's part refers to. */
export interface SheetRelations {
  /** By the hyperlink's address on the sheet. */
  readonly links: ReadonlyMap<string, string>;
  readonly drawing?: string;
  readonly tables: readonly string[];
}

/** Writes the part of one worksheet; the order of its elements is fixed (ECMA-376 18.3.1.99), or Excel repairs the file. */
export function writeSheet(
  sheet: SheetFile,
  isActive: boolean,
  styles: StyleSheet,
  strings: SharedStrings,
  relations: SheetRelations,
): string {
  return xmlDocument(
    "worksheet",
    { xmlns: spreadsheetNamespace, "xmlns:r": relationshipNamespace },
    sheetProperties(sheet),
    dimension(sheet),
    sheetView(sheet, isActive),
    xml("sheetFormatPr", { defaultRowHeight: 15 }),
    columns(sheet),
    writeCells(sheet, styles, strings),
    sheet.protected ? xml("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 }) : "",
    list(
      "mergeCells",
      sheet.merges.map((ref) => xml("mergeCell", { ref })),
    ),
    conditionalFormats(sheet.conditionalFormats, styles),
    writeValidations(sheet.validations),
    hyperlinks(sheet, relations.links),
    xml("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    pageSetup(sheet),
    relations.drawing === undefined ? "" : xml("drawing", { "r:id": relations.drawing }),
    list(
      "tableParts",
      relations.tables.map((id) => xml("tablePart", { "r:id": id })),
    ),
  );
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : xml(name, { count: items.length }, items);
}

function sheetProperties({ tabColor, print }: SheetFile): string {
  const children = [
    tabColor === undefined ? "" : xml("tabColor", { rgb: argb(tabColor) }),
    print.fitToWidth === undefined ? "" : xml("pageSetUpPr", { fitToPage: 1 }),
  ].join("");
  return children === "" ? "" : xml("sheetPr", {}, children);
}

function dimension({ cells }: SheetFile): string {
  if (cells.length === 0) return xml("dimension", { ref: "A1" });
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { rowIndex, columnIndex } of cells) {
    top = Math.min(top, rowIndex);
    left = Math.min(left, columnIndex);
    bottom = Math.max(bottom, rowIndex);
    right = Math.max(right, columnIndex);
  }
  return xml("dimension", { ref: `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}` });
}

function sheetView({ showGridlines, frozenRows, frozenColumns }: SheetFile, isActive: boolean): string {
  const activePane = frozenRows > 0 && frozenColumns > 0 ? "bottomRight" : frozenRows > 0 ? "bottomLeft" : "topRight";
  const pane =
    frozenRows + frozenColumns === 0
      ? ""
      : xml("pane", {
          xSplit: frozenColumns || undefined,
          ySplit: frozenRows || undefined,
          topLeftCell: `${columnLetters(frozenColumns)}${frozenRows + 1}`,
          activePane,
          state: "frozen",
        }) + xml("selection", { pane: activePane });
  const attributes = {
    showGridLines: showGridlines ? undefined : 0,
    tabSelected: isActive ? 1 : undefined,
    workbookViewId: 0,
  };
  return xml("sheetViews", {}, xml("sheetView", attributes, pane));
}

/** Neighbours that are alike share one element, as Excel writes them. */
function columns({ columns: byIndex }: SheetFile): string {
  const runs: { min: number; max: number; width?: number; hidden?: boolean }[] = [];
  for (const [key, { width, hidden }] of Object.entries(byIndex).sort(([a], [b]) => Number(a) - Number(b))) {
    if (width === undefined && !hidden) continue;
    const number = Number(key) + 1;
    const last = runs.at(-1);
    if (last && last.max === number - 1 && last.width === width && Boolean(last.hidden) === Boolean(hidden))
      last.max = number;
    else runs.push({ min: number, max: number, ...(width !== undefined && { width }), ...(hidden && { hidden }) });
  }
  const elements = runs.map(({ min, max, width, hidden }) =>
    xml("col", {
      min,
      max,
      width: storedWidth(width ?? defaultColumnWidth),
      customWidth: width === undefined ? undefined : 1,
      hidden: hidden ? 1 : undefined,
    }),
  );
  return elements.length === 0 ? "" : xml("cols", {}, elements);
}

/** Priorities are unique within a sheet and count from 1 in files, from 0 in Excel's API. */
function conditionalFormats(formats: readonly ConditionalFormatFile[], styles: StyleSheet): string[] {
  const byAddress = new Map<string, string[]>();
  [...formats]
    .sort((a, b) => a.priority - b.priority)
    .forEach((format, index) => {
      const rule = xml(
        "cfRule",
        {
          type: "expression",
          dxfId: styles.conditionalFormat(format.style),
          priority: index + 1,
          stopIfTrue: format.stopIfTrue ? 1 : undefined,
        },
        xmlText("formula", toFileFormula(format.formula)),
      );
      byAddress.set(format.address, [...(byAddress.get(format.address) ?? []), rule]);
    });
  return [...byAddress].map(([address, rules]) => xml("conditionalFormatting", { sqref: address }, rules));
}

function hyperlinks(sheet: SheetFile, links: ReadonlyMap<string, string>): string {
  const elements = sheet.hyperlinks.map(({ address, location, tooltip }) =>
    xml("hyperlink", { ref: address, "r:id": links.get(address), location, tooltip }),
  );
  return elements.length === 0 ? "" : xml("hyperlinks", {}, elements);
}

function pageSetup({ print }: SheetFile): string {
  if (print.orientation === undefined && print.fitToWidth === undefined) return "";
  // A4; as many pages high as it takes.
  return xml("pageSetup", {
    paperSize: 9,
    orientation: print.orientation,
    fitToWidth: print.fitToWidth,
    fitToHeight: print.fitToWidth === undefined ? undefined : 0,
  });
}
