import { dateSerialAt, isoDateOf } from "../src/core/dates";
import type { JournalStep } from "../src/core/journal/JournalEntry";
import { createSheets } from "../src/excel/createSheets";
import type { ImportRequest } from "../src/excel/import/ImportRequest";
import { importRows } from "../src/excel/import/importRows";
import { undoEntry } from "../src/excel/journal/undoEntry";
import { loadSample } from "../src/excel/loadSample";
import { openMirror } from "../src/excel/mirror/openMirror";
import { remindersOf } from "../src/excel/remindersOf";
import { readTables } from "../src/excel/readTables";
import { buildReport } from "../src/excel/report/buildReport";
import { todayName } from "../src/templates/names";
import { columnOf, tableOrder, tables } from "../src/templates/tables";
import { pipelineRequest, planned } from "../test/excel/import/pipeline";
import { startWorkbench, type Workbench } from "../test/support/startWorkbench";
import type { CostTable } from "./CostTable";

const language = "zh-CN";
const today = dateSerialAt(new Date());
/** From 2024-01-01: everything that the sample and the deals hold. */
const period = { start: 45_292, end: today };
/** How many workbooks are made and filled; the last of each size is put to use. Without deals, they get the sample. */
const fillings: readonly { readonly size: string; readonly deals?: number; readonly workbooks: number }[] = [
  { size: "sample (60 customers, 150 follow-ups)", workbooks: 3 },
  { size: "1,000 deals", deals: 1_000, workbooks: 3 },
  { size: "8,800 deals", deals: 8_800, workbooks: 1 },
];

/** Measures making, filling, reading, reporting and calculating on the workbench, through Microsoft's office.js. */
export async function measureWorkbook(costs: CostTable): Promise<void> {
  for (const { size, deals, workbooks } of fillings) {
    for (let count = 1; count <= workbooks; count++) {
      const workbench = await startWorkbench({ language });
      const steps = await fill(costs, workbench, size, deals);
      if (count === workbooks) {
        await use(costs, workbench, size);
        if (steps.length > 0) await takeBack(costs, workbench, size, steps);
      }
      workbench.stop();
    }
  }
}

/** Gives what an import did, for the journal; nothing for the sample. */
async function fill(
  costs: CostTable,
  { meter }: Workbench,
  size: string,
  deals?: number,
): Promise<readonly JournalStep[]> {
  const creation = { what: "Create all sheets", size: "empty workbook", meter };
  const { failure } = await costs.once(creation, () => createSheets({ language, team: [{ name: "林致远" }] }));
  if (failure !== undefined) throw new Error(`The sheets were not created: ${failure.code}`);
  if (deals === undefined) {
    const loaded = await costs.once({ what: "Load the sample", size, meter }, () => loadSample({ language, team: [] }));
    if (!loaded.ok || loaded.value.failure !== undefined) throw new Error("The sample was not loaded");
    return [];
  }
  const request = await requestFor(deals);
  const plan = await costs.once({ what: "Plan an import", size, meter }, () => planned(request));
  const { written, steps } = await costs.once({ what: "Write an import", size, meter }, () => importRows(plan));
  if (written !== deals) throw new Error(`${written} of ${deals} deals were imported`);
  return steps;
}

async function takeBack(
  costs: CostTable,
  { meter }: Workbench,
  size: string,
  steps: readonly JournalStep[],
): Promise<void> {
  const entry = { id: "1", at: 0, action: "import", data: {}, steps } as const;
  const { status } = await costs.once({ what: "Undo an import", size, meter }, () => undoEntry(entry));
  if (status !== "complete") throw new Error(`The import was not undone: ${status}`);
}

/** The example pipeline over and over, every deal under a number of its own. */
async function requestFor(deals: number): Promise<ImportRequest> {
  const request = await pipelineRequest();
  const copies = Array.from({ length: Math.ceil(deals / request.source.rows.length) }, () => request.source.rows);
  const numbered = copies.flat().map((row, index) => {
    return { ...row, rowNumber: index + 2, cells: [`D${index}`, ...row.cells.slice(1)] };
  });
  return { ...request, source: { ...request.source, rows: numbered.slice(0, deals) } };
}

async function use(costs: CostTable, { meter, person }: Workbench, size: string): Promise<void> {
  const wanted = Object.fromEntries(tableOrder.map((table) => [table, tables[table].columns.map(({ key }) => key)]));
  const readAll = () => Excel.run((context) => readTables(context, wanted));
  await costs.repeatedly({ what: "Read all four tables", size, meter }, readAll);
  await costs.repeatedly({ what: "Open the mirror and build Today", size, meter }, async () => {
    const mirror = await openMirror();
    remindersOf(mirror.current);
    await mirror.close();
  });
  await costs.repeatedly({ what: "Build the report", size, meter }, async () => {
    const { status } = await buildReport({ period, language });
    if (status !== "built") throw new Error(`The report was not built: ${status}`);
  });
  const heading = columnOf("customers", "wonAmount").heading[language];
  const customers = (workbook: Excel.Workbook) => workbook.tables.getItem(tables.customers.tableName);
  const amount = await placeOf((workbook) => customers(workbook).columns.getItem(heading).getRange().getCell(1, 0));
  const day = await placeOf(({ names }) => names.getItem(todayName).getRange());
  const type = async ([sheetName, address]: Place, text: string): Promise<void> => {
    if (!(await person.type(sheetName, address, text)).entered) throw new Error(`${text} was not entered`);
  };
  const edit = { what: "Calculate after one edit: a customer's amount", size };
  await costs.repeatedly(edit, (run) => type(amount, String(1_000 + run)));
  const wideEdit = { what: "Calculate after one edit: the day, which reaches all rows", size };
  await costs.repeatedly(wideEdit, (run) => type(day, isoDateOf(today + 1 + run)));
}

type Place = readonly [sheetName: string, address: string];

function placeOf(find: (workbook: Excel.Workbook) => Excel.Range): Promise<Place> {
  return Excel.run(async (context) => {
    const range = find(context.workbook).load("address,worksheet/name");
    await context.sync();
    return [range.worksheet.name, range.address.slice(range.address.lastIndexOf("!") + 1)] as const;
  });
}
