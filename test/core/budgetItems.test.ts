import { parseBudgetItems } from "../../src/core/budgetItems";

const total = (text: string): number => {
  const budget = parseBudgetItems(text);
  if (!budget.ok) throw new Error(JSON.stringify(budget.problems));
  return budget.value.total;
};

test("the guide's example is 33,000, in three named items", () => {
  expect(parseBudgetItems("物料费5000元、主播费用8000元、平台推广费20000元")).toEqual({
    ok: true,
    value: {
      items: [
        { name: "物料费", amount: 5000 },
        { name: "主播费用", amount: 8000 },
        { name: "平台推广费", amount: 20000 },
      ],
      total: 33000,
      statedTotal: null,
    },
  });
});

test.each([
  ["物料费0.5万、主播费用0.8万元、平台推广费2万元", 33000],
  ["物料费：５０００元，主播费用：８，０００元；平台推广费￥20,000", 33000],
  ["物料费¥5,000, 主播费用¥8,000.50", 13000.5],
  ["物料费 5000\n主播费用 8000\n", 13000],
  ["Materials 5,000; Host 8,000; Ads 20,000", 33000],
  ["Materials 5k + Host 8k", 13000],
  ["物料费(海报、易拉宝)5000元、礼品(200份)3000元", 8000],
  ["物料费(5000元)、主播费用（8000元）", 13000],
  ["物料费5000元主播费用8000元", 13000],
  ["主播2人8000元", 8000],
  ["展位3天1.1万", 11000],
  ["设备租赁 1,234,567.89 元", 1234567.89],
  ["物料费5000元、主播费用8000元、合计13000元", 13000],
  ["总预算10万元", 100000],
])("%p adds up to %d", (text, expected) => {
  expect(total(text)).toBe(expected);
});

test("a total that the text states is told beside the items' own sum", () => {
  expect(parseBudgetItems("物料费5000元、合计：6000元")).toMatchObject({ value: { total: 5000, statedTotal: 6000 } });
});

test.each([
  ["物料费5000元、主播费用待定、平台推广费20000元", ["主播费用待定"]],
  ["物料费2000元×3", ["物料费2000元×3"]],
  ["3天 2人", ["3天 2人"]],
  ["物料费五千元", ["物料费五千元"]],
])("%p names the item whose amount is not clear", (text, items) => {
  expect(parseBudgetItems(text)).toEqual({
    ok: false,
    problems: items.map((item) => ({ code: "itemWithoutFigure", data: { item } })),
  });
});

test.each(["", "  ", "、；"])("%p holds no items", (text) => {
  expect(parseBudgetItems(text)).toEqual({ ok: false, problems: [{ code: "emptyBudgetText" }] });
});
