import { languages, type Language } from "../../src/templates/Text";
import { wordOf } from "../../src/templates/lists";
import { tableOrder } from "../../src/templates/tables";
import { createHostWorkbook } from "../../workbench/engine/createHostWorkbook";
import type { WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import { calculatedRows, templateWorkbook, type Rows } from "./templateWorkbook";

/** 2024-10-15. */
const today = 45580;
const q3 = { start: 45474, end: 45565 };

async function calculate(rows: Rows, language: Language): Promise<WorkbookFile> {
  const workbook = await createHostWorkbook({ locale: language, file: templateWorkbook(rows, today, language) });
  await workbook.settle();
  const file = await workbook.toFile();
  workbook.dispose();
  return file;
}

describe.each(languages)("calculated columns in %s", (language) => {
  const stage = (key: Parameters<typeof wordOf<"stage">>[1]) => wordOf("stage", key, language);
  const status = (key: Parameters<typeof wordOf<"followUpStatus">>[1]) => wordOf("followUpStatus", key, language);
  const words =
    language === "zh-CN"
      ? {
          overdue: "已逾期",
          today: "今日到期",
          later: "未到期",
          settled: "已了结",
          quiet: "久未跟进",
          idle: "缺少下一步",
        }
      : {
          overdue: "Overdue",
          today: "Due today",
          later: "Upcoming",
          settled: "Settled",
          quiet: "Quiet",
          idle: "No next action",
        };

  test("are blank in the first, empty rows", async () => {
    const file = await calculate({}, language);
    for (const table of tableOrder) {
      const [row] = calculatedRows(file, table, language);
      expect(new Set(Object.values(row ?? { none: "" }))).toEqual(new Set([""]));
    }
  });

  test("tell a follow-up's state by the calendar day; postponed is open, undated is blank", async () => {
    const due = (dueDate: number | string, state: "pending" | "done" | "postponed" = "pending") => ({
      customerId: "C1",
      dueDate,
      status: status(state),
    });
    const file = await calculate(
      {
        customers: [{ customerId: "C1", customerName: "青禾" }],
        followUps: [
          due(today - 1),
          due(today),
          due(today + 0.5),
          due(today + 1, "postponed"),
          due(today - 9, "done"),
          due(""),
          due("2024-10-01"),
          { customerId: "C2", dueDate: today },
        ],
      },
      language,
    );
    expect(
      calculatedRows(file, "followUps", language).map(({ customerName, reminder }) => [customerName, reminder]),
    ).toEqual([
      ["青禾", words.overdue],
      ["青禾", words.today],
      ["青禾", words.today],
      ["青禾", words.later],
      ["青禾", words.settled],
      ["青禾", ""],
      ["青禾", ""],
      ["", words.today],
    ]);
  });

  test("tell a customer's last follow-up, next due date and worst state", async () => {
    const customer = (customerId: string, more: Record<string, string | number>) => ({
      customerId,
      customerName: customerId,
      stage: stage("intent"),
      createdAt: today - 40,
      ...more,
    });
    const file = await calculate(
      {
        customers: [
          customer("overdue", { earlierFollowUp: today - 90 }),
          customer("today", { tier: "A" }),
          customer("later", { earlierFollowUp: today - 2 }),
          customer("quietA", { tier: "A" }),
          customer("busyA", { tier: "A" }),
          customer("quietB", { tier: "B", stage: stage("potential") }),
          customer("busyC", { stage: stage("potential") }),
          customer("neverC", {}),
          customer("newC", { createdAt: today - 13.2 }),
          customer("unknown", { createdAt: "" }),
          customer("won", { stage: stage("won") }),
          customer("lost", { stage: stage("lost") }),
        ],
        followUps: [
          { customerId: "overdue", followUpDate: today - 8, dueDate: today + 4, status: status("pending") },
          { customerId: "overdue", followUpDate: today - 9, dueDate: today - 2, status: status("postponed") },
          { customerId: "overdue", followUpDate: today - 20, dueDate: today - 15, status: status("done") },
          { customerId: "today", followUpDate: today - 9, dueDate: today, status: status("pending") },
          { customerId: "later", followUpDate: today - 5, dueDate: today + 3, status: status("pending") },
          { customerId: "quietA", followUpDate: today - 4, dueDate: today - 4, status: status("done") },
          { customerId: "busyA", followUpDate: today - 3, dueDate: today - 3, status: status("done") },
          { customerId: "quietB", followUpDate: today - 8 },
          { customerId: "busyC", followUpDate: today - 14 },
          { customerId: "won", followUpDate: today - 30, dueDate: today - 20, status: status("pending") },
        ],
      },
      language,
    );
    expect(calculatedRows(file, "customers", language)).toEqual([
      { lastFollowUp: today - 8, nextDue: today - 2, reminder: words.overdue },
      { lastFollowUp: today - 9, nextDue: today, reminder: words.today },
      { lastFollowUp: today - 2, nextDue: today + 3, reminder: words.later },
      { lastFollowUp: today - 4, nextDue: "", reminder: words.quiet },
      { lastFollowUp: today - 3, nextDue: "", reminder: words.idle },
      { lastFollowUp: today - 8, nextDue: "", reminder: words.quiet },
      { lastFollowUp: today - 14, nextDue: "", reminder: "" },
      { lastFollowUp: "", nextDue: "", reminder: words.quiet },
      { lastFollowUp: "", nextDue: "", reminder: words.idle },
      { lastFollowUp: "", nextDue: "", reminder: words.idle },
      { lastFollowUp: today - 30, nextDue: today - 20, reminder: "" },
      { lastFollowUp: "", nextDue: "", reminder: "" },
    ]);
  });

  test("write a campaign's period from its dates", async () => {
    const file = await calculate(
      { campaigns: [{ campaignId: "HD1", startDate: 45474, endDate: 45504 }, { startDate: 45474 }] },
      language,
    );
    expect(calculatedRows(file, "campaigns", language)).toEqual([
      { period: language === "zh-CN" ? "2024-07-01至2024-07-31" : "2024-07-01–2024-07-31" },
      { period: "" },
    ]);
  });

  test("count a campaign's customers by date and stage, and leave wrong dates out of the cycle", async () => {
    const customer = (more: Record<string, string | number>) => ({ customerId: "C", sourceCampaign: "HD1", ...more });
    const file = await calculate(
      {
        customers: [
          customer({ stage: stage("won"), createdAt: q3.start, intentDate: 45480, wonDate: 45500, wonAmount: 1000 }),
          customer({ stage: stage("lost"), createdAt: q3.end + 0.99, intentDate: 45570 }),
          customer({ stage: stage("lost"), createdAt: 45490 }),
          customer({ stage: stage("negotiation"), createdAt: q3.end + 1 }),
          customer({ stage: stage("potential"), createdAt: 45480 }),
          // A date kept as text, and a pair in the wrong order.
          customer({ stage: stage("won"), createdAt: 45480, intentDate: "2024-07-01", wonDate: 45490, wonAmount: 500 }),
          customer({ stage: stage("won"), createdAt: 45480, intentDate: 45495, wonDate: 45490, wonAmount: 700 }),
          // Won in the period, though created long before it; and one of another campaign.
          customer({ stage: stage("won"), createdAt: 45300, intentDate: 45466, wonDate: q3.end, wonAmount: 2000 }),
          {
            customerId: "C",
            sourceCampaign: "HD2",
            stage: stage("won"),
            createdAt: 45480,
            intentDate: 45480,
            wonDate: 45490,
            wonAmount: 9,
          },
        ],
        campaigns: [
          { campaignId: "HD1", campaignName: "直播", totalBudget: 33000 },
          { campaignId: "HD2", totalBudget: 100, actualCost: 0 },
          { campaignId: "HD3" },
        ],
        effects: [
          { campaignId: "HD1", period: "2024年Q3(7.1-9.30)" },
          { campaignId: "HD2", period: "2024 Q3 (7.1-9.30)" },
          { campaignId: "HD3", period: "2024年Q3（7.1–9.30）" },
          { campaignId: "HD1", period: "2024财年(12.1-2.28)" },
          { campaignId: "HD1", period: "去年" },
        ],
      },
      language,
    );
    const basis =
      language === "zh-CN"
        ? { actual: "实际费用", budget: "总预算" }
        : { actual: "Actual cost", budget: "Total budget" };
    const period = { periodStart: q3.start, periodEnd: q3.end };
    const nothing = {
      newCustomers: 0,
      intentCustomers: 0,
      wonCustomers: 0,
      wonAmount: 0,
      cac: "",
      conversionRate: "",
      averageSalesCycle: "",
      averageOrderValue: "",
    };
    const [first, second, third, winter, unread] = calculatedRows(file, "effects", language);
    expect(first).toEqual({
      ...period,
      campaignName: "直播",
      newCustomers: 6,
      intentCustomers: 4,
      wonCustomers: 4,
      wonAmount: 4200,
      cac: 5500,
      conversionRate: 4 / 6,
      averageSalesCycle: (20 + 99) / 2,
      averageOrderValue: 1050,
      cost: 33000,
      costBasis: basis.budget,
      returnRatio: 4200 / 33000,
      roi: (4200 - 33000) / 33000,
    });
    // An actual cost of zero is a cost, and nothing can be divided by it.
    expect(second).toMatchObject({
      newCustomers: 1,
      cac: 100,
      averageSalesCycle: 10,
      cost: 0,
      costBasis: basis.actual,
      returnRatio: "",
      roi: "",
    });
    expect(third).toEqual({
      ...period,
      ...nothing,
      campaignName: "",
      cost: "",
      costBasis: "",
      returnRatio: "",
      roi: "",
    });
    expect(winter).toMatchObject({ periodStart: 45627, periodEnd: 45716 });
    expect(unread).toMatchObject({ periodStart: "", periodEnd: "", newCustomers: "", wonAmount: "", cac: "", roi: "" });
  });

  test("go by a number that a person typed over them", async () => {
    const file = await calculate(
      {
        campaigns: [{ campaignId: "HD1", totalBudget: 33000 }],
        effects: [{ campaignId: "HD1", period: "2024年Q3(7.1-9.30)", newCustomers: 200, intentCustomers: 60 }],
      },
      language,
    );
    expect(calculatedRows(file, "effects", language)[0]).toMatchObject({ cac: 165, conversionRate: 0.3 });
  });
});
