import { letOthersRun } from "./letOthersRun";
import { PackageReader } from "./archive/PackageReader";
import { child, childrenOf, descendant, flag, numberAttribute } from "./archive/parseXml";
import { richText } from "./read/readCells";
import { readTheme } from "./read/readColour";
import { readNames } from "./read/readNames";
import { readSheet } from "./read/readSheet";
import { readStyles } from "./read/readStyles";
import { refuseForeignArchive, refuseForeignBytes } from "./read/recogniseFile";
import type { LeftOut, SheetFile, WorkbookFile } from "./WorkbookFile";
import { XlsxError } from "./XlsxError";
import { unzip } from "./archive/zip";

const visibilities: Readonly<Record<string, SheetFile["visibility"]>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/**
 * Reads an .xlsx file, in Node and in the browser. Formulas come as Excel shows them, dates as serial numbers. What the
 * workbench does not show is counted in `leftOut`.
 * @throws XlsxError with a code when the bytes are no .xlsx workbook or a damaged one.
 */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookFile> {
  refuseForeignBytes(bytes);
  const archive = unzip(bytes);
  refuseForeignArchive(archive);
  const parts = new PackageReader(archive);
  const workbookPath = parts.related("", "officeDocument");
  if (workbookPath === undefined) throw new XlsxError("brokenPart", "xl/workbook.xml");
  const workbook = parts.read(workbookPath);
  const optional = (kind: string): ReturnType<PackageReader["read"]> | undefined => {
    const path = parts.related(workbookPath, kind);
    return path === undefined ? undefined : parts.read(path);
  };
  const theme = readTheme(optional("theme"));
  const context = {
    parts,
    theme,
    styles: readStyles(optional("styles"), theme),
    strings: childrenOf(optional("sharedStrings"), "si").map(richText),
  };
  const relations = new Map(parts.relations(workbookPath).map((relation) => [relation.id, relation]));
  const listed = childrenOf(child(workbook, "sheets"), "sheet").map(({ attributes }) => ({
    name: attributes["name"] ?? "",
    visibility: visibilities[attributes["state"] ?? ""] ?? "Visible",
    relation: relations.get(attributes["r:id"] ?? ""),
  }));
  const { names, printTitles } = readNames(
    child(workbook, "definedNames"),
    listed.map(({ name }) => name),
  );
  const sheets: SheetFile[] = [];
  const leftOut = workbookLeftOut(parts);
  const active = numberAttribute(descendant(workbook, "bookViews", "workbookView"), "activeTab") ?? 0;
  let activeSheetIndex = 0;
  for (const [index, { name, visibility, relation }] of listed.entries()) {
    // Sheets that are a chart or a dialog have no cells.
    if (relation?.kind !== "worksheet") {
      leftOut.push({ what: "drawing", count: 1, sheet: name });
      continue;
    }
    await letOthersRun();
    const read = readSheet(relation.target, name, visibility, context);
    if (index === active) activeSheetIndex = sheets.length;
    sheets.push({ ...read.sheet, print: { ...printTitles.get(index), ...read.sheet.print } });
    leftOut.push(...read.leftOut);
  }
  if (sheets.length === 0) throw new XlsxError("brokenPart", workbookPath);
  return {
    sheets,
    names,
    activeSheetIndex,
    ...(flag(child(workbook, "workbookPr"), "date1904") && { date1904: true }),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/** What belongs to the whole workbook and is not taken over. */
function workbookLeftOut(parts: PackageReader): LeftOut[] {
  const count = (pattern: RegExp): number => parts.paths().filter((path) => pattern.test(path)).length;
  const kinds: readonly (readonly [LeftOut["what"], number])[] = [
    ["macro", count(/^xl\/vbaProject\.bin$/)],
    ["externalLink", count(/^xl\/externalLinks\/[^/]+\.xml$/)],
    ["slicer", count(/^xl\/(?:slicers|timelines)\/[^/]+\.xml$/)],
  ];
  return kinds.flatMap(([what, number]) => (number === 0 ? [] : [{ what, count: number }]));
}
