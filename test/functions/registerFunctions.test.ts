import { excelErrorOf } from "../../src/functions/excelErrorOf";
import { registerFunctions } from "../../src/functions/registerFunctions";
import { functionDeclarations } from "../../src/templates/functions";
import { functionsJson } from "../../src/templates/functions/functionsJson";
import { startWorkbench, type Workbench } from "../support/startWorkbench";

let workbench: Workbench;
afterEach(() => workbench.stop());

async function start(): Promise<void> {
  workbench = await startWorkbench({ functions: JSON.stringify(functionsJson("zh-CN")) });
  registerFunctions();
}

/** Types a formula into the grid as a person does, and gives what the cell then shows. */
async function typed(formula: string): Promise<unknown> {
  const sheetName = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("name");
    await context.sync();
    return sheet.name;
  });
  await workbench.person.type(sheetName, "H1", formula);
  await workbench.workbook.settle();
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetName).getRange("H1").load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
}

test("=CAC(33000,200) typed into the grid shows 165", async () => {
  await start();
  expect(await typed("=CAC(33000,200)")).toBe(165);
});

test("every example of the reference shows its result", async () => {
  await start();
  for (const { example } of functionDeclarations) {
    const shown = await typed(example.formula);
    if (typeof example.result === "number") expect(shown).toBeCloseTo(example.result, 9);
    else expect(shown).toBe(example.result);
  }
});

test.each([
  ["=CAC(33000,0)", "#DIV/0!"],
  ["=CAC(33000,A1)", "#DIV/0!"],
  ["=CONVERSION(201,200)", "#NUM!"],
  ["=ROI(5000,0)", "#DIV/0!"],
  ["=ROI(5000)", "#N/A"],
  ['=BUDGETTOTAL("物料费")', "#VALUE!"],
  ["=BREAKEVEN(100,5,5)", "#NUM!"],
  ["=SALESCYCLE(A1:A3,B1:B3)", "#N/A"],
  ["=FUNNELFORECAST(A1:A3,B1:B2)", "#VALUE!"],
])("%s shows %s", async (formula, error) => {
  await start();
  expect(await typed(formula)).toBe(error);
});

test("an explanation comes with #VALUE! and #N/A only, in the reader's language and with what it is about", async () => {
  await start();
  const explained = excelErrorOf(
    { ok: false, error: "invalidValue", problem: { code: "itemWithoutFigure", data: { item: "物料费" } } },
    "en-US",
  );
  expect([explained.code, explained.message]).toEqual(["#VALUE!", expect.stringContaining("“物料费” has no figure")]);
  const plain = excelErrorOf({ ok: false, error: "divisionByZero", problem: { code: "noNewCustomers" } }, "zh-CN");
  expect(plain.code).toBe("#DIV/0!");
  expect(plain.message).not.toContain("新增客户");
});
