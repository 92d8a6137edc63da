import { languages } from "../../src/templates/Text";
import { rowMessages } from "../../src/templates/messages/rows";
import { rowJudge, rowSchema, type Row } from "../../src/templates/rowSchema";
import { type tableOrder } from "../../src/templates/tables";

const today = 45474;
const customer: Row = {
  customerId: "C20240701001",
  customerName: "苏州青禾精密机械有限公司",
  source: "展会、转介绍",
  contactName: "王建明",
  contact: "13800000000",
  stage: "意向",
  owner: "周晓岚",
};
const followUp: Row = {
  followUpId: "G20240701001",
  customerId: "C20240701001",
  followUpDate: today,
  method: "Phone",
  rep: "周晓岚",
  feedback: "积极",
};
const codes = (row: Row, table: (typeof tableOrder)[number] = "customers", context = {}) =>
  rowJudge(table, { today, ...context })(row).map(({ code, at }) => `${at?.column}: ${code}`);

test("a complete row has no problems, in either language's words", () => {
  expect(codes(customer)).toEqual([]);
  expect(codes(followUp, "followUps")).toEqual([]);
});

test("a blank row lacks what is required and nothing else", () => {
  expect(codes({})).toEqual(
    ["customerId", "customerName", "source", "contactName", "contact", "stage", "owner"].map(
      (key) => `${key}: required`,
    ),
  );
});

test("problems are data that say where and what, without words", () => {
  expect(rowJudge("customers")({ ...customer, needs: "需".repeat(51) }, 7)).toEqual([
    { code: "tooLong", at: { table: "customers", column: "needs", rowNumber: 7 }, data: { length: 51, limit: 50 } },
  ]);
});

test("a lost customer needs a reason and a competitor, by the list's words as the workbook has them", () => {
  expect(codes({ ...customer, stage: "流失" })).toEqual(["lossReason: required", "competitor: required"]);
  const reworded = { words: { stage: ["线索", "意向", "谈判", "成交", "丢单"] } };
  expect(codes({ ...customer, stage: "丢单" }, "customers", reworded)).toEqual([
    "lossReason: required",
    "competitor: required",
  ]);
});

test("a due date needs an action and an action needs a due date and a status", () => {
  expect(codes({ ...followUp, dueDate: today }, "followUps")).toEqual(["nextAction: required"]);
  expect(codes({ ...followUp, nextAction: "发送报价" }, "followUps")).toEqual([
    "dueDate: required",
    "status: required",
  ]);
  expect(codes({ ...followUp, status: "已延期" }, "followUps")).toEqual(["delayReason: required"]);
});

test.each<[Row, string]>([
  [{ customerId: "C2024" }, "customerId: badIdentifier"],
  [{ contact: "12" }, "contact: implausibleContact"],
  [{ stage: "将来" }, "stage: unknownWord"],
  [{ wonAmount: -1 }, "wonAmount: negative"],
  [{ wonAmount: "一万" }, "wonAmount: notNumber"],
  [{ earlierFollowUp: today + 1 }, "earlierFollowUp: inFuture"],
  [{ createdAt: "2024-07-01" }, "createdAt: notDate"],
  [{ customerName: true }, "customerName: notText"],
])("%p is found as %s", (part, expected) => {
  expect(codes({ ...customer, ...part })).toEqual([expected]);
});

test("the contact itself never travels in a problem", () => {
  expect(JSON.stringify(rowJudge("customers")({ ...customer, contact: "!!secret!!" }))).not.toContain("secret");
});

test("dates in the wrong order name the date that they follow", () => {
  expect(
    rowJudge("followUps", { today })({ ...followUp, nextAction: "发送报价", status: "待处理", dueDate: today - 1 }),
  ).toEqual([{ code: "beforeOther", at: { table: "followUps", column: "dueDate" }, data: { other: "followUpDate" } }]);
});

test("a campaign has at least two channels", () => {
  expect(codes({ channels: "抖音" }, "campaigns")).toContain("channels: tooFewChoices");
  expect(codes({ channels: "抖音、官网" }, "campaigns")).not.toContain("channels: tooFewChoices");
});

test("open lists and references are judged only where they are known", () => {
  expect(codes({ ...customer, owner: "外人", sourceCampaign: "HD20240701009" })).toEqual([]);
  const known = { words: { team: ["周晓岚"] }, identifiers: { campaigns: new Set(["HD20240701001"]) } };
  expect(codes({ ...customer, owner: "外人", sourceCampaign: "HD20240701009" }, "customers", known)).toEqual([
    "owner: unknownWord",
    "sourceCampaign: unknownReference",
  ]);
});

test("columns of the team's own ride along, and the schema gives the row back", () => {
  const row = { ...customer, 客户购买频次: 3 };
  expect(rowSchema("customers").parse(row)).toEqual(row);
});

test("calculated columns are not judged", () => {
  expect(codes({ ...customer, lastFollowUp: "#N/A", reminder: "" })).toEqual([]);
});

test.each(languages)("every problem has its words in %s", (language) => {
  for (const text of Object.values(rowMessages)) expect(text[language]).toMatch(/\S/);
});
