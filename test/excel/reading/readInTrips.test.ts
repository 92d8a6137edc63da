import { readInTrips } from "../../../src/excel/reading/readInTrips";
import type { CellValue } from "../../../src/excel/types";
import type { Workbench } from "../../support/startWorkbench";
import { columnsOf, startWithColumns, watchTrips } from "./columnWorkbook";

jest.setTimeout(120_000);

const limitBytes = 5_000_000;

let workbench: Workbench;
afterEach(() => workbench.stop());

const column = (rows: number, cellAt: (row: number) => CellValue): readonly CellValue[] =>
  Array.from({ length: rows }, (_, row) => cellAt(row));

interface Wanted {
  readonly rows: number;
  readonly expected: number;
}

/** Reads the columns, and gives what each round trip weighed. */
async function read(columns: readonly (readonly CellValue[])[], { rows, expected }: Wanted) {
  const trips = watchTrips(workbench);
  const values = await Excel.run(async (context) => {
    const reads = columnsOf(context, { columns: columns.length, rows, expected });
    await readInTrips(context, reads);
    return reads.map((each) => each.values());
  });
  const bytes = trips.reduce((sum, { request, response }) => sum + request + response, 0);
  return { values, trips, answers: trips.map(({ response }) => response), bytes };
}

test("[CO-3] cells that should fit into one answer take one round trip, however generously they are reckoned", async () => {
  const columns = [column(20_000, (row) => `C2024${row}`), column(20_000, (row) => row)];
  workbench = await startWithColumns(columns);
  const { values, answers } = await read(columns, { rows: 20_000, expected: 100 });
  expect(values).toEqual(columns);
  expect(answers).toHaveLength(1);
});

test("[CO-3] long texts fill answer after answer below 5 MB, in order, once the first has told what they weigh", async () => {
  const columns = [
    column(40_000, (row) => `${row} ${"深圳市华星科技发展股份有限公司".repeat(6)}`),
    column(40_000, (row) => (row % 2 === 0 ? "" : "👩‍👩‍👧".repeat(5))),
    column(40_000, (row) => 45_000.52391203704 + row),
  ];
  workbench = await startWithColumns(columns);
  const { values, answers, bytes } = await read(columns, { rows: 40_000, expected: 300 });
  expect(values).toEqual(columns);
  expect(Math.max(...answers)).toBeLessThan(limitBytes);
  expect(answers.length).toBeLessThanOrEqual(1 + Math.ceil(bytes / 4_000_000));
  expect(answers.slice(1, -1).every((answer) => answer > 4_000_000)).toBe(true);
});

test("[BA-2] [CO-3] cells of 32,767 characters among short ones are found too large and come in smaller parts", async () => {
  const columns = [column(3_000, (row) => (row % 25 === 24 ? "长".repeat(32_767) : `短${row}`))];
  workbench = await startWithColumns(columns);
  const { values, answers, bytes } = await read(columns, { rows: 3_000, expected: 50 });
  expect(values).toEqual(columns);
  expect(answers[0]).toBe(0);
  expect(Math.max(...answers)).toBeLessThan(limitBytes);
  expect(answers.length).toBeLessThanOrEqual(4 + bytes / 4_000_000);
});

test("cells that weigh more than was expected, all of them, cost one refusal", async () => {
  const columns = [column(30_000, (row) => `${row} ${"文".repeat(80)}`)];
  workbench = await startWithColumns(columns);
  const { values, answers } = await read(columns, { rows: 30_000, expected: 140 });
  expect(values).toEqual(columns);
  expect(answers.filter((answer) => answer === 0)).toHaveLength(1);
  expect(answers.length).toBeLessThanOrEqual(4);
});

test("what goes along is asked for again where the answer was too large, and what it leads to is read as well", async () => {
  const columns = [column(40, (row) => row), column(40, (row) => `词${row}`)];
  workbench = await startWithColumns(columns);
  workbench.seams.failBatch(1, "ResponsePayloadSizeLimitExceeded");
  await Excel.run(async (context) => {
    const [first, second] = columnsOf(context, { columns: 2, rows: 40, expected: 50 });
    if (first === undefined || second === undefined) throw new Error("There are two columns");
    let asked = false;
    const sheet = await readInTrips(context, [first], {
      alongside: () => context.workbook.worksheets.getFirst().load("name"),
      more: () => {
        if (asked || !first.isRead) return [];
        asked = true;
        return [second];
      },
    });
    expect(sheet.name).toBe("列");
    expect([first.values(), second.values()]).toEqual(columns);
  });
});

test("a single cell that is found too large, and any other refusal, is told to the caller", async () => {
  workbench = await startWithColumns([["一", "二"]]);
  const readRows = (rows: number) =>
    Excel.run((context) => readInTrips(context, columnsOf(context, { columns: 1, rows, expected: 50 })));
  workbench.seams.failBatch(1, "ResponsePayloadSizeLimitExceeded");
  await expect(readRows(1)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  workbench.seams.failBatch(1, "AccessDenied");
  await expect(readRows(2)).rejects.toMatchObject({ code: "AccessDenied" });
});

test("where nothing is to be read, what is waiting is sent all the same", async () => {
  workbench = await startWithColumns([["一"]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("name");
    await readInTrips(context, []);
    expect(sheet.name).toBe("列");
  });
});
