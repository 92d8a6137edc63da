import { area, type Area } from "./Area";
import type { Book } from "./Book";
import { shiftArea, type GridChange } from "./GridChange";
import { shiftReferences } from "./formulas/shift";
import { shiftedRuleFormula, withRuleFormulas } from "./rules/ruleAnchor";
import type { SheetState, TableState } from "./state";
import { uniqueHeading } from "./tables/headings";
import { nextColumnId } from "./tables/widenTable";

/** Moves everything that lies on the grid by address: tables, names, rules, links, merged cells, charts, selections. */
export function moveWithGrid(book: Book, sheet: SheetState, change: GridChange): void {
  moveTables(book, sheet, change);
  const move = (areas: readonly Area[]): Area[] =>
    areas.map((a) => shiftArea(a, change)).filter((a) => a !== undefined);
  for (const rule of sheet.conditionalFormats) {
    rule.formula = shiftedRuleFormula(rule.formula, rule.areas, sheet.name, change);
    rule.areas = move(rule.areas);
  }
  sheet.validations = sheet.validations
    .map(({ rule, areas, ...rest }) => ({
      ...rest,
      rule: withRuleFormulas(rule, (formula) => shiftedRuleFormula(formula, areas, sheet.name, change)),
      areas: move(areas),
    }))
    .filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const moved = shiftArea(link.area, change);
    return moved ? [{ ...link, area: moved }] : [];
  });
  sheet.merges = move(sheet.merges);
  moveFormulas(book, sheet, change);
  book.anchors.move(change);
  for (const [user, selection] of book.selections) {
    if (selection.sheetId === sheet.id)
      book.selections.set(user, {
        sheetId: sheet.id,
        area: shiftArea(selection.area, change) ?? area(selection.area.rowIndex, selection.area.columnIndex),
      });
  }
}

function moveFormulas(book: Book, sheet: SheetState, change: GridChange): void {
  for (const name of book.names) name.formula = shiftReferences(name.formula, undefined, sheet.name, change);
  for (const owner of book.sheets) {
    const shifted = (formula: string): string => shiftReferences(formula, owner.name, sheet.name, change);
    for (const chart of owner.charts) {
      for (const series of chart.series) {
        series.values = shifted(series.values);
        if (series.categories !== undefined) series.categories = shifted(series.categories);
      }
    }
    if (owner === sheet) continue;
    owner.validations = owner.validations.map((validation) => ({
      ...validation,
      rule: withRuleFormulas(validation.rule, shifted),
    }));
  }
}

function moveTables(book: Book, sheet: SheetState, change: GridChange): void {
  sheet.tables = sheet.tables.filter((table) => {
    const head = table.showHeaders ? 1 : 0;
    const before = table.area;
    const moved = shiftArea(before, change);
    const headMoved = shiftArea({ ...before, rowCount: 1 }, change);
    if (!moved || (head === 1 && !headMoved)) return false;
    // A table keeps a row to type into when all its rows are deleted.
    table.area = { ...moved, rowCount: Math.max(moved.rowCount, head + 1) };
    if (change.axis === "columns") moveColumns(book, sheet, table, before, change);
    return true;
  });
  book.tableIndex.reset();
}

function moveColumns(book: Book, sheet: SheetState, table: TableState, before: Area, change: GridChange): void {
  if (table.area.columnCount === before.columnCount) return;
  const at = change.index - before.columnIndex;
  if (change.kind === "delete") {
    table.columns.splice(Math.max(0, at), before.columnCount - table.area.columnCount);
    return;
  }
  for (let index = 0; index < change.count; index++) {
    const name = uniqueHeading(
      "",
      table.columns.map((column) => column.name),
      book.locale,
    );
    table.columns.splice(at + index, 0, { id: nextColumnId(table), name });
    if (table.showHeaders)
      book.grid.write(sheet.id, area(table.area.rowIndex, table.area.columnIndex + at + index), () => ({
        v: name,
        t: 1,
      }));
  }
}
