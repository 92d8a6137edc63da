import { strToU8, zipSync } from "fflate";

/** A cell of a made file: its value, or its whole markup within `<c …>`. */
export type MadeCell =
  | string
  | number
  | boolean
  | null
  /** `format`: a number format's id or code. */
  | { readonly serial: number; readonly format: number | string }
  | { readonly error: string }
  | { readonly formula: string; readonly result?: string | number }
  | { readonly rich: readonly string[] }
  | { readonly shared: string };

export interface MadeSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** Rows from the first on; null leaves a row out. */
  readonly rows: readonly (readonly MadeCell[] | null)[];
  readonly merges?: readonly string[];
  /** Rows, from 1, that are hidden. */
  readonly hiddenRows?: readonly number[];
}

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("\r", "_x000D_");

/**
 * Makes an .xlsx file part by part, as the standard has them (ECMA-376 part 1), so that a test can hold whatever a
 * program may write: shared and inline strings, rich text, dates by their formats, errors, formulas, merged cells.
 */
export function makeXlsx(sheets: readonly MadeSheet[], options: { readonly date1904?: boolean } = {}): Uint8Array {
  const shared: string[] = [];
  const formats: (number | string)[] = [0];
  const sheetParts = sheets.map((sheet) => sheetXml(sheet, shared, formats));
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const custom = formats.map((format, index) => ({ format, id: typeof format === "number" ? format : 164 + index }));
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><workbookPr date1904="${options.date1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships">${sheets
      .map((_, index) => relation(index + 1, "worksheet", `worksheets/sheet${index + 1}.xml`))
      .join(
        "",
      )}${relation(1001, "sharedStrings", "sharedStrings.xml")}${relation(1002, "styles", "styles.xml")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${spreadsheet}">${shared.join("")}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${spreadsheet}"><numFmts>${custom
      .filter(({ format }) => typeof format === "string")
      .map(({ format, id }) => `<numFmt numFmtId="${id}" formatCode="${escaped(String(format))}"/>`)
      .join("")}</numFmts><cellXfs>${custom.map(({ id }) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
  };
  sheetParts.forEach((xml, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = xml));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])));
}

function sheetXml(sheet: MadeSheet, shared: string[], formats: (number | string)[]): string {
  const rows = sheet.rows.map((cells, index) => {
    if (cells === null) return "";
    const hidden = sheet.hiddenRows?.includes(index + 1) ? ' hidden="1"' : "";
    const drawn = cells.map((cell, column) => cellXml(cell, `${letters(column)}${index + 1}`, shared, formats));
    return `<row r="${index + 1}"${hidden}>${drawn.join("")}</row>`;
  });
  const merges = sheet.merges ?? [];
  const merged = merges.map((area) => `<mergeCell ref="${area}"/>`).join("");
  return `<worksheet xmlns="${spreadsheet}"><sheetData>${rows.join("")}</sheetData>${
    merges.length > 0 ? `<mergeCells>${merged}</mergeCells>` : ""
  }</worksheet>`;
}

function cellXml(cell: MadeCell, at: string, shared: string[], formats: (number | string)[]): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "string") {
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  }
  if ("serial" in cell) {
    const known = formats.indexOf(cell.format);
    const style = known === -1 ? formats.push(cell.format) - 1 : known;
    return `<c r="${at}" s="${style}"><v>${cell.serial}</v></c>`;
  }
  if ("error" in cell) return `<c r="${at}" t="e"><f>1/0</f><v>${cell.error}</v></c>`;
  if ("formula" in cell) {
    const type = typeof cell.result === "string" ? ' t="str"' : "";
    const result = cell.result === undefined ? "" : `<v>${escaped(String(cell.result))}</v>`;
    return `<c r="${at}"${type}><f>${escaped(cell.formula)}</f>${result}</c>`;
  }
  const string =
    "shared" in cell
      ? `<si><t xml:space="preserve">${escaped(cell.shared)}</t></si>`
      : `<si>${cell.rich.map((run) => `<r><rPr><b/></rPr><t xml:space="preserve">${escaped(run)}</t></r>`).join("")}<rPh sb="0" eb="1"><t>READING</t></rPh></si>`;
  return `<c r="${at}" t="s"><v>${shared.push(string) - 1}</v></c>`;
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}
