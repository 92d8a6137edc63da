import { dateSerialAt, isoDateOf } from "../src/core/dates";
import { createSheets } from "../src/excel/createSheets";
import { importRows } from "../src/excel/import/importRows";
import { loadSample } from "../src/excel/loadSample";
import { readReminders } from "../src/excel/readReminders";
import { readTables } from "../src/excel/readTables";
import { buildReport } from "../src/excel/report/buildReport";
import { todayName } from "../src/templates/names";
import { columnOf, tables } from "../src/templates/tables";
import type { TableKey } from "../src/templates/types";
import { startWorkbench, type Workbench } from "../test/support/startWorkbench";
import type { CostTable } from "./CostTable";
import { pipelineOf, planPipeline } from "./pipelineOf";

const language = "zh-CN";
const today = dateSerialAt(new Date());
/** From 2024-01-01: everything that the sample and the pipeline hold. */
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
      await create(costs, workbench);
      if (deals === undefined) await fillWithSample(costs, workbench, size);
      else await fillWithDeals(costs, workbench, size, deals);
      if (count === workbooks) await use(costs, workbench, size);
      workbench.stop();
    }
  }
}

async function create(costs: CostTable, { meter }: Workbench): Promise<void> {
  const subject = { what: "Create all sheets", size: "empty workbook", meter };
  const { failure } = await costs.once(subject, () => createSheets({ language, team: [{ name: "林致远" }] }));
  if (failure !== undefined) throw new Error(`The sheets were not created: ${failure.code}`);
}

async function fillWithSample(costs: CostTable, { meter }: Workbench, size: string): Promise<void> {
  const loaded = await costs.once({ what: "Load the sample", size, meter }, () => loadSample({ language, team: [] }));
  if (!loaded.ok || loaded.value.failure !== undefined) throw new Error("The sample was not loaded");
}

async function fillWithDeals(costs: CostTable, { meter }: Workbench, size: string, deals: number): Promise<void> {
  const csv = pipelineOf(deals);
  const planned = await costs.once({ what: "Read and plan an import", size, meter }, () => planPipeline(csv));
  const { written } = await costs.once({ what: "Write an import", size, meter }, () => importRows(planned));
  if (written !== deals) throw new Error(`${written} of ${deals} deals were imported`);
}

async function use(costs: CostTable, { meter, person }: Workbench, size: string): Promise<void> {
  await costs.repeatedly({ what: "Read all four tables", size, meter }, readEverything);
  await costs.repeatedly({ what: "Read and build Today", size, meter }, readReminders);
  await costs.repeatedly({ what: "Build the report", size, meter }, async () => {
    const { status } = await buildReport({ period, language });
    if (status !== "built") throw new Error(`The report was not built: ${status}`);
  });
  const amount = await placeOf(({ tables: found }) => {
    const { columns } = found.getItem(tables.customers.tableName);
    return columns.getItem(columnOf("customers", "wonAmount").heading[language]).getDataBodyRange().getCell(0, 0);
  });
  const day = await placeOf(({ names }) => names.getItem(todayName).getRange());
  const type = async ([sheetName, address]: readonly [string, string], text: string): Promise<void> => {
    if (!(await person.type(sheetName, address, text)).entered) throw new Error(`${text} was not entered`);
  };
  const edit = { what: "Calculate after one edit: a customer's amount", size };
  await costs.repeatedly(edit, (run) => type(amount, String(1_000 + run)));
  const wideEdit = { what: "Calculate after one edit: the day, which reaches all rows", size };
  await costs.repeatedly(wideEdit, (run) => type(day, isoDateOf(today + 1 + run)));
}

async function readEverything(): Promise<void> {
  const keys = (table: TableKey) => tables[table].columns.map(({ key }) => key);
  const wanted = { customers: keys("customers"), campaigns: keys("campaigns"), followUps: keys("followUps") };
  await Excel.run((context) => readTables(context, { ...wanted, effects: keys("effects") }));
}

function placeOf(find: (workbook: Excel.Workbook) => Excel.Range): Promise<[sheetName: string, address: string]> {
  return Excel.run(async (context) => {
    const range = find(context.workbook).load("address");
    const sheet = range.worksheet.load("name");
    await context.sync();
    return [sheet.name, range.address.slice(range.address.lastIndexOf("!") + 1)];
  });
}
