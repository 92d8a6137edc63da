import type { CellStyle } from "../../xlsx/WorkbookFile";
import type { ICellData, IStyleData, Workbook } from "../univerPackages";
import { fromUniverStyle, toUniverStyle } from "./univerStyle";

const PLAIN: CellStyle = {};

/** Cell styles in Excel's terms, kept in Univer's style table; equal styles share one entry. */
export class StyleTable {
  private readonly ids = new Map<string, string | undefined>();
  private readonly known = new Map<string, CellStyle>();

  constructor(private readonly workbook: Workbook) {}

  of(cell: ICellData | undefined | null): CellStyle {
    return this.read(cell?.s ?? undefined);
  }

  read(style: string | IStyleData | undefined): CellStyle {
    if (!style) return PLAIN;
    if (typeof style !== "string") return fromUniverStyle(style);
    const known = this.known.get(style);
    if (known) return known;
    const data = this.workbook.getStyles().get(style);
    const read = data ? fromUniverStyle(data) : PLAIN;
    this.known.set(style, read);
    return read;
  }

  /** The id to store with a cell; undefined for a cell without any format. */
  idOf(style: CellStyle): string | undefined {
    const key = JSON.stringify(style, Object.keys(style).sort().concat("sides", "color"));
    if (key === "{}") return undefined;
    if (!this.ids.has(key)) {
      const id = this.workbook.getStyles().setValue(toUniverStyle(style)) ?? undefined;
      this.ids.set(key, id);
      if (id !== undefined) this.known.set(id, style);
    }
    return this.ids.get(key);
  }
}
