import type { FlagCode } from "../../../../src/core/import/ImportProblem";
import { languages } from "../../../../src/templates/Text";
import { flagMessages } from "../../../../src/templates/messages/importProblems";
import { importWords } from "../../../../src/taskpane/features/import/useImportWords";
import { applyImportMap } from "../../../../src/core/import/applyImportMap";
import { noticesFor } from "../../../../src/core/import/notices";
import { readXlsxSource } from "../../../../src/core/import/readXlsx";
import { readImportMap } from "../../../../src/core/import/readImportMap";
import { importTable } from "../../../../src/templates/importTables";
import { makeXlsx } from "../../../core/import/makeXlsx";
import { mapOf, plan, sourceOf } from "../../../core/import/planSource";

/** A source that draws every remark but the one of each line that has a test of its own in test/core/import. */
async function everyFlag() {
  const text = [
    "编号,单号,客户,联系,阶段,活动,建档,金额,需求,备注,渠道",
    `88,1,,@@,也许,秋展,,abc,${"需".repeat(51)},=1,x`,
    `,1,甲,13800000000,成交,,下周,-1,x,${"长".repeat(33_000)},`,
    `,,甲,1.38E+10,,,2024-07-01,1,\ufffd,"a" b",,surplus`,
    `,5,甲`,
    `,6,#N/A,13800000000,成交,,2024-02-31,1,x,####,`,
  ].join("\n");
  const columns = {
    编号: "customerId",
    客户: "customerName",
    联系: "contact",
    阶段: "stage",
    活动: "sourceCampaign",
    建档: "createdAt",
    金额: "wonAmount",
    需求: "needs",
    备注: "notes",
  };
  const options = { createCampaigns: false, extendLists: false };
  const withKey = await plan(text, mapOf({ ...columns, 单号: { keepAs: "单号" } }, { ...options, key: "单号" }));
  const withoutKey = await plan(text, mapOf(columns, options));
  const campaign = await plan(
    "名称,渠道\nx,展会\n",
    mapOf({ 名称: "campaignName", 渠道: "channels" }, { table: "campaigns", ...options }),
    {
      lists: { channel: ["展会"] },
    },
  );
  // What only a sheet can hold, below a title and with a hidden row.
  const book = await readXlsxSource(
    makeXlsx([
      {
        name: "Sheet1",
        rows: [
          ["客户清单"],
          ["客户", "联系", "金额"],
          ["甲", null, { formula: "1+1" }],
          ["乙", 6_222_021_234_567_890_000, 1],
          ["客户", "联系", "金额"],
          ["合计", null, 2],
        ],
        merges: ["A3:B3"],
        hiddenRows: [4],
      },
    ]),
    "Sheet1",
    async () => {},
  );
  if (!book.ok) throw new Error(JSON.stringify(book.problems));
  const table = importTable("customers", "zh-CN");
  const { settings } = applyImportMap(mapOf({ 客户: "customerName" }), book.value.columns, table.targets);
  const bookNotices = [book.value, { ...book.value, leavesOutHidden: true }].flatMap((source) =>
    noticesFor(source, settings, table),
  );
  return {
    flags: [...withKey.flags, ...withoutKey.flags, ...campaign.flags, ...book.value.rows.flatMap(({ flags }) => flags)],
    notices: [...withKey.notices, ...withoutKey.notices, ...bookNotices],
  };
}

test.each(languages)("every remark that an import can make has its whole sentence in %s", async (language) => {
  const { flags } = await everyFlag();
  const words = importWords("customers", language);
  const seen = new Set<FlagCode>();
  for (const flag of flags) {
    seen.add(flag.code);
    for (const sentence of [words.flagTitle(flag), words.flagSentence(flag), words.flagDetail(flag)]) {
      expect(sentence).not.toMatch(/[{}]|undefined/);
      expect(sentence.length).toBeGreaterThan(2);
    }
  }
  expect([...seen].sort()).toEqual((Object.keys(flagMessages) as FlagCode[]).sort());
});

test.each(languages)("notices of one kind are one sentence that names all columns, in %s", async (language) => {
  const { notices } = await everyFlag();
  const sentences = importWords("customers", language).notices(notices);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.join(" ")).not.toMatch(/[{}]|undefined/);
});

test.each(languages)(
  "what is wrong with a mapping file is said with the names of its columns, in %s",
  async (language) => {
    const words = importWords("customers", language);
    const { columns } = await sourceOf("A,B\n1,2\n");
    const { problems } = applyImportMap(
      mapOf({ A: "stage", B: ["stage", "nonsense"], X: "notes" }, { key: "Z" }),
      columns,
      importTable("customers", language).targets,
    );
    const sentences = problems.map(words.mapProblem);
    expect(sentences.join(" ")).toContain("nonsense");
    expect(sentences.join(" ")).toContain(words.column("stage"));
    for (const text of [
      "x",
      "[]",
      '{"format":"sales-promotion-import-map","version":9}',
      '{"format":"sales-promotion-import-map","version":1,"more":1}',
    ]) {
      const outcome = readImportMap(text);
      if (!outcome.ok) sentences.push(...outcome.problems.map(words.mapProblem));
    }
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{\w+\}|undefined/);
  },
);
