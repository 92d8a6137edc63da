import { Sheet, today } from "./upkeepCases";

const customer = (name: string) => ({ customerName: name, contactName: "王芳", contact: "13800138000" });

test("[ID-1] a customer, a campaign and a follow-up get their identifier with their first data", () => {
  const customers = new Sheet("customers");
  customers.edit({ 0: { notes: "展会上认识" } });
  expect(customers.column("customerId")).toEqual(["C20261122001"]);
  const campaigns = new Sheet("campaigns");
  campaigns.edit({ 0: { campaignName: "双十二直播" } });
  expect(campaigns.column("campaignId")).toEqual(["HD20261122001"]);
  const followUps = new Sheet("followUps");
  followUps.edit({ 0: { customerId: "C20261122001" } });
  expect(followUps.column("followUpId")).toEqual(["G20261122001"]);
});

test("[ID-1] rows of the effect table have no identifier of their own", () => {
  const effects = new Sheet("effects");
  expect(effects.edit({ 0: { campaignId: "HD20261122001" } }).writes).toEqual([]);
});

test("[ID-1] a row that holds only spaces gets none", () => {
  const customers = new Sheet("customers");
  expect(customers.edit({ 0: { customerName: "  " } }).writes).toEqual([]);
});

test("[ID-1] a row keeps its identifier while it is filled in", () => {
  const customers = new Sheet("customers");
  customers.edit({ 0: { customerName: "华信科技" } });
  const plan = customers.edit({ 0: { contactName: "王芳" } });
  expect(plan.writes).toEqual([]);
  expect(customers.column("customerId")).toEqual(["C20261122001"]);
});

test("[ID-2] 500 rows at once are numbered in row order, in whatever order they are told", () => {
  const customers = new Sheet("customers");
  const rows = Array.from({ length: 500 }, (_, index) => [499 - index, customer(`客户 ${499 - index}`)] as const);
  customers.edit(Object.fromEntries(rows), { pasted: true });
  expect(customers.column("customerId")).toEqual(
    Array.from({ length: 500 }, (_, index) => `C20261122${String(index + 1).padStart(3, "0")}`),
  );
});

test("[ID-3] rows found on opening get theirs: by their own date where they have one, else by today", () => {
  const customers = new Sheet("customers", [
    { customerId: "C20240701001", ...customer("华信科技") },
    customer("宏远贸易"),
    { ...customer("中天物流"), createdAt: 45_474.5 },
    { ...customer("云起软件"), createdAt: "去年" },
    {},
  ]);
  customers.open();
  expect(customers.column("customerId")).toEqual(["C20240701001", "C20261122001", "C20240701002", "C20261122002", ""]);
  const followUps = new Sheet("followUps", [{ customerId: "C20240701001", followUpDate: 45_475 }]);
  followUps.open();
  expect(followUps.column("followUpId")).toEqual(["G20240702001"]);
});

test("rows seen to be entered are numbered by today, whatever date they carry", () => {
  const followUps = new Sheet("followUps");
  followUps.edit({ 0: { customerId: "C20240701001", followUpDate: 45_475 } });
  expect(followUps.column("followUpId")).toEqual(["G20261122001"]);
});

test("[ID-4] the number of a deleted row is not given again, nor after the add-in was started anew", () => {
  const customers = new Sheet("customers");
  customers.edit({ 0: customer("华信科技"), 1: customer("宏远贸易") });
  customers.remove(1);
  customers.edit({ 1: customer("中天物流") });
  expect(customers.column("customerId")).toEqual(["C20261122001", "C20261122003"]);
  customers.remove(1);
  const later = new Sheet("customers", customers.rows, { marks: customers.marks });
  later.edit({ 1: customer("云起软件") });
  expect(later.column("customerId")).toEqual(["C20261122001", "C20261122004"]);
});

test("[ID-4] a number that nobody gave here is marked once its row is seen or is gone", () => {
  const typed = new Sheet("customers", [{ customerId: "C20261122007", ...customer("华信科技") }]);
  expect(typed.open().marks).toEqual({ C: { [today]: 7 } });
  const deleted = new Sheet("customers", [{ customerId: "C20261122009", ...customer("华信科技") }]);
  expect(deleted.remove(0).marks).toEqual({ C: { [today]: 9 } });
});

test("[ID-4] marks stay the same object while no number is new", () => {
  const customers = new Sheet("customers");
  customers.edit({ 0: customer("华信科技") });
  const { marks } = customers;
  expect(customers.edit({ 0: { needs: "报价" } }).marks).toBe(marks);
});

test("[ID-5] after 999 comes 1000", () => {
  const customers = new Sheet("customers", [], { marks: { C: { [today]: 998 } } });
  customers.edit({ 0: customer("华信科技"), 1: customer("宏远贸易") });
  expect(customers.column("customerId")).toEqual(["C20261122999", "C202611221000"]);
});

test("[ID-12] a well-formed new identifier that came with a new row is kept, and the next one goes on after it", () => {
  const customers = new Sheet("customers");
  customers.edit({ 0: { customerId: "C20261122031", ...customer("华信科技") } });
  expect(customers.column("customerId")).toEqual(["C20261122031"]);
  customers.edit({ 1: customer("宏远贸易") });
  expect(customers.column("customerId")).toEqual(["C20261122031", "C20261122032"]);
});

test("[ID-12] one that was typed before anything else is kept too", () => {
  const customers = new Sheet("customers");
  expect(customers.edit({ 0: { customerId: "C20261122031" } }).writes).toEqual([]);
  customers.edit({ 0: { customerName: "华信科技" } });
  expect(customers.column("customerId")).toEqual(["C20261122031"]);
});

test("a text that is no identifier is a person's and stays", () => {
  const customers = new Sheet("customers");
  customers.edit({ 0: { customerId: "VIP-1", ...customer("华信科技") } });
  expect(customers.column("customerId")).toEqual(["VIP-1"]);
});

test("nothing is planned for an identifier column that was not found", () => {
  const customers = new Sheet("customers");
  const { customerId: _, ...row } = { customerId: "", ...customer("华信科技"), stage: "", createdAt: "" };
  const plan = customers.keeper.plan({
    ...{ table: "customers", occasion: "seen", now: today, choiceSeparator: "、", marks: {} },
    ...{ bearers: new Map(), vanished: new Map(), rows: [{ rowIndex: 0, before: null, after: row }] },
    ...{ keyOf: () => null, wordOf: () => "", wordsOf: () => [] },
  });
  expect(plan.writes.map(({ column }) => column)).toEqual(["createdAt"]);
});
