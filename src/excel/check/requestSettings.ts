import { type DateSerial } from "../../core/dates";
import type { SystemListFacts } from "../../templates/check/SheetFacts";
import { openListKeys, systemListKeys, valuesOf } from "../../templates/lists";
import { listName, valueName } from "../../templates/names";
import { listTableName } from "../../templates/settingsSheet";
import type { ListKey, SystemListKey } from "../../templates/types";
import { textOf } from "../cellValues";
import { requestRules } from "../readRules";
import type { CellValue } from "../types";
import { requestDateSystem } from "../dateSystem";

/** What a check reads of the settings sheet. */
export interface CheckSettings {
  readonly today: DateSerial;
  readonly countsFrom1904: boolean;
  readonly words: Readonly<Partial<Record<ListKey, readonly string[]>>>;
  readonly systemLists: Readonly<Partial<Record<SystemListKey, SystemListFacts>>>;
  /** Where the system lists stand. */
  readonly sheetName: string;
  /** Sheet column of each list, from 0. */
  readonly columnIndexes: Readonly<Partial<Record<string, number>>>;
}

/** Asks for the settings; to be called before a sync, and the function that it gives, after. */
export function requestSettings(context: Excel.RequestContext): () => CheckSettings {
  const { workbook } = context;
  const named = (name: string) => workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  const rules = requestRules(context);
  const dateSystem = requestDateSystem(context);
  const open = openListKeys.map((list) => ({ list, range: named(listName(list)).load("values") }));
  const system = systemListKeys.map((list) => {
    const table = workbook.tables.getItemOrNullObject(listTableName(list));
    table.worksheet.load("name");
    const heading = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
    const values = valuesOf(list).map(({ key }) => ({
      key,
      range: named(valueName(list, key)).load("values,rowIndex"),
    }));
    return { list, table, heading, values };
  });

  return () => {
    const { today } = rules();
    const countsFrom1904 = dateSystem();
    const words: Partial<Record<ListKey, readonly string[]>> = {};
    for (const { list, range } of open) {
      if (!range.isNullObject) words[list] = range.values.map(([cell]) => textOf(cell as CellValue));
    }
    const systemLists: Partial<Record<SystemListKey, SystemListFacts>> = {};
    const columnIndexes: Record<string, number> = {};
    let sheetName = "";
    for (const { list, table, heading, values } of system) {
      if (table.isNullObject) continue;
      const tableName = listTableName(list);
      columnIndexes[tableName] = heading.columnIndex;
      sheetName = table.worksheet.name;
      systemLists[list] = {
        tableName,
        heading: String(heading.values[0]?.[0] ?? ""),
        values: values.map(({ key, range }) => ({ key, cell: cellOf(range, heading.rowIndex) })),
      };
    }
    // Serials of such a workbook lie four years and a day below those of others.
    const sheetToday = countsFrom1904 ? today - daysBetweenSystems : today;
    return { today: sheetToday, countsFrom1904, words, systemLists, sheetName, columnIndexes };
  };
}

function cellOf(range: Excel.Range, headingRowIndex: number): SystemListFacts["values"][number]["cell"] {
  if (range.isNullObject) return null;
  const word = String(range.values[0]?.[0] ?? "");
  return { word, rowIndex: range.rowIndex - headingRowIndex - 1, rowNumber: range.rowIndex + 1 };
}

/** Days from 1899-12-30 to 1904-01-01 (Microsoft, article 214330). */
const daysBetweenSystems = 1_462;
