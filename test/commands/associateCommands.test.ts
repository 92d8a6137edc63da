import { associateCommands, type PaneEntrance } from "../../src/commands/associateCommands";
import type { CreateSheetsResult } from "../../src/excel/createSheets";
import { startWorkbench, type Workbench } from "../support/startWorkbench";

jest.setTimeout(30_000);

let workbench: Workbench;
let shown: string[];
let announced: (CreateSheetsResult | null)[];
let started: number;
let reported: unknown[];
const pane: PaneEntrance = {
  show: (view) => shown.push(view),
  announceStart: () => (started += 1),
  announce: (result) => announced.push(result),
  report: (_, error) => reported.push(error),
};

beforeEach(async () => {
  shown = [];
  announced = [];
  started = 0;
  reported = [];
  workbench = await startWorkbench({ language: "en-US" });
  associateCommands(pane);
});
afterEach(() => workbench.stop());

test("“Create sheets” makes them in Excel's language, says so in the pane and ends", async () => {
  const outcome = await workbench.session.runCommand("createSheets", "SP.CreateSheets");
  expect(outcome).toEqual({ completed: true });
  expect(started).toBe(1);
  expect(announced[0]?.sheets.map(({ sheetName, status }) => [sheetName, status])).toEqual([
    ["Customers", "created"],
    ["Campaigns", "created"],
    ["Follow-ups", "created"],
    ["Effect analysis", "created"],
    ["Settings", "created"],
  ]);
  expect(shown).toEqual(["home"]);
  expect(reported).toEqual([]);
});

test.each([
  ["showToday", "SP.Today", "today"],
  ["showCheck", "SP.Check", "check"],
  ["showReport", "SP.Report", "report"],
  ["showImport", "SP.Import", "import"],
])("%s opens the pane at its view", async (name, controlId, view) => {
  const outcome = await workbench.session.runCommand(name, controlId);
  expect(outcome).toEqual({ completed: true });
  expect(shown).toEqual([view]);
  expect(reported).toEqual([]);
});

test("a refusal by Excel is announced, and the button is free again", async () => {
  workbench.seams.failBatch(1, "AccessDenied");
  const outcome = await workbench.session.runCommand("createSheets", "SP.CreateSheets");
  expect(outcome).toEqual({ completed: true });
  expect(announced[0]?.failure?.code).toBe("accessDenied");
});

test("while a cell is being edited the pane is open already and says that the work has begun", async () => {
  workbench.workbook.cellEditMode = true;
  const pressed = workbench.session.runCommand("createSheets", "SP.CreateSheets");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect({ shown, started, announced }).toEqual({ shown: ["home"], started: 1, announced: [] });
  workbench.workbook.cellEditMode = false;
  expect(await pressed).toEqual({ completed: true });
  expect(announced[0]?.failure).toBeUndefined();
});
