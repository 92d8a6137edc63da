import { dateSerialAt } from "../../../src/core/dates";
import type { JournalEntry } from "../../../src/core/journal/JournalEntry";
import { openMirror, type Mirror } from "../../../src/excel/mirror/openMirror";
import { cellAddress } from "../../../src/templates/cellAddress";
import type { TableKey } from "../../../src/templates/types";
import type { Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithNewSheets, startWithRows } from "../startWithSample";

/** Creating the sheets takes some seconds on a busy machine. */
jest.setTimeout(60_000);

let workbench: Workbench;
let mirror: Mirror;
let entries: JournalEntry[];
const today = dateSerialAt(new Date());

const customer = (number: number) => ({
  customerId: `C20240701${String(number).padStart(3, "0")}`,
  customerName: `客户${number}`,
  contactName: "赵磊",
  contact: `1380000000${number}`,
  stage: "潜在",
  owner: "李明",
  tier: "A",
  notes: `备注${number}`,
});
const followUp = (number: number) => ({
  followUpId: `G20240701${String(number).padStart(3, "0")}`,
  customerId: "C20240701001",
  rep: "李明",
  summary: "电话沟通",
  nextAction: `发送报价单${number}`,
  status: "待处理",
  followUpDate: today - 9,
  dueDate: today - number,
});

const rows = { customers: [1, 2, 3, 4, 5].map(customer), followUps: [1, 2, 3].map(followUp) };

async function open(started: Workbench): Promise<void> {
  workbench = started;
  entries = [];
  mirror = await openMirror({ onEntry: (entry) => entries.push(entry) });
  await settle();
  workbench.meter.reset();
}

async function close(): Promise<void> {
  await mirror.close();
  workbench.stop();
}

beforeEach(async () => open(await startWithRows(rows)));
afterEach(close);

async function settle(): Promise<void> {
  await workbench.workbook.settle();
  for (let round = 0; round < 3; round++) {
    await afterRelease();
    await mirror.settled();
  }
}

function place(table: TableKey, row: number, column: string): [sheetName: string, address: string] {
  const mirrored = mirror.current.tables[table];
  const index = mirrored?.resolved.columns[column]?.index;
  if (mirrored === undefined || index === undefined) throw new Error(`There is no ${table}.${column}`);
  return [mirrored.worksheetName, cellAddress(mirrored.firstRowIndex + row, mirrored.firstColumnIndex + index)];
}

/** What the mirror would hold if it were opened now. */
async function expectTrueMirror(): Promise<void> {
  const fresh = await openMirror({ upkeep: false });
  const { tables, inspection, team, nextActions } = fresh.current;
  await fresh.close();
  expect(mirror.current.failure).toBeNull();
  expect(mirror.current.tables).toEqual(tables);
  expect(mirror.current.inspection.tables).toEqual(inspection.tables);
  expect(mirror.current.team).toEqual(team);
  for (const [row, text] of nextActions) expect([row, mirror.current.nextActions.get(row)]).toEqual([row, text]);
}

const names = () => mirror.current.tables.customers?.columns["customerName"];

describe("[CO-2] what a change costs", () => {
  test("a cell that nothing follows from costs nothing and is in the mirror", async () => {
    await workbench.person.type(...place("customers", 1, "contactName"), "孙倩");
    await settle();
    expect(workbench.meter.batches).toBe(0);
    expect(mirror.current.tables.customers?.columns["contactName"]?.[1]).toBe("孙倩");
    await expectTrueMirror();
  });

  test("a cell of a column that is not mirrored, a team's own column and another sheet cost nothing", async () => {
    await workbench.person.type(...place("customers", 1, "notes"), "请先发邮件");
    const [sheetName] = place("customers", 0, "notes");
    await workbench.person.type(sheetName, "AZ50", "计算");
    await settle();
    expect(workbench.meter.batches).toBe(0);
  });

  test("a stage that is reached is dated in two round trips", async () => {
    await workbench.person.type(...place("customers", 1, "stage"), "意向");
    await settle();
    expect(workbench.meter.batches).toBeLessThanOrEqual(2);
    expect(mirror.current.tables.customers?.columns["intentDate"]?.[1]).toBe(today);
    await expectTrueMirror();
  });

  test("[ID-2] 500 pasted rows cost two round trips", async () => {
    const [sheetName, address] = place("customers", 5, "customerName");
    await workbench.person.paste(
      sheetName,
      address,
      Array.from({ length: 500 }, (_, row) => [`新客户${row}`]),
    );
    await settle();
    expect(workbench.meter.batches).toBe(2);
    const identifiers = mirror.current.tables.customers?.columns["customerId"]?.slice(5) ?? [];
    expect([identifiers.length, new Set(identifiers).size]).toEqual([500, 500]);
    expect([...identifiers]).toEqual([...identifiers].sort());
    expect(entries).toHaveLength(1);
    await expectTrueMirror();
  });

  test("a follow-up's next action that is typed is known without asking, and so is a new one's", async () => {
    await workbench.person.type(...place("followUps", 0, "nextAction"), "上门演示");
    await settle();
    expect(workbench.meter.batches).toBe(0);
    expect(mirror.current.nextActions.get(0)).toBe("上门演示");
    await workbench.person.type(...place("followUps", 1, "dueDate"), "2024-01-05");
    await settle();
    expect(workbench.meter.batches).toBeLessThanOrEqual(2);
    await expectTrueMirror();
  });
});

describe("[ST-4] rows that move", () => {
  test("rows put in are in the mirror after one round trip", async () => {
    const [sheetName] = place("customers", 0, "customerName");
    await workbench.person.insertRows(sheetName, (mirror.current.tables.customers?.firstRowIndex ?? 0) + 3, 2);
    await settle();
    expect(workbench.meter.batches).toBe(1);
    expect(names()).toEqual(["客户1", "客户2", "", "", "客户3", "客户4", "客户5"]);
    await expectTrueMirror();
  });

  test("rows taken out are gone after one round trip", async () => {
    const [sheetName] = place("followUps", 0, "rep");
    await workbench.person.deleteRows(sheetName, (mirror.current.tables.followUps?.firstRowIndex ?? 0) + 1, 1);
    await settle();
    expect(workbench.meter.batches).toBe(1);
    expect(mirror.current.tables.followUps?.rowCount).toBe(2);
    expect(mirror.current.nextActions.get(0)).toBe("发送报价单2");
    await expectTrueMirror();
  });

  test("rows put in above a table move it", async () => {
    const [sheetName] = place("customers", 0, "customerName");
    await workbench.person.insertRows(sheetName, 1, 3);
    await settle();
    expect(names()).toEqual([1, 2, 3, 4, 5].map((number) => `客户${number}`));
    await expectTrueMirror();
    await workbench.person.type(...place("customers", 5, "customerName"), "远航贸易");
    await settle();
    expect(mirror.current.tables.customers?.columns["customerId"]?.[5]).toMatch(/^C\d{11}$/);
  });

  test.each([false, true])("a sort mixes nothing up and writes nothing (told as a change too: %s)", async (told) => {
    workbench.workbook.sortIsAnEdit = told;
    await workbench.person.sort("Customers", "客户名称", "descending");
    await settle();
    expect(names()).toEqual([5, 4, 3, 2, 1].map((number) => `客户${number}`));
    expect(entries).toEqual([]);
    expect(workbench.meter.batches).toBeLessThanOrEqual(3);
    await expectTrueMirror();
  });

  test("a row typed just before a sort still gets its identifier", async () => {
    await workbench.person.type(...place("customers", 5, "customerName"), "安达物流");
    await workbench.person.sort("Customers", "客户名称", "ascending");
    await settle();
    const { customerName = [], customerId = [] } = mirror.current.tables.customers?.columns ?? {};
    expect(customerId[customerName.indexOf("安达物流")]).toMatch(/^C\d{11}$/);
    expect(new Set(customerId).size).toBe(6);
    await expectTrueMirror();
  });
});

describe("[ST-1] columns and sheets", () => {
  test("a heading that is renamed makes its column one to ask about, and nothing is written to it", async () => {
    // A table that has other columns than ours is still known by its id.
    await close();
    await open(await startWithNewSheets(rows));
    const [sheetName, address] = place("customers", -1, "customerId");
    await workbench.person.type(sheetName, address, "代码");
    await settle();
    expect(mirror.current.tables.customers?.missing).toEqual(["customerId"]);
    await expectTrueMirror();
    const [, name] = place("customers", 5, "customerName");
    await workbench.person.type(sheetName, name, "远航贸易");
    await settle();
    expect(mirror.current.tables.customers?.rowCount).toBe(6);
    expect(
      entries.flatMap(({ steps }) => steps.flatMap((s) => (s.kind === "cells" ? s.edits : []))).map((e) => e.column),
    ).not.toContain("customerId");
    await expectTrueMirror();
  });

  test("columns put in and taken out are followed", async () => {
    const [sheetName] = place("customers", 0, "customerName");
    await workbench.person.insertColumns(sheetName, "B", 1);
    await settle();
    expect(names()?.[4]).toBe("客户5");
    await expectTrueMirror();
    await workbench.person.type(...place("customers", 5, "customerName"), "远航贸易");
    await settle();
    expect(mirror.current.tables.customers?.columns["customerId"]?.[5]).toMatch(/^C\d{11}$/);
    await workbench.person.deleteColumns(sheetName, "B", 1);
    await settle();
    await expectTrueMirror();
  });

  test("a word that is changed in the settings is known at once", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.getItem("SP_Stage_Intent").getRange().values = [["有意向"]];
      await context.sync();
    });
    await settle();
    expect(mirror.current.words.get("stage")?.[1]).toBe("有意向");
    await workbench.person.type(...place("customers", 2, "stage"), "有意向");
    await settle();
    expect(mirror.current.tables.customers?.columns["intentDate"]?.[2]).toBe(today);
  });

  test("a sheet that is renamed and a table that becomes a range are followed", async () => {
    await workbench.person.renameSheet("客户信息管理表", "客户");
    await settle();
    expect(mirror.current.tables.customers?.worksheetName).toBe("客户");
    await expectTrueMirror();
    await workbench.person.convertToRange("FollowUps");
    await settle();
    expect(mirror.current.inspection.tables.followUps.status).toBe("absent");
    expect(mirror.current.tables.followUps).toBeUndefined();
    await expectTrueMirror();
  });

  test("[ST-3] a copied sheet's table is nobody's, and what is typed there is left alone", async () => {
    const copy = await workbench.person.duplicateSheet("客户信息管理表");
    await settle();
    await expectTrueMirror();
    workbench.meter.reset();
    const [, address] = place("customers", 5, "customerName");
    await workbench.person.type(copy, address, "远航贸易");
    await settle();
    expect([workbench.meter.batches, entries.length]).toEqual([0, 0]);
  });

  test("[ST-1] a table that is moved is followed", async () => {
    const [sheetName] = place("customers", 0, "customerName");
    const { customers } = mirror.current.tables;
    if (customers === undefined) throw new Error("There are no customers");
    const heading = customers.firstRowIndex - 1;
    const end = cellAddress(heading + customers.rowCount, customers.actualColumns.length - 1);
    await workbench.person.cut(
      { sheet: sheetName, address: `${cellAddress(heading, 0)}:${end}` },
      { sheet: sheetName, address: cellAddress(heading + 20, 2) },
    );
    await settle();
    expect(names()).toEqual([1, 2, 3, 4, 5].map((number) => `客户${number}`));
    await expectTrueMirror();
    await workbench.person.type(...place("customers", 5, "customerName"), "远航贸易");
    await settle();
    expect(mirror.current.tables.customers?.columns["customerId"]?.[5]).toMatch(/^C\d{11}$/);
  });

  test("a deleted sheet is gone from the mirror", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("推广效果分析表").delete();
      await context.sync();
    });
    await settle();
    expect(Object.keys(mirror.current.tables)).not.toContain("effects");
    await expectTrueMirror();
  });
});

describe("[ID-7] others and the add-in itself", () => {
  test("what another person types is read and not answered", async () => {
    const [sheetName, address] = place("customers", 5, "customerName");
    await workbench.person.type(sheetName, address, "远航贸易", "王芳");
    await settle();
    expect(names()?.[5]).toBe("远航贸易");
    expect(mirror.current.tables.customers?.columns["customerId"]?.[5]).toBe("");
    expect(workbench.meter.batches).toBe(1);
    expect(entries).toEqual([]);
  });

  test("what the add-in writes by other ways is followed and not answered", async () => {
    const { customers } = mirror.current.tables;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("客户信息管理表");
      sheet.getCell((customers?.firstRowIndex ?? 0) + 1, customers?.columnIndexes["stage"] ?? 0).values = [["谈判"]];
      await context.sync();
    });
    await settle();
    expect(mirror.current.tables.customers?.columns["stage"]?.[1]).toBe("谈判");
    expect(entries).toEqual([]);
    await expectTrueMirror();
  });
});

describe("what can go wrong", () => {
  test("a failure is kept, and the change is followed with the next one", async () => {
    workbench.seams.failBatch(1, "GeneralException");
    await workbench.person.type(...place("customers", 5, "customerName"), "远航贸易");
    await settle();
    expect(mirror.current.failure?.code).toBe("rejected");
    await workbench.person.type(...place("customers", 0, "contactName"), "孙倩");
    await settle();
    expect(mirror.current.tables.customers?.columns["customerId"]?.[5]).toMatch(/^C\d{11}$/);
    expect(mirror.current.tables.customers?.columns["createdAt"]?.[5]).toBeGreaterThanOrEqual(today);
    await expectTrueMirror();
  });

  test("after two failures everything is read again", async () => {
    workbench.seams.failBatch(1, "GeneralException");
    workbench.seams.failBatch(2, "GeneralException");
    await workbench.person.type(...place("customers", 5, "customerName"), "远航贸易");
    await settle();
    await workbench.person.type(...place("customers", 0, "contactName"), "孙倩");
    await settle();
    await workbench.person.type(...place("customers", 1, "contactName"), "周敏");
    await settle();
    expect(mirror.current.tables.customers?.columns["customerId"]?.[5]).toMatch(/^C\d{11}$/);
    await expectTrueMirror();
  });

  test("[CO-2] what Excel does not let be written is said, and written with the next change", async () => {
    // The first batch reads the row, the second writes.
    workbench.seams.failBatch(2, "AccessDenied");
    await workbench.person.type(...place("customers", 5, "customerName"), "远航贸易");
    await settle();
    expect(mirror.current.failure?.code).toBe("accessDenied");
    expect(names()).toHaveLength(5);
    await workbench.person.type(...place("customers", 5, "contactName"), "孙倩");
    await settle();
    expect(mirror.current.tables.customers?.columns["customerId"]?.[5]).toMatch(/^C\d{11}$/);
    await expectTrueMirror();
  });

  test("[ID-8] what was written to a row that another took the place of is taken back, and the right row gets it", async () => {
    const [sheetName, address] = place("customers", 5, "customerName");
    const first = mirror.current.tables.customers?.firstRowIndex ?? 0;
    // A colleague puts a row in between the reading and the writing.
    let batches = 0;
    const next = workbench.seams.next.bind(workbench.seams);
    workbench.seams.next = async () => {
      batches += 1;
      if (batches === 2) await workbench.person.insertRows(sheetName, first + 1, 1, "王芳");
      return next();
    };
    await workbench.person.type(sheetName, address, "远航贸易");
    await settle();
    const { customerName = [], customerId = [] } = mirror.current.tables.customers?.columns ?? {};
    expect(customerName).toEqual(["", "客户1", "客户2", "客户3", "客户4", "客户5", "远航贸易"]);
    expect(customerId.slice(0, 6)).toEqual(["", ...[1, 2, 3, 4, 5].map((number) => customer(number).customerId)]);
    expect(customerId[6]).toMatch(/^C\d{11}$/);
    await expectTrueMirror();
  });
});

describe("drop-downs on the web", () => {
  /** Changes a cell without an event, as a choice from a list may on the web. */
  async function chooseUnheard(row: number, word: string): Promise<void> {
    const deliver = workbench.session.deliver.bind(workbench.session);
    workbench.session.deliver = () => undefined;
    await workbench.person.type(...place("customers", row, "stage"), word);
    await settle();
    workbench.session.deliver = deliver;
  }

  test("a word that was chosen without an event is noticed when the cell is left", async () => {
    workbench.person.select(...place("customers", 2, "stage"));
    await settle();
    await chooseUnheard(2, "成交");
    expect(mirror.current.tables.customers?.columns["wonDate"]?.[2]).toBe("");
    workbench.person.select(...place("customers", 3, "customerName"));
    await settle();
    expect(mirror.current.tables.customers?.columns["stage"]?.[2]).toBe("成交");
    expect(mirror.current.tables.customers?.columns["wonDate"]?.[2]).toBe(today);
  });

  test("moving over cells without a drop-down asks for nothing", async () => {
    workbench.person.select(...place("customers", 2, "customerName"));
    workbench.person.select(...place("customers", 2, "contact"));
    workbench.person.select(...place("customers", 2, "notes"));
    await settle();
    expect(workbench.meter.batches).toBe(0);
  });
});
