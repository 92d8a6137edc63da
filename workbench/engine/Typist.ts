import { HostError } from "../objects/HostObject";
import { area, type Area } from "./Area";
import { parseArea } from "./addresses";
import { PERSON, type Book } from "./Book";
import { EVENT } from "./EventLog";
import type { EntryOutcome } from "./HostWorkbook";
import { formatArea } from "./addresses";
import { parseEntry } from "./cells/parseEntry";
import { clearContents, writeInputs, type Input } from "./cells/writeCells";
import { cutRules } from "./rules/ruleAreas";
import { checkEntry } from "./rules/checkEntry";
import { activateSheet } from "./sheets";
import type { SheetState } from "./state";

const REFUSALS = {
  protected: {
    "zh-CN": { title: "Excel", message: "您试图更改的单元格位于受保护的工作表中。若要更改，请先取消工作表保护。" },
    "en-US": {
      title: "Excel",
      message: "The cell you're trying to change is on a protected sheet. To make a change, unprotect the sheet.",
    },
  },
  readOnly: {
    "zh-CN": { title: "Excel", message: "此工作簿以只读方式打开，无法更改。" },
    "en-US": { title: "Excel", message: "This workbook is open as read-only and can't be changed." },
  },
  formula: {
    "zh-CN": { title: "Excel", message: "此公式有问题。若不想输入公式，请在开头加上单引号（'）。" },
    "en-US": {
      title: "Excel",
      message: "There's a problem with this formula. Not trying to type a formula? Put an apostrophe (') before it.",
    },
  },
  tooLong: {
    "zh-CN": { title: "Excel", message: "文本过长：单元格最多容纳 32,767 个字符。" },
    "en-US": { title: "Excel", message: "The text is too long: a cell holds up to 32,767 characters." },
  },
} as const;

/** Types, pastes, clears and selects as a person at the keyboard does. */
export class Typist {
  constructor(protected readonly book: Book) {}

  async type(sheetName: string, address: string, text: string, user = PERSON): Promise<EntryOutcome> {
    const sheet = this.sheet(sheetName);
    const target = this.cells(address);
    const cell = area(target.rowIndex, target.columnIndex);
    return this.acting(user, async () => {
      const refusal = this.refusal(sheet, cell, text);
      if (refusal) return { entered: false, ...REFUSALS[refusal][this.book.locale] };
      const verdict = await checkEntry(this.book, sheet, cell, text);
      if (verdict.kind === "stop") return { entered: false, title: verdict.title, message: verdict.message };
      try {
        writeInputs(this.book, sheet.id, cell, () => text, "Range.values");
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return { entered: false, ...REFUSALS.formula[this.book.locale] };
      }
      return verdict.kind === "pass"
        ? { entered: true }
        : { entered: true, warning: { title: verdict.title, message: verdict.message } };
    });
  }

  async paste(
    sheetName: string,
    address: string,
    values: readonly (readonly (string | number | boolean)[])[],
    user = PERSON,
  ): Promise<void> {
    const sheet = this.sheet(sheetName);
    const from = this.cells(address);
    const width = Math.max(1, ...values.map((row) => row.length));
    const target = area(from.rowIndex, from.columnIndex, Math.max(1, values.length), width);
    await this.acting(user, () => {
      this.book.assertWritable(sheet.id, "paste");
      sheet.validations = cutRules(sheet.validations, target);
      this.book.onStateChanged("validations");
      writeInputs(this.book, sheet.id, target, (row, column): Input => values[row]?.[column] ?? "", "paste");
    });
  }

  async clear(sheetName: string, address: string, user = PERSON): Promise<void> {
    const sheet = this.sheet(sheetName);
    const target = this.cells(address);
    await this.acting(user, () => {
      this.book.assertWritable(sheet.id, "clear");
      clearContents(this.book, sheet.id, target);
    });
  }

  select(sheetName: string, address: string, user = PERSON): void {
    const sheet = this.sheet(sheetName);
    const target = this.cells(address);
    const before = this.book.actor;
    this.book.actor = { user, byAddin: false };
    activateSheet(this.book, sheet);
    selectArea(this.book, sheet, target, user);
    this.book.onSelectionAsked(sheet.id, target);
    this.book.events.flush();
    this.book.actor = before;
  }

  private refusal(sheet: SheetState, cell: Area, text: string): keyof typeof REFUSALS | undefined {
    if (this.book.readOnly) return "readOnly";
    if (sheet.isProtected) return "protected";
    const format = this.book.grid.styleAt(sheet.id, cell.rowIndex, cell.columnIndex).numberFormat;
    const entry = parseEntry(text, this.book.locale, format);
    return entry.kind === "refused" ? entry.reason : undefined;
  }

  protected sheet(name: string): SheetState {
    const sheet = this.book.sheetByName(name);
    if (!sheet) throw new Error(`The workbook has no worksheet "${name}".`);
    return sheet;
  }

  protected cells(address: string): Area {
    const found = parseArea(address);
    if (!found) throw new Error(`"${address}" is not an address of cells.`);
    return found;
  }

  /** Works under the person's name, when nobody else does, then lets formulas follow and listeners know. */
  protected acting<T>(user: string, work: () => Promise<T> | T): Promise<T> {
    const { book } = this;
    return book.turns.take(async () => {
      const before = book.actor;
      book.actor = { user, byAddin: false };
      try {
        return await book.undo.during(user, async () => work());
      } finally {
        book.actor = before;
        await book.calculation.settle();
        book.events.flush();
      }
    });
  }
}

/** Moves a user's selection and tells who listens. */
export function selectArea(book: Book, sheet: SheetState, target: Area, user: string): void {
  const before = book.selections.get(user);
  book.selections.set(user, { sheetId: sheet.id, area: target });
  const address = formatArea(target);
  book.events.other(EVENT.worksheetSelectionChanged, [sheet.id, "Workbook"], { worksheetId: sheet.id, address });
  for (const table of sheet.tables) {
    const inside = book.tablesTouching(sheet.id, target).includes(table);
    const wasInside = before?.sheetId === sheet.id && book.tablesTouching(sheet.id, before.area).includes(table);
    if (inside || wasInside)
      book.events.other(EVENT.tableSelectionChanged, [table.id], {
        worksheetId: sheet.id,
        tableId: table.id,
        address: inside ? address : "",
        isInsideTable: inside,
      });
  }
}
