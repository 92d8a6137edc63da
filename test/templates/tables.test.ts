import { languages } from "../../src/templates/Text";
import { tableOrder, tables } from "../../src/templates/tables";
import { validationLimits } from "../../src/templates/validation";

/** The customer's own columns in the customer's order, then ours; every other part of the product knows these keys. */
const keys = {
  customers:
    "customerId customerName industry source contactName contact needs stage owner lastFollowUp notes tier region sourceCampaign createdAt intentDate wonDate wonAmount expectedAmount lossReason competitor earlierFollowUp nextDue reminder",
  campaigns:
    "campaignId campaignName type goal audience channels budgetItems period milestones owner departments startDate endDate totalBudget approvalStatus approvedBy approvedOn targetLeads targetRevenue actualCost",
  followUps:
    "followUpId customerId customerName followUpDate method rep summary feedback nextAction dueDate status delayReason firstDue doneOn objection reminder",
  effects:
    "campaignId campaignName period newCustomers intentCustomers wonCustomers wonAmount cac conversionRate averageSalesCycle highlights problems improvements periodStart periodEnd averageOrderValue cost costBasis returnRatio roi",
};

describe.each(tableOrder)("the declaration of %s", (table) => {
  const { columns, sheetName, colours, frozenColumns } = tables[table];

  test("holds every column under its key and in its order", () => {
    expect(columns.map(({ key }) => key).join(" ")).toBe(keys[table]);
  });

  test("has a formula for every native column and for no other", () => {
    for (const { key, kind, formula } of columns)
      expect([key, formula !== undefined]).toEqual([key, kind === "native"]);
  });

  test.each(languages)(
    "has headings in %s that Excel takes for a table: different, not blank, without line breaks",
    (language) => {
      const headings = columns.map(({ heading }) => heading[language]);
      expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
      for (const heading of headings) expect(heading).toMatch(/^\S(?:[^\r\n]*\S)?$/);
    },
  );

  test.each(languages)("has help in %s that fits into a prompt", (language) => {
    for (const { key, help } of columns) {
      expect([key, help[language].length]).toEqual([key, expect.any(Number)]);
      expect(help[language].length).toBeGreaterThan(0);
      expect(help[language].length).toBeLessThanOrEqual(validationLimits.prompt);
    }
  });

  test.each(languages)("has a sheet name in %s that Excel takes", (language) => {
    expect(sheetName[language].length).toBeLessThanOrEqual(31);
    expect(sheetName[language]).not.toMatch(/[\\/?*[\]:]/);
  });

  test("speaks no Chinese in English and is not left untranslated", () => {
    for (const { heading, help } of columns) {
      expect(help["en-US"]).not.toMatch(/\p{Script=Han}/u);
      expect(heading["en-US"]).not.toMatch(/\p{Script=Han}/u);
      expect(help["zh-CN"]).toMatch(/\p{Script=Han}/u);
    }
  });

  test("colours columns that it has, and keeps the first ones in view", () => {
    const known = new Set(columns.map(({ key }) => key));
    for (const rule of colours) for (const column of rule.columns) expect(known).toContain(column);
    expect(frozenColumns).toBeLessThan(columns.length);
  });

  test("names no alias twice, so that an import never finds two columns for one heading", () => {
    const enterable = columns.filter(({ kind }) => kind !== "native");
    const words = enterable.flatMap(({ heading, aliases = [] }) => [
      ...new Set([heading["zh-CN"], heading["en-US"], ...aliases].map((word) => word.toLowerCase())),
    ]);
    const repeated = words.filter((word, index) => words.indexOf(word) !== index);
    expect(repeated).toEqual([]);
  });
});

test("all required conditions have a form that the row schema reads", () => {
  const conditions = tableOrder
    .flatMap((table) => tables[table].columns.map(({ required }) => required))
    .filter((required) => typeof required === "string");
  expect(conditions.length).toBeGreaterThan(0);
  for (const condition of conditions) expect(condition).toMatch(/^\{@\w+\}(?:<>""|=\{name:\w+_\w+\})$/);
});
