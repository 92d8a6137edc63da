import { connectOffice, type Workbench } from "../../support/connectOffice";
import { fakeWorkbook, type FakeWorkbook } from "./fakeWorkbook";

const functions = JSON.stringify({
  functions: [
    {
      id: "CAC",
      name: "CAC",
      parameters: [
        { name: "budget", type: "number" },
        { name: "customers", type: "number" },
      ],
    },
    {
      id: "SUMALL",
      name: "SUMALL",
      parameters: [
        { name: "cells", type: "number", dimensionality: "matrix" },
        { name: "extra", type: "number", optional: true },
      ],
    },
    { id: "UNMADE", name: "UNMADE", parameters: [] },
  ],
});

let workbook: FakeWorkbook;
let workbench: Workbench;

beforeEach(async () => {
  workbook = fakeWorkbook();
  workbench = await connectOffice(workbook, { functions });
});

afterEach(() => workbench.stop());

/** As the add-in's own code finds them. */
const functionsOf = (): Workbench["CustomFunctions"] => workbench.CustomFunctions;
const call = (name: string, ...args: unknown[]) => ({ name, args, address: "Sheet1!A1" });

test("the grid learns the names from functions.json", () => {
  expect(workbook.functionNames).toEqual(["CAC", "SUMALL", "UNMADE"]);
});

test("all calls of one calculation are answered in order, by the add-in's own runtime", async () => {
  functionsOf().associate("CAC", (budget: number, customers: number) => budget / customers);
  functionsOf().associate("SUMALL", (cells: number[][]) => Promise.resolve([[cells.flat().length], [0]]));
  const results = await workbook.runFunctions([
    call("cac", 33_000, 200),
    call("SUMALL", [
      [1, 2],
      [3, 4],
    ]),
    call("CAC", 10, 4),
  ]);
  expect(results).toEqual([{ value: 165 }, { value: [[4], [0]] }, { value: 2.5 }]);
});

test("a thrown CustomFunctions.Error is that error, with its message", async () => {
  functionsOf().associate("CAC", () => {
    throw new (functionsOf().Error)(functionsOf().ErrorCode.divisionByZero);
  });
  functionsOf().associate("SUMALL", () => {
    throw new (functionsOf().Error)(functionsOf().ErrorCode.invalidValue, "物料费 has no figure");
  });
  const results = await workbook.runFunctions([call("CAC", 1, 0), call("SUMALL", [[1]])]);
  expect(results).toEqual([{ error: "#DIV/0!" }, { error: "#VALUE!", message: "物料费 has no figure" }]);
});

test("any other exception is #VALUE!", async () => {
  functionsOf().associate("CAC", () => {
    throw new TypeError("a mistake");
  });
  expect(await workbook.runFunctions([call("CAC", 1, 1)])).toMatchObject([{ error: "#VALUE!" }]);
});

test("a returned error and errors inside an array keep their codes", async () => {
  functionsOf().associate("CAC", () => new (functionsOf().Error)(functionsOf().ErrorCode.notAvailable));
  functionsOf().associate("SUMALL", () => [[1, new (functionsOf().Error)(functionsOf().ErrorCode.divisionByZero)]]);
  const results = await workbook.runFunctions([call("CAC", 1, 1), call("SUMALL", [[1]])]);
  expect(results).toEqual([{ error: "#N/A" }, { value: [[1, "#DIV/0!"]] }]);
});

test("a function that is declared but not associated is #VALUE!, one that nobody declared #NAME?", async () => {
  const results = await workbook.runFunctions([call("UNMADE"), call("UNKNOWN")]);
  expect(results).toEqual([{ error: "#VALUE!" }, { error: "#NAME?" }]);
});

test("arguments arrive as declared", async () => {
  const seen: unknown[][] = [];
  functionsOf().associate("CAC", (...args: unknown[]) => seen.push(args.slice(0, 2)));
  functionsOf().associate("SUMALL", (...args: unknown[]) => seen.push(args.slice(0, 2)));
  await workbook.runFunctions([call("CAC", "12", true), call("CAC", null, [[3]]), call("SUMALL", 5)]);
  expect(seen).toEqual([
    [12, 1],
    [0, 3],
    [[[5]], null],
  ]);
});

test("blank cells arrive as null where Excel does so", async () => {
  workbench.host.functions.blankArguments = "null";
  let seen: unknown;
  functionsOf().associate("CAC", (budget: unknown) => (seen = budget) ?? 0);
  await workbook.runFunctions([call("CAC", null, 1)]);
  expect(seen).toBeNull();
});

test("text for a number, a missing argument and an error never reach the function", async () => {
  functionsOf().associate("CAC", () => 1);
  const results = await workbook.runFunctions([
    call("CAC", "abc", 1),
    call("CAC", 1),
    call("CAC", "#N/A", 1),
    call("CAC", 1, 2, 3),
  ]);
  expect(results).toEqual([{ error: "#VALUE!" }, { error: "#VALUE!" }, { error: "#N/A" }, { error: "#VALUE!" }]);
});

test("200 calls are one message each way and take well under a second", async () => {
  functionsOf().associate("CAC", (budget: number, customers: number) => budget / customers);
  const started = Date.now();
  const results = await workbook.runFunctions(Array.from({ length: 200 }, (_, index) => call("CAC", index, 1)));
  expect(results[199]).toEqual({ value: 199 });
  expect(Date.now() - started).toBeLessThan(1000);
  expect(workbench.meter.batches).toBe(0);
});

test("a calculation that needs results twice in a row gets them", async () => {
  functionsOf().associate("CAC", (budget: number, customers: number) => budget / customers);
  // As the engine does: whoever asks for the workbook to settle waits for one function after the other.
  const settling = workbook
    .runFunctions([call("CAC", 100, 4)])
    .then(([first]) => workbook.runFunctions([call("CAC", first && "value" in first ? first.value : 0, 5)]));
  workbook.settle = async () => void (await settling);
  await Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  expect(await settling).toEqual([{ value: 5 }]);
});

test("calls wait for the runtime of the next pane when the first is gone", async () => {
  workbench.close();
  const waiting = workbook.runFunctions([call("CAC", 10, 2)]);
  const next = await workbench.addUser("user2");
  next.CustomFunctions.associate("CAC", (budget: number, customers: number) => budget / customers);
  expect(await waiting).toEqual([{ value: 5 }]);
});
