import { HostError } from "../../objects/HostObject";
import { containsArea, intersectionOf, sameArea, type Area } from "../Area";
import type { Book } from "../Book";
import { moveReferences } from "../formulas/shift";
import { retranslate } from "../formulas/retranslate";
import { copyRules } from "../rules/copyRules";
import { cutRules } from "../rules/ruleAreas";
import { tablesAfterWrite } from "../tables/afterWrite";
import type { SheetState } from "../state";

interface Place {
  readonly sheet: SheetState;
  readonly area: Area;
}

/**
 * Moves cells as cutting and pasting does: formulas stay as they are, and whatever referred to the cells follows them;
 * a table that is cut whole moves with its name and its columns.
 * https://support.microsoft.com/office/move-or-copy-cells-and-cell-contents-803d65eb-6a3e-4534-8c6f-ff12d1c4139e
 */
export function moveCells(book: Book, from: Place, to: Place): void {
  const location = "cut";
  book.assertWritable(from.sheet.id, location);
  book.assertWritable(to.sheet.id, location);
  if (from.sheet === to.sheet && sameArea(from.area, to.area)) return;
  const tables = from.sheet.tables.filter(({ area }) => containsArea(from.area, area));
  const inTheWay = to.sheet.tables.filter((table) => !tables.includes(table) && intersectionOf(table.area, to.area));
  if (tables.length > 0 && inTheWay.length > 0)
    throw new HostError("InvalidOperation", "A table can't overlap another table.", location);
  book.undo.forget();
  moveContents(book, from, to);
  moveTables(from, to, tables);
  book.tableIndex.reset();
  followReferences(book, from, to);
  copyRules(book, { sheetId: from.sheet.id, area: from.area }, { sheetId: to.sheet.id, area: to.area });
  // Where both places overlap, the rules are the moved cells' by now.
  if (from.sheet !== to.sheet || !intersectionOf(from.area, to.area))
    from.sheet.validations = cutRules(from.sheet.validations, from.area);
  book.events.changed(from.sheet.id, from.area);
  book.events.changed(to.sheet.id, to.area);
  if (tables.length === 0) tablesAfterWrite(book, to.sheet.id, to.area);
  book.onStateChanged("tables");
}

function moveContents(book: Book, from: Place, to: Place): void {
  const { grid } = book;
  const cells = Array.from({ length: from.area.rowCount }, (_row, y) =>
    Array.from({ length: from.area.columnCount }, (_column, x) =>
      grid.cell(from.sheet.id, from.area.rowIndex + y, from.area.columnIndex + x),
    ),
  );
  grid.write(from.sheet.id, from.area, () => undefined);
  grid.write(
    to.sheet.id,
    to.area,
    (row, column) => cells[row - to.area.rowIndex]?.[column - to.area.columnIndex] ?? undefined,
  );
}

function moveTables(from: Place, to: Place, tables: readonly SheetState["tables"][number][]): void {
  for (const table of tables) {
    from.sheet.tables.splice(from.sheet.tables.indexOf(table), 1);
    to.sheet.tables.push(table);
    table.area = movedWith(from, to, table.area);
  }
}

function movedWith(from: Place, to: Place, a: Area): Area {
  return {
    ...a,
    rowIndex: a.rowIndex + to.area.rowIndex - from.area.rowIndex,
    columnIndex: a.columnIndex + to.area.columnIndex - from.area.columnIndex,
  };
}

/** Names, charts and formulas that referred to the moved cells; formulas that moved keep meaning what they meant. */
function followReferences(book: Book, from: Place, to: Place): void {
  const moved = {
    from: { sheetName: from.sheet.name, area: from.area },
    to: { sheetName: to.sheet.name, area: to.area },
  };
  for (const name of book.names) name.formula = moveReferences(name.formula, moved);
  for (const owner of book.sheets) {
    for (const series of owner.charts.flatMap((chart) => chart.series)) {
      series.values = moveReferences(series.values, moved, owner.name);
      if (series.categories !== undefined) series.categories = moveReferences(series.categories, moved, owner.name);
    }
  }
  retranslate(book, (text, sheetId, row, column) => {
    const stands = book.requireSheet(sheetId);
    const cameAlong =
      stands === to.sheet &&
      intersectionOf(to.area, { rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 }) !== undefined;
    const changed = moveReferences(text, moved, cameAlong ? from.sheet.name : stands.name, stands.name);
    return changed === text ? undefined : changed;
  });
}
