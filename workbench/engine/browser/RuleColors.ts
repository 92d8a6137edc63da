import type { IStyleData } from "@univerjs/core";
import { area, containsCell } from "../Area";
import type { Book } from "../Book";
import { toUniverStyle } from "../cells/univerStyle";
import { translateOrRef } from "../formulas/translate";
import { seenFrom } from "../rules/ruleAnchor";
import type { ConditionalFormatState, SheetState } from "../state";

interface Asked {
  readonly format: ConditionalFormatState;
  readonly sheet: SheetState;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/**
 * Conditional formats of the cells that are drawn: a cell asked for the first time is queued, all queued cells are
 * calculated in one go, and then drawn again. Whatever changes in the workbook makes the answers old.
 */
export class RuleColors {
  private answers = new Map<string, boolean>();
  private queue = new Map<string, Asked>();
  private busy = false;
  private generation = 0;
  private readonly stopListening: () => void;

  constructor(private readonly book: Book) {
    this.stopListening = book.onDrawnAnew(() => {
      this.generation += 1;
      this.answers = new Map();
      this.book.onRepaintWanted();
    });
  }

  dispose(): void {
    this.stopListening();
  }

  /** The formats that hold for a cell, as far as known by now. */
  at(sheet: SheetState, rowIndex: number, columnIndex: number): IStyleData | undefined {
    const holding: ConditionalFormatState[] = [];
    for (const format of sheet.conditionalFormats) {
      if (!format.areas.some((a) => containsCell(a, rowIndex, columnIndex))) continue;
      if (this.holds(sheet, format, rowIndex, columnIndex)) holding.push(format);
    }
    if (holding.length === 0) return undefined;
    holding.sort((a, b) => a.priority - b.priority);
    const stop = holding.findIndex((format) => format.stopIfTrue);
    const counted = stop < 0 ? holding : holding.slice(0, stop + 1);
    return toUniverStyle(
      Object.assign({}, ...counted.reverse().map((format) => format.style)) as ConditionalFormatState["style"],
    );
  }

  private holds(sheet: SheetState, format: ConditionalFormatState, rowIndex: number, columnIndex: number): boolean {
    const key = `${format.id}|${String(rowIndex)}|${String(columnIndex)}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    this.queue.set(key, { format, sheet, rowIndex, columnIndex });
    if (!this.busy) {
      this.busy = true;
      setTimeout(() => void this.work(), 0);
    }
    return false;
  }

  private async work(): Promise<void> {
    const { generation } = this;
    const asked = [...this.queue];
    this.queue = new Map();
    try {
      const results = await this.book.calculation.evaluate(
        asked.map(([, { format, sheet, rowIndex, columnIndex }]) => ({
          sheetId: sheet.id,
          rowIndex,
          columnIndex,
          formula: this.formulaAt(format, sheet, rowIndex, columnIndex),
        })),
      );
      if (generation === this.generation)
        asked.forEach(([key], index) => this.answers.set(key, isTrue(results[index])));
      if (results.some(isTrue)) this.book.onRepaintWanted();
    } finally {
      this.busy = false;
    }
  }

  private formulaAt(format: ConditionalFormatState, sheet: SheetState, rowIndex: number, columnIndex: number): string {
    const moved = seenFrom([area(rowIndex, columnIndex)], format.areas, format.formula);
    return translateOrRef(moved, { sheetId: sheet.id, rowIndex, columnIndex }, this.book.tableIndex);
  }
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
