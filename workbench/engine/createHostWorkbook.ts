import { workbookObject } from "../objects/Workbook";
import type { WorkbookFile } from "../xlsx/WorkbookFile";
import { Book, PERSON } from "./Book";
import { fillFromFile } from "./file/fromFile";
import { bookToFile } from "./file/toFile";
import { Grid } from "./Grid";
import type { HostWorkbook } from "./HostWorkbook";
import { newSheetState, univerSheet } from "./sheets";
import { startHeadless } from "./startHeadless";
import { bookScreen } from "./screen";
import { PersonAtGrid } from "./PersonAtGrid";
import { applyUniverFixes } from "./univerFixes";
import type { Univer } from "./univerPackages";

export interface HostWorkbookOptions {
  readonly locale: "zh-CN" | "en-US";
  /** The workbook to open; without one, an empty workbook with one sheet. */
  readonly file?: WorkbookFile;
  /** Where the grid is drawn; without one there is no screen, as in Node. */
  readonly container?: HTMLElement;
}

const FIRST_SHEET = "{00000000-0001-0000-0000-000000000000}";

function newBook(univer: Univer, locale: "zh-CN" | "en-US", firstName: string): Book {
  const book = new Book(new Grid(univer, [univerSheet(FIRST_SHEET, firstName)], [FIRST_SHEET]), locale);
  book.sheets.push(newSheetState(FIRST_SHEET, firstName));
  book.activeSheetId = FIRST_SHEET;
  return book;
}

/** Opens a workbook on Univer: headless in Node, or drawn into a container in the browser. */
export async function createHostWorkbook(options: HostWorkbookOptions): Promise<HostWorkbook> {
  const { locale, file, container } = options;
  applyUniverFixes();
  const screen = container ? await import("./browser/mountGrid") : undefined;
  const univer = screen && container ? screen.startOnScreen(locale, container) : startHeadless(locale);
  const book = newBook(univer, locale, file?.sheets[0]?.name ?? "Sheet1");
  if (file) fillFromFile(book, file);
  await book.calculation.settle();
  // Opening is nothing that happened in the workbook: what it did is told before anybody listens.
  book.events.flush();
  const person = new PersonAtGrid(book);
  const workbook = hostWorkbook(book, univer, person, () => unmount?.());
  const unmount = screen?.followBook(book, person, (editing) => (workbook.cellEditMode = editing));
  return workbook;
}

function hostWorkbook(book: Book, univer: Univer, person: PersonAtGrid, unmount: () => void): HostWorkbook {
  const { calculation } = book;
  return {
    root: workbookObject(book),
    person,
    cellEditMode: false,
    get readOnly() {
      return book.readOnly;
    },
    set readOnly(value: boolean) {
      book.readOnly = value;
    },
    get isBusy() {
      return book.turns.isBusy;
    },
    get sortIsAnEdit() {
      return book.sortIsAnEdit;
    },
    set sortIsAnEdit(value: boolean) {
      book.sortIsAnEdit = value;
    },
    asAddin: (user, work) =>
      book.turns.take(async () => {
        book.actor = { user, byAddin: true };
        try {
          return await book.undo.during(user, work);
        } finally {
          book.actor = { user: PERSON, byAddin: false };
          calculation.suspended = false;
          await calculation.settle();
          book.events.flush();
        }
      }),
    settle: () => calculation.settle(),
    onEvent: (listener) => book.events.listen(listener),
    screen: bookScreen(book),
    setFunctions: (names, run) => {
      book.functions.register(names, run);
    },
    toFile: async () => {
      await calculation.settle();
      return bookToFile(book);
    },
    dispose: () => {
      unmount();
      univer.dispose();
    },
  };
}
