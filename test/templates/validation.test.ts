import { languages } from "../../src/templates/Text";
import { colourRulesFor } from "../../src/templates/colours";
import { tableOrder, columnOf, tables } from "../../src/templates/tables";
import { headingPromptFor, validationFor, validationLimits, type ValidationRule } from "../../src/templates/validation";
import type { BodyPlace } from "../../src/templates/rowRule";

const columns = tableOrder.flatMap((table) =>
  tables[table].columns.map((column) => ({ table, column, name: `${table}.${column.key}` })),
);

describe.each(languages)("rules in %s", (language) => {
  describe.each(columns)("of $name", ({ table, column }) => {
    const validation = validationFor(column, { table, firstRowNumber: 2 }, language);

    test("keep Excel's limits for titles, texts and formulas", () => {
      const { title, message } = headingPromptFor(column, language);
      expect(title.length).toBeLessThanOrEqual(validationLimits.title);
      expect(message.length).toBeLessThanOrEqual(validationLimits.prompt);
      if (validation === null) return;
      expect(validation.errorTitle.length).toBeLessThanOrEqual(validationLimits.title);
      expect(validation.errorMessage.length).toBeLessThanOrEqual(validationLimits.message);
      for (const formula of formulasOf(validation.rule))
        expect(formula.length).toBeLessThanOrEqual(validationLimits.formula);
    });

    test("use no structured references and no custom functions", () => {
      if (validation === null) return;
      for (const formula of formulasOf(validation.rule)) expect(formula).not.toMatch(/[[\]{}]/);
    });
  });
});

describe("typed values", () => {
  const place = (table: BodyPlace["table"]): BodyPlace => ({ table, firstRowNumber: 2 });
  const rule = (table: BodyPlace["table"], key: string) => validationFor(columnOf(table, key), place(table), "zh-CN");

  test("are refused in calculated columns", () => {
    expect(rule("customers", "lastFollowUp")).toMatchObject({
      rule: { custom: { formula: "=ISFORMULA(J2)" } },
      style: "Stop",
    });
  });

  test("may replace a count of the effect analysis by another count", () => {
    expect(rule("effects", "newCustomers")).toMatchObject({
      rule: { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 0 } },
    });
  });

  test("must be new and well-formed where they identify a row", () => {
    expect(rule("customers", "customerId")?.rule).toEqual({
      custom: { formula: '=AND(LEN(A2)>=12,EXACT(LEFT(A2,1),"C"),ISNUMBER(MID(A2,2,30)*1),COUNTIF($A:$A,A2)=1)' },
    });
    expect(rule("campaigns", "campaignId")?.rule).toEqual({
      custom: { formula: '=AND(LEN(A2)>=13,EXACT(LEFT(A2,2),"HD"),ISNUMBER(MID(A2,3,30)*1),COUNTIF($A:$A,A2)=1)' },
    });
  });

  test("come from the named list, and only draw a question where several may be chosen", () => {
    expect(rule("customers", "stage")).toMatchObject({
      rule: { list: { source: "=SP_List_Stage" } },
      style: "Stop",
      ignoreBlanks: false,
    });
    expect(rule("customers", "source")).toMatchObject({
      rule: { list: { source: "=SP_List_Source" } },
      style: "Warning",
    });
  });

  test("must exist where they refer to another table", () => {
    expect(rule("followUps", "customerId")?.rule).toEqual({ custom: { formula: "=COUNTIF(SP_CustomerIds,B2)>0" } });
    expect(rule("effects", "campaignId")).toMatchObject({
      rule: { list: { source: "=SP_CampaignIds" } },
      ignoreBlanks: false,
    });
  });

  test("are dates in their order", () => {
    expect(rule("followUps", "followUpDate")?.rule).toEqual({
      date: { operator: "Between", formula1: "=DATE(1990,1,1)", formula2: "=SP_Today" },
    });
    expect(rule("followUps", "dueDate")?.rule).toEqual({
      date: { operator: "GreaterThanOrEqualTo", formula1: "=$D2" },
    });
  });

  test("are judged where the columns stand now", () => {
    const moved: BodyPlace = {
      table: "followUps",
      firstRowNumber: 5,
      columnLettersOf: (key) => (key === "followUpDate" ? "AB" : "C"),
    };
    expect(validationFor(columnOf("followUps", "dueDate"), moved, "zh-CN")?.rule).toEqual({
      date: { operator: "GreaterThanOrEqualTo", formula1: "=$AB5" },
    });
  });
});

describe.each(tableOrder)("conditional formats of %s", (table) => {
  const rules = colourRulesFor({ table, firstRowNumber: 2 });

  test("keep Excel's limit and use no structured references", () => {
    for (const { formula } of rules) {
      expect(formula).toMatch(/^=/);
      expect(formula.length).toBeLessThanOrEqual(validationLimits.formula);
      expect(formula).not.toMatch(/[[\]{}]/);
    }
  });

  test("mark what is missing only in rows that hold something", () => {
    const missing = rules.filter(({ colour, columns: covered }) => colour === "missing" && covered.length === 1);
    const required = tables[table].columns.filter((column) => column.required !== undefined);
    expect(missing.map(({ columns: [column] }) => column)).toEqual(required.map(({ key }) => key));
    for (const { formula } of missing) expect(formula).toMatch(/^=AND\(\$[A-Z]+2="",/);
  });
});

test("a result that a person typed over is seen to be so", () => {
  expect(colourRulesFor({ table: "effects", firstRowNumber: 2 })).toContainEqual({
    columns: ["newCustomers"],
    formula: '=AND($D2<>"",NOT(ISFORMULA($D2)))',
    colour: "typedOver",
  });
});

function formulasOf(rule: ValidationRule): readonly string[] {
  return Object.values(rule)
    .flatMap((details: object) => Object.values(details) as unknown[])
    .filter((part) => typeof part === "string");
}
