import { dateSerialAt } from "../../../src/core/dates";
import { startDesk, type Desk } from "./desk";

jest.setTimeout(60_000);

let desk: Desk;
afterEach(() => desk.stop());

const today = dateSerialAt(new Date());
const customer = {
  customerId: "C20240701001",
  customerName: "华星科技",
  contactName: "赵磊",
  contact: "13800000001",
  stage: "潜在",
};
const followUp = {
  followUpId: "G20240701001",
  customerId: "C20240701001",
  followUpDate: today - 5,
  dueDate: today + 2,
  status: "待处理",
};
const campaign = { campaignId: "HD20240701001", campaignName: "双十二直播" };

/** Writes a day as a person types it. */
const typed = (day: number) => {
  const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
  return date.toISOString().slice(0, 10);
};

test("[FI-1] a new customer is stamped with date and time, shown as such", async () => {
  desk = await startDesk({ customers: [customer] });
  await desk.type("customers", 1, "customerName", "远航贸易");
  const [known, created] = await desk.column("customers", "createdAt");
  expect(known).toBe("");
  expect(Math.floor(Number(created))).toBe(today);
  const text = await Excel.run(async (context) => {
    const [sheet, address] = desk.at("customers", 1, "createdAt");
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address).load("text");
    await context.sync();
    return cell.text[0]?.[0];
  });
  expect(text).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/);
});

test("[FI-2] stages reached are dated once", async () => {
  desk = await startDesk({ customers: [customer] });
  await desk.type("customers", 0, "stage", "意向");
  expect(await desk.column("customers", "intentDate")).toEqual([today]);
  await desk.type("customers", 0, "intentDate", typed(today - 30));
  await desk.type("customers", 0, "stage", "潜在");
  await desk.type("customers", 0, "stage", "成交");
  expect(await desk.column("customers", "intentDate")).toEqual([today - 30]);
  expect(await desk.column("customers", "wonDate")).toEqual([today]);
});

test("[FI-2] going straight to 流失 dates nothing", async () => {
  desk = await startDesk({ customers: [customer] });
  await desk.type("customers", 0, "stage", "流失");
  expect(await desk.column("customers", "intentDate")).toEqual([""]);
  expect(await desk.column("customers", "wonDate")).toEqual([""]);
});

test("[FI-3] the first due date is kept, in whichever order status and date change", async () => {
  const other = { ...followUp, followUpId: "G20240701002" };
  desk = await startDesk({ customers: [customer], followUps: [followUp, other] });
  await desk.type("followUps", 0, "status", "已延期");
  await desk.type("followUps", 0, "dueDate", typed(today + 9));
  await desk.type("followUps", 1, "dueDate", typed(today + 9));
  await desk.type("followUps", 1, "status", "已延期");
  expect(await desk.column("followUps", "firstDue")).toEqual([today + 2, today + 2]);
  expect(await desk.column("followUps", "dueDate")).toEqual([today + 9, today + 9]);
});

test("[FI-4] becoming 已完成 is dated; by words of the other language and by filling down too", async () => {
  const rows = [1, 2, 3].map((number) => ({ ...followUp, followUpId: `G2024070100${number}` }));
  desk = await startDesk({ customers: [customer], followUps: rows });
  await desk.type("followUps", 0, "status", "已完成");
  const [sheet, first] = desk.at("followUps", 0, "status");
  await desk.workbench.person.fillDown(sheet, `${first}:${desk.at("followUps", 2, "status")[1]}`);
  await desk.settle();
  expect(await desk.column("followUps", "doneOn")).toEqual([today, today, today]);
});

test("[FI-5] [FI-7] a decision is dated with its name; a budget changed afterwards takes both day and decision back", async () => {
  desk = await startDesk({ campaigns: [{ ...campaign, approvalStatus: "待审批" }] });
  await desk.type("campaigns", 0, "budgetItems", "物料费5000元、主播费用8000元、平台推广费20000元");
  await desk.type("campaigns", 0, "approvalStatus", "已批准");
  expect(await desk.column("campaigns", "approvedOn")).toEqual([today]);
  expect(await desk.column("campaigns", "approvedBy")).toEqual(["李明"]);
  await desk.type("campaigns", 0, "totalBudget", "40000");
  expect(await desk.column("campaigns", "approvalStatus")).toEqual(["待审批"]);
  expect(await desk.column("campaigns", "approvedOn")).toEqual([""]);
  expect(desk.mirror.current.notes).toEqual([
    { code: "approvalReset", table: "campaigns", identifier: "HD20240701001" },
  ]);
});

test("[FI-6] the total follows the items until a person types another", async () => {
  desk = await startDesk({ campaigns: [campaign] });
  await desk.type("campaigns", 0, "budgetItems", "物料费5000元、主播费用8000元、平台推广费20000元");
  expect(await desk.column("campaigns", "totalBudget")).toEqual([33_000]);
  await desk.type("campaigns", 0, "budgetItems", "物料费5000元、主播费用0.8万元");
  expect(await desk.column("campaigns", "totalBudget")).toEqual([13_000]);
  await desk.type("campaigns", 0, "totalBudget", "15000");
  await desk.type("campaigns", 0, "budgetItems", "物料费5000元");
  expect(await desk.column("campaigns", "totalBudget")).toEqual([15_000]);
});

test("[FI-8] a period that the sheet cannot read gets its dates, one that it can keeps its formulas", async () => {
  desk = await startDesk({ campaigns: [campaign] });
  await desk.type("effects", 0, "campaignId", "HD20240701001");
  await desk.type("effects", 0, "period", "2024Q3");
  expect(await desk.column("effects", "periodStart")).toEqual([45_474]);
  expect(await desk.column("effects", "periodEnd")).toEqual([45_565]);
  await desk.type("effects", 1, "period", "2024年Q3(7.1-9.30)");
  expect(await desk.column("effects", "periodEnd")).toEqual([45_565, 45_565]);
  const formula = await Excel.run(async (context) => {
    const [sheet, address] = desk.at("effects", 1, "periodEnd");
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return String(cell.formulas[0]?.[0]);
  });
  expect(formula.startsWith("=")).toBe(true);
});

test("[FI-9] rows pasted or found at their stage or status get no date for it", async () => {
  desk = await startDesk({ customers: [customer] });
  const { workbench } = desk;
  await workbench.person.paste(...desk.at("customers", 1, "customerName"), [
    ["远航贸易", "", "展会", "孙悦", "13900000001", "", "成交"],
    ["云起软件", "", "展会", "孙悦", "13900000002", "", "意向"],
  ]);
  await desk.settle();
  expect(await desk.column("customers", "intentDate")).toEqual(["", "", ""]);
  expect(await desk.column("customers", "wonDate")).toEqual(["", "", ""]);
});

test("[LI-5] several sources typed in one cell are written as the list has them", async () => {
  desk = await startDesk({ customers: [customer] });
  await desk.type("customers", 0, "source", "转介绍/展会；线上推广（抖音）;老同学");
  expect(await desk.column("customers", "source")).toEqual(["转介绍、展会、线上推广(抖音)、老同学"]);
});

test("[LI-5] in an English workbook they are joined by commas", async () => {
  desk = await startDesk({ customers: [{ ...customer, stage: "Potential" }] }, { language: "en-US" });
  await desk.type("customers", 0, "source", "referral;EXHIBITION");
  expect(await desk.column("customers", "source")).toEqual(["Referral, Exhibition"]);
});
