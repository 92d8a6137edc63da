import type { Book } from "../Book";
import { containsCell } from "../Area";
import type { FormulaPlace, NameLookup, TableLookup, TableView } from "../formulas/translate";
import type { NameState, SheetState, TableState } from "../state";

function viewOf(sheet: SheetState, table: TableState): TableView {
  return {
    name: table.name,
    sheetId: sheet.id,
    sheetName: sheet.name,
    area: table.area,
    showHeaders: table.showHeaders,
    columnNames: table.columns.map((column) => column.name),
  };
}

/** Tables and names as the formula translator asks for them; views are made once per change. */
export class TableIndex implements TableLookup, NameLookup {
  private views = new Map<string, TableView>();
  /** By lower-case name; made when first asked for. */
  private names: Map<string, NameState[]> | undefined;

  constructor(private readonly book: Book) {}

  /** To be called whenever a table, a sheet or the list of names changed. */
  reset(): void {
    this.views = new Map();
    this.names = undefined;
  }

  byName(name: string): TableView | undefined {
    const key = name.toLowerCase();
    const known = this.views.get(key);
    if (known) return known;
    const found = this.book.tableByName(name);
    if (!found) return undefined;
    const view = viewOf(found.sheet, found.table);
    this.views.set(key, view);
    return view;
  }

  at(sheetId: string, rowIndex: number, columnIndex: number): TableView | undefined {
    const table = this.book
      .sheetById(sheetId)
      ?.tables.find((candidate) => containsCell(candidate.area, rowIndex, columnIndex));
    return table && this.byName(table.name);
  }

  formulaOf(
    name: string,
    place: FormulaPlace,
    sheetName: string | undefined,
  ): { formula: string; sheetName: string | undefined } | undefined {
    const sheetId = sheetName === undefined ? place.sheetId : this.book.sheetByName(sheetName)?.id;
    const found = nameSeenFrom(this.namesCalled(name), sheetId);
    if (!found) return undefined;
    return {
      formula: found.formula,
      sheetName: found.sheetId === undefined ? undefined : this.book.sheetById(found.sheetId)?.name,
    };
  }

  private namesCalled(name: string): readonly NameState[] {
    if (this.names === undefined) {
      this.names = new Map();
      for (const entry of this.book.names) {
        const key = entry.name.toLowerCase();
        const known = this.names.get(key);
        if (known) known.push(entry);
        else this.names.set(key, [entry]);
      }
    }
    return this.names.get(name.toLowerCase()) ?? [];
  }
}

/** Of names called the same, the one that a formula on a sheet means: the sheet's own before the workbook's. */
export function nameSeenFrom(names: readonly NameState[], sheetId: string | undefined): NameState | undefined {
  return (
    names.find((entry) => entry.sheetId !== undefined && entry.sheetId === sheetId) ??
    names.find((entry) => entry.sheetId === undefined)
  );
}
