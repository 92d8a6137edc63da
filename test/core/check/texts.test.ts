import { isErrorValue } from "../../../src/core/check/errorValues";
import { goalLacks } from "../../../src/core/check/goals";
import { plainCode, tidyText } from "../../../src/core/check/tidyText";
import { isVague, plainPhrase } from "../../../src/core/check/vagueActions";
import { vaguePhrases } from "../../../src/templates/check/vaguePhrases";

test.each([
  ["2024年7月底前新增客户50个", false, false],
  ["Q3新增意向客户30家，成交金额100万元", false, false],
  ["三个月内成交额翻一番", false, false],
  ["7月31日前新增五十个客户", false, false],
  ["2024年7月提升品牌形象", true, false],
  ["新增客户50个", false, true],
  ["提升品牌知名度", true, true],
  ["50 new customers by the end of July", false, false],
  ["Win 20 deals within three months", false, false],
  ["Raise revenue by 15 % this quarter", false, false],
  ["Be better known in Q3 2024", true, false],
  ["Win 20 deals", false, true],
  ["Be better known", true, true],
])("[CH-4] the goal “%s” lacks a number: %s, a time limit: %s", (goal, number, time) => {
  expect(goalLacks(goal)).toEqual({ number, time });
});

test.each(["跟进", " 再联系。", "继续跟进！", "等客户回复", "Follow-up", "TBD", "……", "N/A"])(
  "[CH-4] “%s” says nothing as a next action",
  (text) => {
    expect(isVague(text, vaguePhrases)).toBe(true);
  },
);

test.each(["", "  ", "周五前寄出报价单", "跟进报价审批结果", "Follow up on the quote by Friday", "联系王磊确认交期"])(
  "[CH-4] “%s” is not called vague",
  (text) => {
    expect(isVague(text, vaguePhrases)).toBe(false);
  },
);

test("phrases are compared whatever their width, case, spaces and punctuation", () => {
  expect(plainPhrase(" Ｆｏｌｌｏｗ-up… ")).toBe("followup");
});

test("[BA-2] what nobody sees goes, what makes up emoji and other scripts stays", () => {
  expect(tidyText("\ufeff\u00a0 甲\u200b乙\u00ad \u3000")).toBe("甲乙");
  for (const text of ["👩‍👩‍👧", "می‌خواهم", "النور‎", "一行\n两行", "a\tb"]) expect(tidyText(text)).toBe(text);
});

test("identifiers are written without width, case and spaces", () => {
  expect(plainCode(" ｃ2024 0701００1\u200b")).toBe("C20240701001");
});

test("[BA-1] errors are told from texts that only begin like one", () => {
  expect(["#N/A", "#DIV/0!", "#SPILL!"].map(isErrorValue)).toEqual([true, true, true]);
  expect(["#1", "#N/A ", "N/A", "#话题", 0, true, undefined].map(isErrorValue)).toEqual(new Array(7).fill(false));
});
