import { Sheet, today } from "./upkeepCases";

const items = "物料费5000元、主播费用8000元、平台推广费20000元";
const row = { campaignId: "HD20261101001", campaignName: "双十二直播" };
const start = (cells = {}) => new Sheet("campaigns", [{ ...row, ...cells }], { marks: { HD: { 46_327: 1 } } });

describe("[FI-6] the total budget", () => {
  const total = (campaigns: Sheet) => campaigns.rows[0]?.["totalBudget"];

  test("is proposed from the items while it is blank: the guide's example is 33,000", () => {
    const campaigns = start();
    campaigns.edit({ 0: { budgetItems: items } });
    expect(total(campaigns)).toBe(33_000);
  });

  test("follows the items while it is still their sum", () => {
    const campaigns = start({ budgetItems: items, totalBudget: 33_000 });
    campaigns.edit({ 0: { budgetItems: `${items}、礼品2000.5元` } });
    expect(total(campaigns)).toBe(35_000.5);
  });

  test("stays as a person typed it", () => {
    const campaigns = start({ budgetItems: items, totalBudget: 40_000 });
    campaigns.edit({ 0: { budgetItems: `${items}、礼品2000元` } });
    expect(total(campaigns)).toBe(40_000);
    campaigns.edit({ 0: { budgetItems: items, totalBudget: 33_000 } });
    campaigns.edit({ 0: { budgetItems: "物料费5000元", totalBudget: 33_000.4 } });
    expect(total(campaigns)).toBe(33_000.4);
  });

  test("stays where the items can no longer be read or are gone", () => {
    const campaigns = start({ budgetItems: items, totalBudget: 33_000 });
    campaigns.edit({ 0: { budgetItems: "物料费待定" } });
    campaigns.edit({ 0: { budgetItems: "" } });
    expect(total(campaigns)).toBe(33_000);
  });

  test("stays blank where a person cleared it", () => {
    const campaigns = start({ budgetItems: items, totalBudget: 33_000 });
    expect(campaigns.edit({ 0: { totalBudget: "" } }).writes).toEqual([]);
    expect(campaigns.edit({ 0: { goal: "新增 50 家" } }).writes).toEqual([]);
  });

  test("that a person wrote as text is a person's", () => {
    const campaigns = start({ totalBudget: "约3万" });
    expect(campaigns.edit({ 0: { budgetItems: items } }).writes).toEqual([]);
  });
});

describe("[FI-5] the day of approval", () => {
  test.each(["已批准", "已驳回"])("is stamped when the approval becomes %s", (approvalStatus) => {
    const campaigns = start({ approvalStatus: "待审批" });
    campaigns.edit({ 0: { approvalStatus } });
    expect(campaigns.rows[0]).toMatchObject({ approvedOn: today, approvedBy: "" });
  });

  test("comes with the name where the pane knows it, and no other name is touched", () => {
    const campaigns = start({ approvalStatus: "待审批" });
    campaigns.edit({ 0: { approvalStatus: "已批准" } }, { me: "王经理" });
    expect(campaigns.column("approvedBy")).toEqual(["王经理"]);
    const named = start({ approvalStatus: "待审批", approvedBy: "李总" });
    named.edit({ 0: { approvalStatus: "已批准" } }, { me: "王经理" });
    expect(named.column("approvedBy")).toEqual(["李总"]);
    const stranger = start({ approvalStatus: "待审批" });
    stranger.edit({ 0: { approvalStatus: "已批准" } }, { me: "不在名单上" });
    expect(stranger.column("approvedBy")).toEqual([""]);
  });

  test("is that of the last decision", () => {
    const campaigns = start({ approvalStatus: "已驳回", approvedOn: today - 5 });
    campaigns.edit({ 0: { approvalStatus: "已批准" } });
    expect(campaigns.column("approvedOn")).toEqual([today]);
  });

  test("stays as a person typed it", () => {
    const campaigns = start({ approvalStatus: "待审批", approvedOn: today - 1 });
    campaigns.edit({ 0: { approvalStatus: "已批准" } });
    expect(campaigns.column("approvedOn")).toEqual([today - 1]);
    campaigns.edit({ 0: { approvalStatus: "已驳回", approvedOn: today - 2 } });
    expect(campaigns.column("approvedOn")).toEqual([today - 2]);
  });

  test("[FI-9] is not that on which a decided campaign was pasted or found", () => {
    const pasted = new Sheet("campaigns");
    pasted.edit({ 0: { campaignName: "双十二直播", approvalStatus: "已批准" } }, { pasted: true });
    expect(pasted.column("approvedOn")).toEqual([""]);
    expect(start({ approvalStatus: "已批准" }).open().writes).toEqual([]);
  });
});

describe("[FI-7] an approved budget that changes", () => {
  const approved = {
    budgetItems: items,
    totalBudget: 33_000,
    approvalStatus: "已批准",
    approvedOn: today - 9,
    approvedBy: "李总",
  };
  const reset = { approvalStatus: "待审批", approvedOn: "", approvedBy: "李总" };

  test("goes back to 待审批 when the total is changed", () => {
    const campaigns = start(approved);
    const plan = campaigns.edit({ 0: { totalBudget: 50_000 } });
    expect(campaigns.rows[0]).toMatchObject(reset);
    expect(plan.writes.map(({ reason }) => reason)).toEqual(["approvalReset", "approvalReset"]);
  });

  test("goes back when its items are, and the total follows", () => {
    const campaigns = start(approved);
    campaigns.edit({ 0: { budgetItems: "物料费6000元、主播费用8000元、平台推广费20000元" } });
    expect(campaigns.rows[0]).toMatchObject({ ...reset, totalBudget: 34_000 });
  });

  test("goes back when the same total is spent otherwise", () => {
    const campaigns = start(approved);
    campaigns.edit({ 0: { budgetItems: "物料费8000元、主播费用5000元、平台推广费20000元" } });
    expect(campaigns.rows[0]).toMatchObject(reset);
  });

  test("stays approved where only its signs and spaces were", () => {
    const campaigns = start(approved);
    expect(campaigns.edit({ 0: { budgetItems: "物料费 5,000元；主播费用８０００元;平台推广费2万元" } }).writes).toEqual(
      [],
    );
  });

  test("stays approved where something else was, or the decision came with it", () => {
    expect(start(approved).edit({ 0: { actualCost: 30_000 } }).writes).toEqual([]);
    const campaigns = start({ ...approved, approvalStatus: "待审批", approvedOn: "" });
    campaigns.edit({ 0: { totalBudget: 50_000, approvalStatus: "已批准" } });
    expect(campaigns.rows[0]).toMatchObject({ approvalStatus: "已批准", approvedOn: today });
  });

  test("may be approved again, on another day; and undoing the reset is respected", () => {
    const campaigns = start(approved);
    campaigns.edit({ 0: { totalBudget: 50_000 } });
    expect(campaigns.edit({ 0: { approvalStatus: "已批准", approvedOn: today - 9 } }).writes).toEqual([]);
    campaigns.edit({ 0: { totalBudget: 60_000 } });
    campaigns.edit({ 0: { approvalStatus: "已批准" } });
    expect(campaigns.rows[0]).toMatchObject({ approvalStatus: "已批准", approvedOn: today });
  });
});

test("[LI-5] channels typed with any separator, case and width are written as the list has them", () => {
  const campaigns = start();
  const [first, second] = ["抖音", "微信公众号"];
  campaigns.edit({ 0: { channels: `${second} ；${first}\n楼宇广告,${first}` } });
  expect(campaigns.column("channels")).toEqual([`${second}、${first}、楼宇广告`]);
  expect(campaigns.edit({ 0: { goal: "新增 50 家" } }).writes).toEqual([]);
});
