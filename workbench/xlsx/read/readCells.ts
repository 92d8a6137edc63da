import { containsCell, type Area } from "../../engine/Area";
import { columnIndexOf } from "../../engine/addresses";
import { offsetReferences } from "../../engine/formulas/shift";
import { fromFileFormula } from "../formulas/fileFormula";
import { child, childrenOf, numberAttribute, unescaped, type XmlElement } from "../archive/parseXml";
import type { StylesRead } from "./readStyles";
import type { CellFile, CellStyle, SheetFile } from "../WorkbookFile";

/** What a sheet's cells are read against. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: StylesRead;
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

interface SharedFormula {
  readonly formula: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Takes in a sheet's rows, one after the other, as they come out of the file. */
export class CellCollector {
  readonly cells: CellFile[] = [];
  readonly styles: CellStyle[] = [];
  readonly rows: Record<number, NonNullable<SheetFile["rows"][number]>> = {};
  private readonly styleIndexes = new Map<CellStyle, number>();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly formulas = new Map<string, string>();
  private nextRowIndex = 0;

  constructor(private readonly context: CellContext) {}

  /** Takes in one `row` element. */
  readonly takeRow = (row: XmlElement): void => {
    // Numbers may be left out where rows and cells follow one another.
    const rowIndex = (numberAttribute(row, "r") ?? this.nextRowIndex + 1) - 1;
    this.nextRowIndex = rowIndex + 1;
    const height = numberAttribute(row, "ht");
    const hidden = row.attributes["hidden"] === "1" || row.attributes["hidden"] === "true";
    if (height !== undefined || hidden)
      this.rows[rowIndex] = { ...(height !== undefined && { height }), ...(hidden && { hidden }) };
    let nextColumnIndex = 0;
    for (const cell of childrenOf(row, "c")) {
      const letters = /^[A-Za-z]+/.exec(cell.attributes["r"] ?? "")?.[0];
      const columnIndex = letters === undefined ? nextColumnIndex : columnIndexOf(letters);
      nextColumnIndex = columnIndex + 1;
      this.takeCell(cell, rowIndex, columnIndex);
    }
  };

  private takeCell(cell: XmlElement, rowIndex: number, columnIndex: number): void {
    const value = this.valueOf(cell);
    const formula = this.formulaOf(child(cell, "f"), rowIndex, columnIndex);
    const style = this.styleOf(cell);
    if (value === undefined && formula === undefined && style === undefined) return;
    this.cells.push({
      rowIndex,
      columnIndex,
      ...(value !== undefined && { value }),
      ...(formula !== undefined && { formula }),
      ...(style !== undefined && { style }),
    });
  }

  private valueOf(cell: XmlElement): CellFile["value"] {
    const type = cell.attributes["t"] ?? "n";
    if (type === "inlineStr") return richText(child(cell, "is"));
    const stored = child(cell, "v");
    if (stored === undefined) return undefined;
    const { text } = stored;
    if (type === "s") return this.context.strings[Number(text)] ?? "";
    if (type === "str") return unescaped(text);
    if (type === "b") return text === "1" || text === "true";
    if (type === "e") return { error: text };
    if (type === "d") return serialOf(text);
    return text.trim() === "" ? undefined : Number(text);
  }

  private formulaOf(element: XmlElement | undefined, rowIndex: number, columnIndex: number): string | undefined {
    if (element === undefined || element.attributes["t"] === "dataTable") return undefined;
    const table = this.context.tables.find(({ area }) => containsCell(area, rowIndex, columnIndex))?.name ?? "";
    const { si, t } = element.attributes;
    const stored = unescaped(element.text);
    if (t === "shared" && si !== undefined && stored === "") {
      const first = this.shared.get(si);
      return first && offsetReferences(first.formula, rowIndex - first.rowIndex, columnIndex - first.columnIndex);
    }
    if (stored === "") return undefined;
    const key = `${table}\n${stored}`;
    const formula = this.formulas.get(key) ?? fromFileFormula(stored, table);
    this.formulas.set(key, formula);
    if (t === "shared" && si !== undefined) this.shared.set(si, { formula, rowIndex, columnIndex });
    return formula;
  }

  private styleOf(cell: XmlElement): number | undefined {
    const style = this.context.styles.cellFormat(numberAttribute(cell, "s") ?? 0);
    if (style === undefined) return undefined;
    const index = this.styleIndexes.get(style) ?? this.styles.push(style) - 1;
    this.styleIndexes.set(style, index);
    return index;
  }
}

/** Joins the runs of a text; how its parts are formatted, and the reading aids of Japanese, are left aside. */
export function richText(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const texts = element.children.flatMap((part) =>
    part.name === "t" ? [part.text] : part.name === "r" ? [child(part, "t")?.text ?? ""] : [],
  );
  return unescaped(texts.join(""));
}

/** Days since 1899-12-30 of a date written out, which few programs store. */
function serialOf(text: string): number | undefined {
  const milliseconds = Date.parse(text.endsWith("Z") || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 86_400_000 + 25_569;
}
