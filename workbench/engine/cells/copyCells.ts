import type { Area } from "../Area";
import type { Book } from "../Book";
import { offsetReferences } from "../formulas/shift";
import { withFormula } from "../formulas/retranslate";
import { copyRules } from "../rules/copyRules";
import { tablesAfterWrite } from "../tables/afterWrite";
import type { ICellData } from "../univerPackages";
import { formulaTextOf, isBlank, notesOf } from "./values";

export type CopyKind = "All" | "Formulas" | "Values" | "Formats";

interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * Copies cells; a source smaller than the target repeats to fill it, and relative references move along.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
 */
export function copyCells(book: Book, from: Place, to: Place, kind: CopyKind, skipBlanks: boolean): void {
  const repeats = to.area.rowCount % from.area.rowCount === 0 && to.area.columnCount % from.area.columnCount === 0;
  const target = repeats ? to.area : { ...to.area, rowCount: from.area.rowCount, columnCount: from.area.columnCount };
  const sources = Array.from({ length: from.area.rowCount }, (_row, y) =>
    Array.from({ length: from.area.columnCount }, (_column, x) =>
      book.grid.cell(from.sheetId, from.area.rowIndex + y, from.area.columnIndex + x),
    ),
  );
  const values = kind === "Values";
  if (kind === "All") copyRules(book, from, { sheetId: to.sheetId, area: target });
  book.grid.write(to.sheetId, target, (row, column, before) => {
    const [y, x] = [
      (row - target.rowIndex) % from.area.rowCount,
      (column - target.columnIndex) % from.area.columnCount,
    ];
    const source = sources[y]?.[x];
    if (skipBlanks && isBlank(source)) return before;
    if (kind === "Formats") return withStyle(before, source?.s);
    return withStyle(
      content(book, source, values, {
        sheetId: to.sheetId,
        row,
        column,
        down: row - (from.area.rowIndex + y),
        right: column - (from.area.columnIndex + x),
      }),
      kind === "All" ? source?.s : before?.s,
    );
  });
  book.events.changed(to.sheetId, target);
  if (kind !== "Formats") tablesAfterWrite(book, to.sheetId, target);
}

interface Move {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

function content(book: Book, source: ICellData | undefined, values: boolean, move: Move): ICellData | undefined {
  if (isBlank(source) || !source) return undefined;
  const formula = values ? undefined : formulaTextOf(source);
  const plain: ICellData = {
    ...(source.v === undefined ? {} : { v: source.v }),
    ...(source.t === undefined ? {} : { t: source.t }),
  };
  if (formula === undefined)
    return {
      ...plain,
      ...(notesOf(source).e === 1 || (values && source.f && source.t === 1 && String(source.v).startsWith("#"))
        ? { custom: { e: 1 } }
        : {}),
    };
  return withFormula(
    book,
    plain,
    offsetReferences(formula, move.down, move.right),
    move.sheetId,
    move.row,
    move.column,
  );
}

function withStyle(cell: ICellData | undefined, style: ICellData["s"]): ICellData | undefined {
  const { s: _before, ...rest } = cell ?? {};
  if (style) return { ...rest, s: style };
  return cell ? rest : undefined;
}
