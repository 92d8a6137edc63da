import fc from "fast-check";
import { decideRow, leaveRowsOut, matchActions, noDecisions } from "../../../src/core/import/ImportDecisions";
import type { JournalEntry } from "../../../src/core/journal/JournalEntry";
import { importRows } from "../../../src/excel/import/importRows";
import { planAgain } from "../../../src/excel/import/planWorkbookImport";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import { notImportedSheetOf } from "../../../src/taskpane/features/import/notImportedSheetOf";
import { stateSheet } from "../../../src/templates/settings";
import type { Workbench } from "../../support/startWorkbench";
import { startWithRows } from "../startWithSample";
import { planned, requestOf } from "./pipeline";

jest.setTimeout(300_000);

const uses = { 编号: "customerId", 客户: "customerName", 电话: "contact", 负责人: "owner", 来源: "source", 备注: "+" };

/** What every sheet holds; the marks by which no number is given twice stay, whatever is undone. */
async function contents(workbench: Workbench): Promise<unknown> {
  await workbench.workbook.settle();
  const { sheets } = await workbench.workbook.toFile();
  return sheets
    .filter(({ name }) => name !== stateSheet.sheetName)
    .map(({ name, cells, tables }) => ({
      name,
      tables: tables.map(({ address, columns }) => [address, columns.map((column) => column.name)]),
      cells: cells
        .filter(
          ({ value, formula }) => formula !== undefined || (value !== null && value !== undefined && value !== ""),
        )
        .map(({ rowIndex, columnIndex, value, formula }) => [rowIndex, columnIndex, formula ?? value]),
    }));
}

const text = fc.constantFrom("甲", "甲有限公司", "乙", "丁 😀", "=1+1", "007", "'甲", "محمد", "x".repeat(60), "");
const row = fc.record({
  编号: fc.constantFrom("", "C20240701001", "C20240701002", "C20240705003"),
  客户: text,
  电话: fc.constantFrom("", "13800000001", "021-55558888", "b@yi.cn"),
  负责人: fc.constantFrom("", "李明", "王芳", "赵 六"),
  来源: fc.constantFrom("", "展会、转介绍", "传单"),
  备注: text,
});

test("[IM-7] [UN-4] whatever is imported and decided, undoing it gives the workbook as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.array(fc.constantFrom(...matchActions), { minLength: 6, maxLength: 6 }),
      fc.option(fc.integer({ min: 2, max: 7 })),
      async (rows, actions, leftOut) => {
        fc.pre(rows.every((each) => Object.values(each).some((cell) => cell !== "")));
        const workbench = await startWithRows({
          customers: [
            { customerId: "C20240701001", customerName: "甲", contact: "13800000001", notes: "=x" },
            { customerId: "C20240701002", customerName: "乙", owner: "李明", source: "展会" },
          ],
        });
        try {
          const before = await contents(workbench);
          const headings = Object.keys(uses) as (keyof typeof uses)[];
          const lines = rows.map((each) => headings.map((heading) => `"${each[heading]}"`).join(","));
          const first = await planned(await requestOf([headings.join(","), ...lines].join("\n"), uses));
          let made = leftOut === null ? noDecisions : leaveRowsOut(noDecisions, [leftOut], true);
          actions.forEach((action, index) => (made = decideRow(made, index + 2, action)));
          const plan = await planAgain(first, made, async () => {});
          const result = await importRows(plan, { notImported: notImportedSheetOf(plan) });
          expect(result).toMatchObject({ status: "complete", written: plan.plan.rows.length, refused: [] });
          const entry: JournalEntry = { id: "1", at: 0, action: "import", data: {}, steps: result.steps };
          expect(await undoEntry(entry)).toMatchObject({ status: "complete", kept: [] });
          expect(await contents(workbench)).toEqual(before);
        } finally {
          workbench.stop();
        }
      },
    ),
    { seed: 8, numRuns: 8 },
  );
});
