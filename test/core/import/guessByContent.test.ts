import { guessMapping } from "../../../src/core/import/guessMapping";
import { importTable } from "../../../src/templates/importTables";
import { sourceOf } from "./planSource";

const customers = importTable("customers", "zh-CN");

async function guess(
  csv: string,
  table = customers,
): Promise<readonly (readonly [string | undefined, string | undefined])[]> {
  const { columns, rows } = await sourceOf(csv);
  const choices = guessMapping(columns, table.targets, { rows, nameKey: table.nameKey });
  return choices.map(({ targets, basis }) => [targets[0], basis] as const);
}

test("[IM-2] columns whose headings say nothing are guessed from numbers, list words, company names and dates", async () => {
  expect(
    await guess(
      "a,b,c,d,e,f\n" +
        "甲有限公司,13800138000,意向,2024-07-01,x,1\n" +
        "乙集团,wang@example.com,成交,2024-07-02,y,2\n" +
        "丙大学,010-88886666,Won,2024-07-03,z,3\n",
    ),
  ).toEqual([
    ["customerName", "content"],
    ["contact", "content"],
    ["stage", "content"],
    ["createdAt", "content"],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test("[IM-2] a heading outweighs what stands below it, and says how sure it is", async () => {
  expect(await guess("备注,客户联系方式说明\n13800138000,张三\n13900139000,李四\n")).toEqual([
    ["notes", "heading"],
    ["contact", "similarHeading"],
  ]);
});

test("[IM-2] each of our columns is claimed once; of two columns of dates neither is guessed", async () => {
  expect(await guess("a,b,c\n13800138000,13900139000,x\n13700137000,13600136000,y\n")).toEqual([
    ["contact", "content"],
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(await guess("a,b\n2024-07-01,2024-08-01\n2024-07-02,2024-08-02\n")).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test("[IM-2] identifiers of the table are told by their form", async () => {
  expect(await guess("a\nC20240701001\nC20240701002\n")).toEqual([["customerId", "content"]]);
  expect(await guess("a\nHD20240701001\nHD20240701002\n")).not.toContainEqual(["customerId", "content"]);
});

test("words that any column may hold are no WeChat IDs, and one row tells nothing", async () => {
  expect(await guess("a\nsomething\nanything\n")).toEqual([[undefined, undefined]]);
  expect(await guess("a\n13800138000\n")).toEqual([[undefined, undefined]]);
});
