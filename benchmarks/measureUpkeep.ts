import { switchComputed } from "../src/excel/computed/switchComputed";
import { openMirror, type Mirror } from "../src/excel/mirror/openMirror";
import { cellAddress } from "../src/templates/cellAddress";
import type { TableKey } from "../src/templates/types";
import { largeWorkbook } from "../test/excel/mirror/largeWorkbook";
import { startWorkbench, type Workbench } from "../test/support/startWorkbench";
import type { CostTable } from "./CostTable";

/** Computed columns are blank in these: what they cost is measured by itself. */
const sizes: readonly (readonly [customers: number, followUps: number])[] = [
  [500, 2_000],
  [5_000, 50_000],
  [100_000, 0],
];
const formulaSizes: typeof sizes = [
  [500, 5_000],
  [1_000, 10_000],
];
const pastedRows = 500;
const mostMilliseconds = 120_000;

/** Measures the open add-in: opening, and from an entry until what follows from it is on the sheet. */
export async function measureUpkeep(costs: CostTable): Promise<void> {
  for (const [customers, followUps] of sizes) await measureEntries(costs, customers, followUps);
  for (const [customers, followUps] of formulaSizes) await measureFormulas(costs, customers, followUps);
}

async function measureEntries(costs: CostTable, customers: number, followUps: number): Promise<void> {
  const workbench = await startWorkbench({ file: await largeWorkbook(customers, followUps) });
  await calculateBy("Manual");
  const size = `${sizeOf(customers, followUps)}, calculation off`;
  const { meter } = workbench;
  const opened: Mirror[] = [];
  await costs.repeatedly({ what: "Open the add-in", size, meter }, async () => {
    const mirror = await openMirror();
    await mirror.settled();
    opened.push(mirror);
  });
  for (const mirror of opened) await mirror.close();
  const mirror = await openMirror();
  await mirror.settled();
  const table: TableKey = followUps > 0 ? "followUps" : "customers";
  const column = followUps > 0 ? "customerId" : "customerName";
  const enter = (texts: readonly string[]) => enterBelow(workbench, mirror, table, column, texts);
  await costs.repeatedly({ what: "Type a row, until it is filled in", size, meter }, (run) =>
    enter([`C2024070100${run}`]),
  );
  const many = Array.from({ length: pastedRows }, (_, index) => `C20240701${100 + index}`);
  await costs.repeatedly({ what: `Paste ${pastedRows} rows, until they are filled in`, size, meter }, () =>
    enter(many),
  );
  await mirror.close();
  workbench.stop();
}

/** Enters rows below a table's last and waits until all of them bear an identifier. */
async function enterBelow(
  { person }: Workbench,
  mirror: Mirror,
  table: TableKey,
  column: string,
  texts: readonly string[],
): Promise<void> {
  const place = mirror.current.tables[table];
  if (place === undefined) throw new Error(`There is no table ${table}`);
  const rows = place.rowCount + texts.length;
  const address = cellAddress(place.firstRowIndex + place.rowCount, place.columnIndexes[column] ?? 0);
  const [only = ""] = texts;
  if (texts.length === 1) await person.type(place.worksheetName, address, only);
  else
    await person.paste(
      place.worksheetName,
      address,
      texts.map((text) => [text]),
    );
  const identifier = table === "customers" ? "customerId" : "followUpId";
  const isFilledIn = (): boolean => {
    const identifiers = mirror.current.tables[table]?.columns[identifier] ?? [];
    return identifiers.length === rows && !identifiers.includes("");
  };
  const deadline = performance.now() + mostMilliseconds;
  while (!isFilledIn()) {
    if (performance.now() > deadline) throw new Error("Not every row was filled in");
    await new Promise((resolve) => setTimeout(resolve, 1));
    await mirror.settled();
  }
}

/** Every customer looks through all follow-ups: what an edit of one of these costs grows with the product of both. */
async function measureFormulas(costs: CostTable, customers: number, followUps: number): Promise<void> {
  const workbench = await startWorkbench({ file: await largeWorkbook(customers, followUps) });
  await calculateBy("Manual");
  const { failure } = await switchComputed("formulas");
  if (failure !== undefined) throw new Error(`Formulas were not written: ${failure.code}`);
  await calculateBy("Automatic");
  await workbench.workbook.settle();
  const mirror = await openMirror({ upkeep: false });
  const place = mirror.current.tables.followUps;
  await mirror.close();
  const address = cellAddress(place?.firstRowIndex ?? 0, place?.columnIndexes["followUpDate"] ?? 0);
  const subject = { what: "Calculate after one edit: a follow-up's date", size: sizeOf(customers, followUps) };
  await costs.repeatedly(subject, async (run) => {
    await workbench.person.type(place?.worksheetName ?? "", address, `2024-07-0${run + 1}`);
    await workbench.workbook.settle();
  });
  workbench.stop();
}

function sizeOf(customers: number, followUps: number): string {
  return `${customers.toLocaleString("en-US")} customers, ${followUps.toLocaleString("en-US")} follow-ups`;
}

function calculateBy(mode: "Manual" | "Automatic"): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.application.calculationMode = mode;
    await context.sync();
  });
}
