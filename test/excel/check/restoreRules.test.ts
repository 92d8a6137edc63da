import type { JournalEntry } from "../../../src/core/journal/JournalEntry";
import { countSteps } from "../../../src/core/journal/countSteps";
import type { RecordRow } from "../../../src/core/records";
import { applyFixes, type FixOutcome } from "../../../src/excel/check/applyFixes";
import { runCheck } from "../../../src/excel/check/runCheck";
import { undoEntry, type UndoOutcome } from "../../../src/excel/journal/undoEntry";
import type { Workbench } from "../../support/startWorkbench";
import { goodRows } from "../../templates/check/sheetFacts";
import { afterRelease, startWithRows } from "../startWithSample";

jest.setTimeout(60_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const sheetName = "客户信息管理表";

function customers(count: number): RecordRow[] {
  return Array.from({ length: count }, (_, index) => ({
    ...goodRows.customers,
    owner: "李明",
    customerId: `C2024070100${index + 1}`,
    customerName: `客户${index + 1}`,
    contact: `wechat_${index + 1}`,
  }));
}

async function start(count = 2): Promise<void> {
  workbench = await startWithRows({ customers: customers(count) as Record<string, string>[] });
}

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getItem(sheetName), context));

const wipe = (...addresses: readonly string[]): Promise<void> =>
  onSheet(async (sheet, context) => {
    for (const address of addresses) {
      sheet.getRange(address).dataValidation.clear();
      sheet.getRange(address).conditionalFormats.clearAll();
    }
    await context.sync();
  });

/** Kinds of the rules of cells, and formulas of their colours. */
const look = (...addresses: readonly string[]): Promise<readonly (readonly [rule: string, colours: number])[]> =>
  onSheet(async (sheet, context) => {
    const cells = addresses.map((address) => {
      const range = sheet.getRange(address);
      return { rule: range.dataValidation.load("type"), colours: range.conditionalFormats.load("items/id") };
    });
    await context.sync();
    return cells.map(({ rule, colours }) => [rule.type, colours.items.length]);
  });

async function findings(): Promise<readonly string[]> {
  const result = await runCheck();
  return (result?.findings ?? [])
    .filter(({ code }) => code !== "ratioBlank")
    .map(({ code, at }) => `${code} ${at.rowNumber} ${at.column}`);
}

async function restore(): Promise<FixOutcome> {
  const result = await runCheck();
  if (result === null) throw new Error("The workbook has none of our tables");
  return applyFixes(
    result,
    result.findings.filter(({ fix }) => fix?.kind === "rules"),
  );
}

function undo({ steps }: FixOutcome): Promise<UndoOutcome> {
  const entry: JournalEntry = { id: "1", at: 0, action: "restoreRules", data: {}, steps };
  return undoEntry(entry);
}

test("[CH-8] pasting over rows wipes formulas, rules and colours: noticed, put back, and colleagues' own colours stay", async () => {
  await start();
  await onSheet(async (sheet, context) => {
    const { custom } = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    custom.rule.formula = '=$B2="乙"';
    custom.format.fill.color = "#00FF00";
    sheet.getRange("H3:J3").dataValidation.clear();
    sheet.getRange("X2:X3").conditionalFormats.clearAll();
    await context.sync();
  });
  await workbench.person.paste(sheetName, "J3", [["2024-07-01"]]);
  expect(new Set(await findings())).toEqual(
    new Set([
      "rulesWiped 3 stage",
      "rulesWiped 3 owner",
      "rulesWiped 3 lastFollowUp",
      "coloursWiped 2 reminder",
      "formulaReplaced 3 lastFollowUp",
    ]),
  );

  const result = await runCheck();
  if (result === null) throw new Error("The workbook has none of our tables");
  const outcome = await applyFixes(
    result,
    result.findings.filter(({ fix }) => fix !== undefined),
  );
  expect(outcome).toMatchObject({ status: "complete", cells: 1, refused: [] });
  expect(countSteps(outcome.steps)).toMatchObject({ cells: 1, ruled: 4 });
  await workbench.workbook.settle();
  expect(await findings()).toEqual([]);
  const formulas = await onSheet(async (sheet, context) => {
    const column = sheet.getRange("J2:J3").load("formulas");
    const formats = sheet.getRange("B3").conditionalFormats.load("items/customOrNullObject/rule/formula");
    await context.sync();
    return [String(column.formulas[1]?.[0]), formats.items.map((format) => format.customOrNullObject.rule.formula)];
  });
  expect(formulas[0]).toMatch(/^=IFERROR\(/);
  expect(await workbench.person.type(sheetName, "H3", "随便")).toMatchObject({ entered: false });
  expect(formulas[1]).toContain('=$B2="乙"');
  // The customer's name takes colour when it is missing and when the customer is lost; neither rule is there twice.
  expect(formulas[1]).toHaveLength(3);
});

test("[UN-1] [UN-2] [CO-3] rules and colours that were put back go again, and only those", async () => {
  await start(4);
  await wipe("H3:I4", "X3");
  const before = await look("H2", "H3", "H4", "H5", "I3", "X2", "X3");
  await afterRelease();
  workbench.meter.reset();
  const outcome = await restore();
  await afterRelease();
  // Four of the check, two of putting back, and the release of ranges.
  expect(workbench.meter.batches).toBeLessThanOrEqual(7);
  expect(outcome.steps).toMatchObject([
    {
      kind: "rules",
      tableName: "Customers",
      validations: [
        { column: "stage", rows: [{ rowIdentifier: "C20240701002", rowIndex: 1 }, { rowIndex: 2 }] },
        { column: "owner", rows: [{}, {}] },
        { column: "reminder", rows: [{}] },
      ],
    },
  ]);
  expect(await look("H3", "X3")).toEqual([
    ["List", expect.any(Number)],
    ["Custom", before[5]?.[1]],
  ]);

  workbench.meter.reset();
  const undone = await undo(outcome);
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
  expect(undone).toEqual({ status: "complete", restored: countSteps(outcome.steps).ruled, kept: [] });
  expect(await look("H2", "H3", "H4", "H5", "I3", "X2", "X3")).toEqual(before);
  expect(await undo(outcome)).toMatchObject({ status: "complete", restored: 0, kept: [] });
});

test("[UN-2] [UN-3] a rule and a colour that somebody changed since stay and are named; the others go, wherever their rows are", async () => {
  await start(5);
  await wipe("H3:H5", "G4", "X3");
  const outcome = await restore();
  await onSheet(async (sheet, context) => {
    sheet.getRange("H4").dataValidation.rule = { textLength: { operator: "LessThan", formula1: 3 } };
    const colours = sheet.getRange("X3").conditionalFormats.load("items/id,items/priority");
    await context.sync();
    for (const format of colours.items) format.custom.rule.formula = "=$X3=1";
    await context.sync();
  });
  await workbench.person.insertRows(sheetName, 2, 1);
  const undone = await undo(outcome);
  expect(undone.status).toBe("complete");
  expect(undone.kept.map(({ column, reason, address }) => [column, reason, address])).toEqual([
    ["stage", "ruleChanged", `${sheetName}!H5`],
    ["reminder", "ruleChanged", `${sheetName}!X2`],
  ]);
  expect((await look("H4", "H5", "H6", "H7", "G5")).map(([rule]) => rule)).toEqual([
    "None",
    "TextLength",
    "None",
    "List",
    "None",
  ]);
});

test("a rule of the team's own in a column keeps its place when the others are put back", async () => {
  await start(3);
  await wipe("H4");
  await onSheet(async (sheet, context) => {
    sheet.getRange("H3").dataValidation.rule = { textLength: { operator: "LessThan", formula1: 3 } };
    await context.sync();
  });
  await restore();
  expect((await look("H2", "H3", "H4")).map(([rule]) => rule)).toEqual(["List", "TextLength", "List"]);
});

test("[CH-7] on a protected sheet nothing is put back, and each is named", async () => {
  await start();
  await wipe("H3");
  const result = await runCheck();
  await onSheet(async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
  });
  if (result === null) throw new Error("The workbook has none of our tables");
  const outcome = await applyFixes(result, result.findings);
  expect(outcome).toMatchObject({ status: "complete", steps: [] });
  expect(new Set(outcome.refused.map(({ reason }) => reason))).toEqual(new Set(["protected"]));
});
