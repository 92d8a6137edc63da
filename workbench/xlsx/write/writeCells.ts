import type { Area } from "../../engine/Area";
import { containsCell } from "../../engine/Area";
import { columnLetters, parseArea } from "../../engine/addresses";
import { toFileFormula } from "../formulas/fileFormula";
import type { SharedStrings } from "./SharedStrings";
import type { StyleSheet } from "./StyleSheet";
import type { CellFile, SheetFile } from "../WorkbookFile";
import { escapeText, xml } from "../archive/xml";

/** Error values that files may hold; newer ones (`#SPILL!`, `#CALC!`) are held as `#VALUE!` (ECMA-376 18.18.11 and 18.17.3). */
const storableErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

interface TableArea {
  readonly name: string;
  readonly area: Area;
  readonly headings: readonly string[];
}

/** Writes a sheet's `sheetData`: rows in order, each with its cells in order. */
export function writeCells(sheet: SheetFile, styles: StyleSheet, strings: SharedStrings): string {
  const tables = sheet.tables.map((table) => ({
    name: table.name,
    area: areaOf(table.address),
    headings: table.columns.map(({ name }) => name),
  }));
  const formulas = new Map<string, string>();
  const rows = new Map<number, CellFile[]>();
  for (const cell of withHeadings(sheet.cells, tables)) {
    const row = rows.get(cell.rowIndex);
    if (row) row.push(cell);
    else rows.set(cell.rowIndex, [cell]);
  }
  for (const rowIndex of Object.keys(sheet.rows)) if (!rows.has(Number(rowIndex))) rows.set(Number(rowIndex), []);

  const write = (cell: CellFile): string => {
    const look = cell.style === undefined ? 0 : styles.cellFormat(sheet.styles[cell.style] ?? {});
    const attributes = { r: columnLetters(cell.columnIndex) + (cell.rowIndex + 1), s: look === 0 ? undefined : look };
    const { value } = cell;
    if (cell.formula === undefined) {
      if (value === undefined) return xml("c", attributes);
      const { t, v } = typeof value === "string" ? { t: "s", v: String(strings.add(value)) } : storedValue(value);
      return xml("c", { ...attributes, t }, xml("v", {}, v));
    }
    const table = tables.find(({ area }) => containsCell(area, cell.rowIndex, cell.columnIndex))?.name ?? "";
    const key = `${table}\n${cell.formula}`;
    const stored = formulas.get(key) ?? escapeText(toFileFormula(cell.formula, table));
    formulas.set(key, stored);
    if (value === undefined) return xml("c", attributes, xml("f", {}, stored));
    // The text of a formula may be empty and must be there all the same: an empty <v> is a blank text, no <v> is nothing.
    const { t, v } = storedValue(value);
    return xml("c", { ...attributes, t }, xml("f", {}, stored), `<v>${v}</v>`);
  };

  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([rowIndex, cells]) => {
      const { height, hidden } = sheet.rows[rowIndex] ?? {};
      return xml(
        "row",
        {
          r: rowIndex + 1,
          ht: height,
          customHeight: height === undefined ? undefined : 1,
          hidden: hidden ? 1 : undefined,
        },
        cells.sort((a, b) => a.columnIndex - b.columnIndex).map(write),
      );
    });
  return xml("sheetData", {}, written);
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`Not an address: ${address}`);
  return area;
}

/** Excel repairs a table whose heading cells do not hold the column names as texts: they are written as such. */
function withHeadings(cells: readonly CellFile[], tables: readonly TableArea[]): CellFile[] {
  const isHeading = (cell: CellFile): boolean =>
    tables.some(({ area }) => area.rowIndex === cell.rowIndex && containsCell(area, cell.rowIndex, cell.columnIndex));
  const styles = new Map(cells.filter(isHeading).map((cell) => [`${cell.rowIndex},${cell.columnIndex}`, cell.style]));
  const headings = tables.flatMap(({ area, headings: names }) =>
    names.map((value, offset): CellFile => {
      const place = { rowIndex: area.rowIndex, columnIndex: area.columnIndex + offset };
      const style = styles.get(`${place.rowIndex},${place.columnIndex}`);
      return { ...place, value, ...(style !== undefined && { style }) };
    }),
  );
  return [...cells.filter((cell) => !isHeading(cell)), ...headings];
}

/** A value as files hold it: the cell's type, where it has one, and its text. */
interface StoredValue {
  readonly t?: string;
  readonly v: string;
}

function storedValue(value: NonNullable<CellFile["value"]>): StoredValue {
  if (typeof value === "string") return { t: "str", v: escapeText(value) };
  if (typeof value === "boolean") return { t: "b", v: value ? "1" : "0" };
  if (typeof value === "object") return { t: "e", v: storableErrors.has(value.error) ? value.error : "#VALUE!" };
  if (!Number.isFinite(value)) throw new Error(`No cell can hold ${value}`);
  return { v: String(value) };
}
