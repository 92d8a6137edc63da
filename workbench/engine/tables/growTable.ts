import { area, containsArea, intersectionOf, lastRowOf, type Area } from "../Area";
import type { Book } from "../Book";
import { formulaCell } from "../cells/formulaCell";
import { isBlank } from "../cells/values";
import { replaceReferences } from "../formulas/replaceReferences";
import { markStale } from "../formulas/retranslate";
import { offsetReferences } from "../formulas/shift";
import { seenFrom, withRuleFormulas } from "../rules/ruleAnchor";
import { withAreas } from "../rules/ruleAreas";
import type { SheetState, TableState } from "../state";

export function bodyOf(table: TableState): Area {
  const head = table.showHeaders ? 1 : 0;
  return area(table.area.rowIndex + head, table.area.columnIndex, table.area.rowCount - head, table.area.columnCount);
}

/** Makes a table longer: new rows take over formulas, formats and rules of the last row, and what referred to its columns follows. */
export function growTable(book: Book, sheet: SheetState, table: TableState, rowCount: number): void {
  const before = bodyOf(table);
  const added = area(lastRowOf(table.area) + 1, table.area.columnIndex, rowCount, table.area.columnCount);
  table.area = { ...table.area, rowCount: table.area.rowCount + rowCount };
  extendRules(sheet, before, rowCount);
  extendWholeColumnReferences(book, sheet, before, rowCount);
  markStale(book);
  equipRows(book, sheet, table, added, lastRowOf(before));
  book.onStateChanged("tables");
}

function extendRules(sheet: SheetState, before: Area, rowCount: number): void {
  const lastRow = lastRowOf(before);
  const extend = (a: Area): Area =>
    lastRowOf(a) === lastRow && intersectionOf(a, before) ? { ...a, rowCount: a.rowCount + rowCount } : a;
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.map(extend);
}

/** Rows put in above the first row of a body take over the rules of the row that was first. */
export function extendRulesUp(sheet: SheetState, body: Area, rowCount: number): void {
  const firstRow = body.rowIndex + rowCount;
  const extend = (a: Area): Area =>
    a.rowIndex === firstRow && intersectionOf(a, body)
      ? { ...a, rowIndex: body.rowIndex, rowCount: a.rowCount + rowCount }
      : a;
  sheet.validations = sheet.validations.map((rule) => withAreas(rule, rule.areas.map(extend)));
  for (const format of sheet.conditionalFormats) {
    const areas = format.areas.map(extend);
    format.formula = seenFrom(areas, format.areas, format.formula);
    format.areas = areas;
  }
}

/** Excel lets references to the whole body of a column grow with the table: names, lists and chart series rely on it. */
function extendWholeColumnReferences(book: Book, sheet: SheetState, before: Area, rowCount: number): void {
  const grown = (formula: string, ownSheet: string | undefined): string =>
    replaceReferences(formula, ownSheet, (sheetName, a) =>
      sheetName.toLowerCase() === sheet.name.toLowerCase() &&
      a.rowIndex === before.rowIndex &&
      a.rowCount === before.rowCount &&
      containsArea(before, a)
        ? { ...a, rowCount: a.rowCount + rowCount }
        : undefined,
    );
  for (const name of book.names) name.formula = grown(name.formula, undefined);
  for (const owner of book.sheets) {
    for (const chart of owner.charts) {
      for (const series of chart.series) {
        series.values = grown(series.values, owner.name);
        if (series.categories !== undefined) series.categories = grown(series.categories, owner.name);
      }
    }
    owner.validations = owner.validations.map((validation) => ({
      ...validation,
      rule: withRuleFormulas(validation.rule, (formula) => grown(formula, owner.name)),
    }));
  }
}

/** Gives new rows of a table the formats of the row `modelRow` and the formulas of its calculated columns. */
export function equipRows(book: Book, sheet: SheetState, table: TableState, added: Area, modelRow: number): void {
  const { grid } = book;
  grid.write(sheet.id, added, (_row, column, cell) => {
    const style = grid.cell(sheet.id, modelRow, column)?.s;
    return style && !cell?.s ? { ...cell, s: style } : cell;
  });
  fillNewRows(book, sheet, table, added);
}

function fillNewRows(book: Book, sheet: SheetState, table: TableState, added: Area): void {
  const firstRow = bodyOf(table).rowIndex;
  table.columns.forEach((column, index) => {
    const formula = column.calculatedFormula;
    if (formula === undefined) return;
    book.grid.write(
      sheet.id,
      area(added.rowIndex, added.columnIndex + index, added.rowCount, 1),
      (row, columnIndex, cell) => {
        if (!isBlank(cell)) return cell;
        return formulaCell(
          book,
          sheet.id,
          row,
          columnIndex,
          offsetReferences(formula, row - firstRow, 0),
          cell?.s,
          "carriedOn",
        );
      },
    );
  });
}

/** True when the rows right below a table are free of other tables, so that it may grow into them. */
export function canGrow(sheet: SheetState, table: TableState, rowCount: number): boolean {
  const below = area(lastRowOf(table.area) + 1, table.area.columnIndex, rowCount, table.area.columnCount);
  return !sheet.isProtected && !sheet.tables.some((other) => other !== table && intersectionOf(other.area, below));
}
