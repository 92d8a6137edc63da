import { startWorkbench, type Workbench } from "../support/startWorkbench";
import { cellFormatCases } from "./cases/cellFormats";
import { chartCases } from "./cases/charts";
import { nameCases } from "./cases/names";
import { rangeCases } from "./cases/ranges";
import { rangeEditCases } from "./cases/rangeEdits";
import { rowEventCases } from "./cases/rowEvents";
import { ruleCases } from "./cases/rules";
import { sheetCases } from "./cases/sheets";
import { tableCases } from "./cases/tables";
import { tablePartCases } from "./cases/tableParts";
import { workbookCases } from "./cases/workbook";
import type { ConformanceCase } from "./conformanceCase";
import { modelledMembers } from "./modelledMembers";

const all: readonly ConformanceCase[] = [
  ...workbookCases,
  ...sheetCases,
  ...rowEventCases,
  ...rangeCases,
  ...rangeEditCases,
  ...cellFormatCases,
  ...ruleCases,
  ...tableCases,
  ...tablePartCases,
  ...nameCases,
  ...chartCases,
];

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench({ language: "en-US" });
});
afterAll(() => workbench.stop());

describe("the workbench does as Microsoft's documentation says", () => {
  test.each(all.map((one) => [one.member, one.behaviour, one.source, one] as const))(
    "%s %s (%s)",
    async (_member, _behaviour, _source, one) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        await context.sync();
        await one.run({ context, sheet, workbench });
        const left = context.workbook.worksheets.getItemOrNullObject("Sheet1");
        await context.sync();
        if (!left.isNullObject) sheet.delete();
        await context.sync();
      });
    },
  );
});

test("every member that the workbench models has a case, and every case a member", async () => {
  const modelled = await modelledMembers();
  const tried = new Set(all.map(({ member }) => member));
  expect(modelled.filter((member) => !tried.has(member))).toEqual([]);
  expect([...tried].filter((member) => !modelled.includes(member))).toEqual([]);
});
