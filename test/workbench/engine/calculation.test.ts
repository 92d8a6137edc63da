import { createHostWorkbook } from "../../../workbench/engine/createHostWorkbook";
import type { FunctionCall, HostEvent, HostWorkbook } from "../../../workbench/engine/HostWorkbook";

let workbook: HostWorkbook;
beforeEach(async () => {
  workbook = await createHostWorkbook({ locale: "en-US" });
});
afterEach(() => {
  workbook.dispose();
});

const type = (address: string, text: string) => workbook.person.type("Sheet1", address, text);

async function values(): Promise<Record<string, unknown>> {
  const [sheet] = (await workbook.toFile()).sheets;
  return Object.fromEntries(
    (sheet?.cells ?? []).map(({ rowIndex, columnIndex, value }) => [
      `${String.fromCharCode(65 + columnIndex)}${String(rowIndex + 1)}`,
      value,
    ]),
  );
}

test("formulas follow what they read, through other formulas and sheets", async () => {
  await type("A1", "2");
  await type("B1", "=A1*10");
  await type("C1", "=SUM(B1:B3)+1");
  await type("A1", "3");
  expect(await values()).toMatchObject({ B1: 30, C1: 31 });
});

test("formulas below one another are calculated each for its own row", async () => {
  for (let row = 1; row <= 4; row++) {
    await type(`A${String(row)}`, String(row));
    await type(`B${String(row)}`, `=A${String(row)}*A${String(row)}`);
  }
  await type("C1", "=SUM(B1:B4)");
  await type("A3", "10");
  expect(await values()).toMatchObject({ B1: 1, B2: 4, B3: 100, B4: 16, C1: 121 });
});

test("what reads a spilled range is calculated with it", async () => {
  await type("A1", "b");
  await type("A2", "a");
  await type("C1", "=SORT(A1:A2)");
  await type("E1", "=C2");
  await type("A2", "c");
  expect(await values()).toMatchObject({ E1: "c" });
});

test("all waiting custom functions are asked in one go, and again when their arguments change", async () => {
  const batches: FunctionCall[][] = [];
  workbook.setFunctions(["TWICE"], (calls) => {
    batches.push([...calls]);
    return Promise.resolve(
      calls.map(({ args }) => (args[0] === null ? { error: "#NUM!" } : { value: Number(args[0]) * 2 })),
    );
  });
  await workbook.person.paste("Sheet1", "A1", [[1, "=TWICE(A1)"], [2, "=TWICE(A2)"], [3, "=TWICE(A3)+TWICE(A4)"]]); // prettier-ignore
  expect(await values()).toMatchObject({ B1: 2, B2: 4, B3: { error: "#NUM!" } });
  expect(batches.map((batch) => batch.map(({ address }) => address))).toEqual([
    ["Sheet1!B1", "Sheet1!B2", "Sheet1!B3", "Sheet1!B3"],
  ]);
  await type("A1", "5");
  expect(await values()).toMatchObject({ B1: 10, B2: 4 });
  expect(batches).toHaveLength(2);
});

test("a circle of formulas ends", async () => {
  await type("A1", "=B1+1");
  await type("B1", "=A1+1");
  expect(Object.keys(await values())).toEqual(["A1", "B1"]);
});

test("functions that are made known late are calculated then", async () => {
  await type("A1", "=LATER(4)");
  expect(await values()).toEqual({ A1: { error: "#NAME?" } });
  workbook.setFunctions(["LATER"], (calls) =>
    Promise.resolve(calls.map(({ args }) => ({ value: Number(args[0]) + 1 }))),
  );
  expect(await values()).toEqual({ A1: 5 });
});

test("changes that make up one rectangle are one event, told after calculation", async () => {
  const heard: HostEvent[] = [];
  workbook.onEvent((event) => heard.push(event));
  const sheet = workbook.root.navigation?.["Worksheets"]?.().items?.()[0];
  const cell = (address: string) =>
    sheet?.methods?.["GetRange"]?.([address]) as { properties: Record<string, { set: (value: unknown) => void }> };
  await workbook.asAddin("someone", async () => {
    cell("A1").properties["Values"]?.set([[1]]);
    cell("A2").properties["Values"]?.set([[2]]);
    cell("C7").properties["Values"]?.set([["=A1+A2"]]);
    return Promise.resolve();
  });
  const changes = heard.filter(({ type: kind, targetId }) => kind === 10 && targetId === "Workbook");
  expect(changes.map(({ args, user, byAddin }) => [args["address"], args["valueAfter"], user, byAddin])).toEqual([
    ["A1:A2", undefined, "someone", true],
    ["C7", 3, "someone", true],
  ]);
});
