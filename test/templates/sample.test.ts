import { parseBudgetItems } from "../../src/core/budgetItems";
import { dateSerialOf } from "../../src/core/dates";
import { parsePeriod } from "../../src/core/parsePeriod";
import { openListKeys, openLists } from "../../src/templates/lists";
import { rowJudge } from "../../src/templates/rowSchema";
import { sampleData } from "../../src/templates/sample";
import { languages } from "../../src/templates/Text";
import { tableOrder, tables } from "../../src/templates/tables";
import { importTable } from "../../src/templates/importTables";

const dayOf = (year: number, month: number, day: number): number => dateSerialOf({ year, month, day }) ?? Number.NaN;
const days = [dayOf(2026, 11, 22), dayOf(2027, 3, 1), dayOf(2028, 12, 31)];
const cases = languages.flatMap((language) => days.map((today) => ({ language, today })));

describe.each(cases)("the sample in $language on day $today", ({ language, today }) => {
  const { rows, team } = sampleData({ language, today });

  test("has 60 customers, 8 campaigns, 150 follow-ups and effects of all campaigns that have begun", () => {
    expect(rows.customers).toHaveLength(60);
    expect(rows.campaigns).toHaveLength(8);
    expect(rows.followUps).toHaveLength(150);
    expect(new Set(rows.effects.map(({ campaignId }) => campaignId)).size).toBe(6);
  });

  test("respects every rule of every table", () => {
    const words = Object.fromEntries(
      openListKeys.map((list) => [list, openLists[list].values.map((text) => text[language])]),
    );
    const ids = (table: "customers" | "campaigns", key: string) => new Set(rows[table].map((row) => String(row[key])));
    const context = {
      today,
      words: { ...words, team: team.map(({ name }) => name) },
      identifiers: { customers: ids("customers", "customerId"), campaigns: ids("campaigns", "campaignId") },
    };
    for (const table of tableOrder) {
      const judge = rowJudge(table, context);
      const problems = rows[table].flatMap((row, index) => judge(row, index + 2));
      expect(problems).toEqual([]);
    }
  });

  test("fills columns of its table only, and none that are calculated", () => {
    for (const table of tableOrder) {
      const enterable = new Set(tables[table].columns.filter(({ kind }) => kind !== "native").map(({ key }) => key));
      for (const row of rows[table]) expect(Object.keys(row).filter((key) => !enterable.has(key))).toEqual([]);
    }
  });

  test("gives every row an identifier of its own, and every customer another name", () => {
    const all = [...rows.customers, ...rows.campaigns, ...rows.followUps].map(
      (row) => row.followUpId ?? row.customerId ?? row.campaignId,
    );
    expect(new Set(all).size).toBe(60 + 8 + 150);
    expect(new Set(rows.customers.map(({ contact }) => contact)).size).toBe(60);
    const companies = rows.customers.map(({ customerName }) => customerName);
    expect(new Set(companies).size).toBe(60);
  });

  test("has follow-ups that are overdue, due today and later, some postponed, and some customers without any open", () => {
    const open = rows.followUps.filter(({ doneOn }) => doneOn === undefined);
    const due = open.map(({ dueDate }) => Number(dueDate) - today);
    expect(due.filter((late) => late < 0).length).toBeGreaterThanOrEqual(6);
    expect(due.filter((late) => late === 0).length).toBeGreaterThanOrEqual(3);
    expect(due.filter((late) => late > 0).length).toBeGreaterThanOrEqual(8);
    expect(open.filter(({ delayReason }) => delayReason !== undefined).length).toBeGreaterThanOrEqual(4);
    expect(new Set(open.map(({ customerId }) => customerId)).size).toBeLessThan(50);
  });

  test("dates every deal in order and none in the future", () => {
    for (const { createdAt, intentDate, wonDate, stage } of rows.customers) {
      expect(Number(createdAt)).toBeLessThan(today + 1);
      if (intentDate !== undefined) expect(Number(intentDate)).toBeGreaterThanOrEqual(Math.floor(Number(createdAt)));
      if (wonDate !== undefined) expect(Number(wonDate)).toBeGreaterThanOrEqual(Number(intentDate));
      if (wonDate !== undefined) expect(Number(wonDate)).toBeLessThanOrEqual(today);
      expect(["成交", "Won"].includes(String(stage))).toBe(wonDate !== undefined);
    }
  });

  test("follows customers up after they came, by their owner", () => {
    const customers = new Map(rows.customers.map((row) => [row.customerId, row]));
    for (const { customerId, followUpDate, rep } of rows.followUps) {
      const customer = customers.get(customerId ?? "");
      expect(Number(followUpDate)).toBeGreaterThanOrEqual(Math.floor(Number(customer?.createdAt)));
      expect(rep).toBe(customer?.owner);
    }
  });

  test("has budgets whose items add up to the total, and periods that the sheet can read", () => {
    for (const { budgetItems, totalBudget } of rows.campaigns) {
      expect(parseBudgetItems(String(budgetItems))).toMatchObject({ ok: true, value: { total: totalBudget } });
    }
    for (const { period } of rows.effects) expect(parsePeriod(String(period))).not.toBeNull();
  });

  test("is the same whenever it is made", () => {
    expect(sampleData({ language, today })).toEqual({ rows, team });
  });
});

test("uses a team that is there already", () => {
  const team = [{ name: "甲" }, { name: "乙" }];
  const { rows } = sampleData({ language: "zh-CN", today: dayOf(2026, 11, 22), team });
  expect(new Set(rows.customers.map(({ owner }) => owner))).toEqual(new Set(["甲", "乙"]));
});

test("an import recognises every heading that the sample would be exported with", () => {
  for (const table of tableOrder) {
    const headings = importTable(table, "en-US").targets.flatMap((target) => target.headings);
    for (const { kind, heading } of tables[table].columns)
      if (kind !== "native") expect(headings).toContain(heading["zh-CN"]);
  }
});
