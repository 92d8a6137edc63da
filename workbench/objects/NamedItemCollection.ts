import { fullAddress, parseAddress } from "../engine/addresses";
import type { Book } from "../engine/Book";
import { addName, checkNameFormula, deleteName, namesChanged } from "../engine/names";
import { translateFormula, UnknownReference } from "../engine/formulas/translate";
import type { NameState, SheetState } from "../engine/state";
import { nullObject, type HostArgument, type HostObject } from "./HostObject";
import { booleanOf, collection, invalidArgument, isOmitted, itemNotFound, read, textOf, write } from "./members";
import { cellsOf } from "./range/rangeArea";
import { rangeObject } from "./range/rangeObject";
import { worksheetObject } from "./Worksheet";

/** What the name refers to, if it refers to cells. */
function cellsNamed(book: Book, name: NameState): HostObject | undefined {
  try {
    const translated = translateFormula(name.formula, { sheetId: name.sheetId }, book.tableIndex).slice(1);
    const found = parseAddress(translated);
    const sheet = found?.sheetName === undefined ? undefined : book.sheetByName(found.sheetName);
    return found && sheet ? rangeObject(book, sheet.id, found.area) : undefined;
  } catch (error) {
    if (error instanceof UnknownReference) return undefined;
    throw error;
  }
}

function valueTypeOf(value: unknown): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return String(value).startsWith("#") ? "Error" : "String";
}

/** The value of a name that holds a constant; formulas that need calculation read as their text. */
function plainValue(book: Book, name: NameState): unknown {
  const range = cellsNamed(book, name);
  if (range) return String(range.properties?.["Address"]?.get());
  const text = name.formula.slice(1);
  const number = Number(text);
  if (text !== "" && !Number.isNaN(number)) return number;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  const upper = text.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : name.formula;
}

function namedItemObject(book: Book, name: NameState): HostObject {
  const owner = (): SheetState | undefined => (name.sheetId === undefined ? undefined : book.sheetById(name.sheetId));
  return {
    type: "NamedItem",
    id: name.name,
    properties: {
      Name: read(() => name.name),
      Formula: write(
        () => name.formula,
        (value) => {
          book.assertWritable(undefined, "NamedItem.formula");
          const formula = textOf(value, "NamedItem.formula");
          checkNameFormula(formula, "NamedItem.formula");
          name.formula = formula;
          namesChanged(book);
        },
      ),
      Value: read(() => plainValue(book, name)),
      Type: read(() => (cellsNamed(book, name) ? "Range" : valueTypeOf(plainValue(book, name)))),
      Scope: read(() => (name.sheetId === undefined ? "Workbook" : "Worksheet")),
      Visible: write(
        () => name.visible,
        (value) => {
          book.assertWritable(undefined, "NamedItem.visible");
          name.visible = booleanOf(value, "NamedItem.visible");
        },
      ),
      Comment: write(
        () => name.comment,
        (value) => {
          book.assertWritable(undefined, "NamedItem.comment");
          name.comment = textOf(value, "NamedItem.comment");
        },
      ),
    },
    navigation: {
      Worksheet: () => {
        const sheet = owner();
        if (!sheet) throw itemNotFound("NamedItem.worksheet");
        return worksheetObject(book, sheet);
      },
      WorksheetOrNullObject: () => {
        const sheet = owner();
        return sheet ? worksheetObject(book, sheet) : nullObject;
      },
    },
    methods: {
      Delete: () => {
        deleteName(book, name);
      },
      GetRange: () => {
        const range = cellsNamed(book, name);
        if (!range) throw itemNotFound("NamedItem.getRange");
        return range;
      },
      GetRangeOrNullObject: () => cellsNamed(book, name) ?? nullObject,
    },
  };
}

/** A reference as `add` takes it: a range, or a formula or constant as text. */
function formulaOf(book: Book, value: HostArgument): string {
  const cells = cellsOf(value);
  if (cells) return `=${fullAddress(book.requireSheet(cells.sheetId).name, cells.area, true)}`;
  const text = textOf(value, "NamedItemCollection.add");
  if (text.startsWith("=")) return text;
  if (text === "") throw invalidArgument("NamedItemCollection.add");
  return Number.isNaN(Number(text)) ? `="${text.replaceAll('"', '""')}"` : `=${text}`;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection: the workbook's names, or one sheet's own. */
export function namesObject(book: Book, sheet?: SheetState): HostObject {
  const { type, items, getItem, methods } = collection<NameState>({
    type: "NamedItemCollection",
    list: () => book.names.filter((name) => name.sheetId === sheet?.id),
    keysOf: (name) => [name.name],
    objectOf: (name) => namedItemObject(book, name),
  });
  return {
    type,
    items,
    getItem,
    methods: {
      ...methods,
      Add: ([name, reference, comment]) => {
        const entry: NameState = {
          name: textOf(name, "NamedItemCollection.add"),
          formula: formulaOf(book, reference),
          visible: true,
          comment: isOmitted(comment) ? "" : textOf(comment, "NamedItemCollection.add"),
          ...(sheet ? { sheetId: sheet.id } : {}),
        };
        return namedItemObject(book, addName(book, entry));
      },
    },
  };
}
