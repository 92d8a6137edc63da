import type { HostEvent, HostWorkbook, RunFunctions } from "../../../workbench/engine/HostWorkbook";
import { HostError, nullObject, type HostObject } from "../../../workbench/objects/HostObject";

interface FakeSheet {
  id: string;
  name: string;
  fill: string;
  bold: boolean;
  cells: Map<string, unknown>;
}

export interface FakeWorkbook extends HostWorkbook {
  readonly sheets: FakeSheet[];
  /** The sheet that the tests write to. */
  readonly first: FakeSheet;
  readonly settled: { count: number };
  readonly batchUsers: string[];
  runFunctions: RunFunctions;
  functionNames: readonly string[];
  emit(event: HostEvent): void;
}

/** The smallest workbook that speaks the contract, so that the protocol can be tested without the engine. */
export function fakeWorkbook(): FakeWorkbook {
  const first = newSheet("sheet1", "Sheet1");
  const sheets: FakeSheet[] = [first, newSheet("sheet2", "Sheet2")];
  const listeners = new Set<(event: HostEvent) => void>();
  const refuse = (): never => {
    throw new Error("The fake workbook has no person.");
  };
  const workbook: FakeWorkbook = {
    sheets,
    first,
    settled: { count: 0 },
    batchUsers: [],
    functionNames: [],
    runFunctions: () => Promise.resolve([]),
    root: {
      type: "Workbook",
      properties: { Name: { get: () => "Book1.xlsx" } },
      navigation: { Worksheets: () => worksheets(sheets) },
      methods: { _GetRangeForEventByReferenceId: ([id]) => range(first, String(id)) },
    },
    asAddin(user, work) {
      workbook.batchUsers.push(user);
      return work();
    },
    settle() {
      workbook.settled.count += 1;
      return Promise.resolve();
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setFunctions(names, run) {
      workbook.functionNames = names;
      workbook.runFunctions = run;
    },
    emit: (event) => listeners.forEach((listener) => listener(event)),
    person: new Proxy({} as HostWorkbook["person"], { get: refuse }),
    get screen(): never {
      throw new Error("The fake workbook has no screen.");
    },
    cellEditMode: false,
    readOnly: false,
    sortIsAnEdit: true,
    isBusy: false,
    toFile: () => Promise.reject(new Error("The fake workbook is never saved.")),
    dispose: () => listeners.clear(),
  };
  return workbook;
}

function newSheet(id: string, name: string): FakeSheet {
  return { id, name, fill: "#FFFFFF", bold: false, cells: new Map() };
}

function worksheets(sheets: FakeSheet[]): HostObject {
  const find = (key: unknown) => sheets.find((sheet) => sheet.name === key || sheet.id === key);
  return {
    type: "WorksheetCollection",
    items: () => sheets.map((sheet) => worksheet(sheet, sheets)),
    getItem(key) {
      const sheet = find(key);
      if (sheet === undefined)
        throw new HostError("ItemNotFound", "The requested resource doesn't exist.", "WorksheetCollection.getItem");
      return worksheet(sheet, sheets);
    },
    methods: {
      GetCount: () => sheets.length,
      GetItemOrNullObject: ([key]) => {
        const sheet = find(key);
        return sheet === undefined ? nullObject : worksheet(sheet, sheets);
      },
      Add: ([name]) => {
        if (find(name) !== undefined)
          throw new HostError(
            "ItemAlreadyExists",
            "A resource with the same name already exists.",
            "WorksheetCollection.add",
          );
        const sheet = newSheet(`sheet${sheets.length + 1}`, String(name));
        sheets.push(sheet);
        return worksheet(sheet, sheets);
      },
    },
  };
}

function worksheet(sheet: FakeSheet, sheets: FakeSheet[]): HostObject {
  return {
    type: "Worksheet",
    id: sheet.id,
    properties: {
      Id: { get: () => sheet.id },
      Name: { get: () => sheet.name, set: (name) => (sheet.name = String(name)) },
    },
    methods: {
      GetRange: ([address]) => range(sheet, String(address)),
      Delete: () => sheets.splice(sheets.indexOf(sheet), 1).length && undefined,
      _RegisterDataChangedEvent: () => undefined,
      _UnregisterDataChangedEvent: () => undefined,
    },
  };
}

function range(sheet: FakeSheet, address: string): HostObject {
  const [rowCount, columnCount] =
    address === "A:A" ? [1_048_576, 1] : address === "A1:CV60000" ? [60_000, 100] : [1, 1];
  return {
    type: "Range",
    properties: {
      Address: { get: () => `${sheet.name}!${address}` },
      RowCount: { get: () => rowCount },
      ColumnCount: { get: () => columnCount },
      Values: {
        get: () => [[sheet.cells.get(address) ?? ""]],
        set: (value) => sheet.cells.set(address, Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value),
      },
    },
    navigation: {
      Worksheet: () => worksheet(sheet, [sheet]),
      Format: () => ({
        type: "RangeFormat",
        properties: { WrapText: { get: () => false, set: () => undefined } },
        navigation: {
          Fill: () => ({
            type: "RangeFill",
            properties: { Color: { get: () => sheet.fill, set: (color) => (sheet.fill = String(color)) } },
          }),
          Font: () => ({
            type: "RangeFont",
            properties: { Bold: { get: () => sheet.bold, set: (bold) => (sheet.bold = bold === true) } },
          }),
        },
      }),
    },
    methods: {
      GetCell: () => range(sheet, "A1"),
      CopyFrom: ([source]) => {
        const from = (source as HostObject).properties?.["Values"]?.get() as unknown[][];
        sheet.cells.set(address, from[0]?.[0]);
      },
      Fail: () => {
        throw new TypeError("a mistake in the workbench");
      },
    },
  };
}
