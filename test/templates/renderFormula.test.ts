import { languages } from "../../src/templates/Text";
import { columnReference, escapeHeading, renderFormula } from "../../src/templates/renderFormula";
import { settingsSheet } from "../../src/templates/settingsSheet";
import { columnOf, tableOrder, tables } from "../../src/templates/tables";

/** What requirements allow in the sheets, so that a colleague with Excel 2019 and without the add-in sees the same. */
const allowedFunctions = new Set(
  "INDEX MATCH COUNTIF COUNTIFS SUMIFS AVERAGEIFS MINIFS MAXIFS SUMPRODUCT IF IFERROR AND OR NOT ISNUMBER MAX ROUND INT DATE YEAR MONTH DAY LEFT RIGHT MID TRIM SUBSTITUTE REPT".split(
    " ",
  ),
);

const formulas = tableOrder.flatMap((table) =>
  tables[table].columns.flatMap(({ key, formula }) =>
    formula === undefined
      ? []
      : languages.map((language) => ({ name: `${table}.${key} in ${language}`, table, formula, language })),
  ),
);

describe("writing references", () => {
  test("puts a plain heading into single brackets and any other into double ones", () => {
    const place = { table: "effects", language: "zh-CN" } as const;
    expect(renderFormula("{@campaignId}", place)).toBe("=[@活动编号]");
    expect(renderFormula("{@cac}", place)).toBe("=[@[获客成本(CAC)]]");
    expect(renderFormula("{customers.contact}", { ...place, language: "en-US" })).toBe(
      "=Customers[[Phone / e-mail / WeChat]]",
    );
  });

  test("escapes the characters that mean something in structured references", () => {
    expect(escapeHeading("a[b]c#d'e@f")).toBe("a'[b']c'#d''e'@f");
    expect(columnReference("T", "No. #1")).toBe("T[[No. '#1]]");
  });

  test("follows headings that people have renamed", () => {
    const headingOf = (_: string, key: string) => (key === "campaignId" ? "编号 [内部]" : key);
    expect(
      renderFormula("{@campaignId}&{campaigns.campaignId}", { table: "effects", language: "zh-CN", headingOf }),
    ).toBe("=[@[编号 '[内部']]]&Campaigns[[编号 '[内部']]]");
  });

  test("refuses what does not exist", () => {
    const place = { table: "effects", language: "zh-CN" } as const;
    expect(() => renderFormula("{@nothing}", place)).toThrow(/nothing/);
    expect(() => renderFormula("{nowhere.campaignId}", place)).toThrow(/Unknown reference/);
  });
});

describe.each(formulas)("the formula of $name", ({ table, formula, language }) => {
  const rendered = renderFormula(formula, { table, language });

  test("uses only functions that every Excel since 2019 has", () => {
    const used = [...rendered.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? "");
    expect(used.filter((name) => !allowedFunctions.has(name))).toEqual([]);
  });

  test("leaves no reference unwritten, balances its brackets and fits into a cell", () => {
    expect(rendered).not.toMatch(/[{}]/);
    const outsideTexts = rendered.replace(/"[^"]*"/g, "");
    expect(outsideTexts.split("(").length).toBe(outsideTexts.split(")").length);
    expect(outsideTexts.split("[").length).toBe(outsideTexts.split("]").length);
    expect(rendered.length).toBeLessThan(8192);
  });

  test("holds no words, which would stay behind when the language or a list changes", () => {
    const texts = [...rendered.matchAll(/"([^"]*)"/g)].map(([, text]) => text ?? "");
    for (const text of texts) expect(text).not.toMatch(/[\p{Script=Han}A-Za-z]/u);
  });
});

test("every name that a formula or rule uses is defined by the settings sheet", () => {
  const defined = new Set(settingsSheet("zh-CN", []).names.map(({ name }) => name));
  const used = tableOrder.flatMap((table) => {
    const { columns, colours, rowInUse } = tables[table];
    const texts = [
      ...columns.flatMap(({ formula, required }) => [formula, required]),
      ...colours.map(({ when }) => when),
      rowInUse,
    ];
    return texts.flatMap((text) =>
      typeof text === "string" ? [...text.matchAll(/\{name:(\w+)\}/g)].map(([, name]) => `SP_${name}`) : [],
    );
  });
  expect([...new Set(used)].filter((name) => !defined.has(name))).toEqual([]);
});

test("a column that does not exist is a bug that names itself", () => {
  expect(() => columnOf("customers", "nothing")).toThrow("customers");
});
