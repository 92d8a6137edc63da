import fc from "fast-check";
import { customerKeys, DuplicateIndex, groupDuplicates, nameKey } from "../../src/core/duplicates";

test.each([
  ["北京甲科技有限公司", "北京甲科技有限责任公司"],
  ["北京甲科技（集团）股份有限公司", "北京甲科技(集团)"],
  ["Acme Co., Ltd.", "ACME"],
  ["Acme Corp.", "Acme Corporation"],
  ["李 娜", "李娜"],
  ["Ａ公司", "a公司"],
])("[CH-5] “%s” and “%s” are one name", (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ["北京甲科技", "上海甲科技"],
  ["甲公司", "甲公司上海分公司"],
  ["A&B", "AB"],
  ["C+", "C"],
  ["Zinc", "Z Inc"],
  ["有限公司", ""],
  ["😀", "🚀"],
  ["محمد", "أحمد"],
])("[CH-5] “%s” and “%s” are two names", (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test.each([
  ["138 0000 0000 / A@B.cn", ["13800000000"], ["a@b.cn"]],
  ["+86 138-0000-0000", ["13800000000"], []],
  ["８６１３８００００００００", ["13800000000"], []],
  ["010-12345678转12", ["01012345678x12"], []],
  ["+86 10 12345678", ["01012345678"], []],
  ["400-820-8820", ["4008208820"], []],
  ["+1 (212) 555-0100", ["+12125550100"], []],
  ["mailto:x@y.com.", [], ["x@y.com"]],
  ["wx_abc", [], []],
  ["1.38E+10", [], []],
  [13_800_000_000, ["13800000000"], []],
  ["", [], []],
] as const)("[CH-5] of the contact %s the numbers and addresses are compared", (contact, phones, emails) => {
  expect(customerKeys({ contact })).toEqual({ name: "", phones, emails });
});

test("[CH-5] customers that share a name, a number or an address are grouped; blanks are nothing to share", () => {
  const customers = [
    { name: "甲科技有限公司", contact: "13800000001" },
    { name: "乙", contact: "b@yi.cn" },
    { name: "甲科技", contact: "138-0000-0001" },
    { name: "", contact: "" },
    { name: "丙", contact: "B@YI.CN" },
    { name: "", contact: "" },
    { name: "甲科技", contact: "" },
  ].map(customerKeys);
  expect(groupDuplicates(customers)).toEqual([
    { reasons: ["phone"], indexes: [0, 2] },
    { reasons: ["name"], indexes: [0, 2, 6] },
    { reasons: ["email"], indexes: [1, 4] },
  ]);
});

test("of several that resemble a customer, the one that shares most comes first", () => {
  const index = new DuplicateIndex();
  index.add(7, customerKeys({ name: "甲", contact: "" }));
  index.add(8, customerKeys({ name: "乙", contact: "13800000001" }));
  index.add(9, customerKeys({ name: "甲", contact: "13800000001" }));
  expect(index.find(customerKeys({ name: "甲", contact: "13800000001" }))).toEqual([
    { index: 9, reasons: ["phone", "name"] },
    { index: 8, reasons: ["phone"] },
    { index: 7, reasons: ["name"] },
  ]);
});

test("100,000 customers, a tenth of them doubled, are grouped by as many look-ups", () => {
  const customers = Array.from({ length: 100_000 }, (_, index) =>
    customerKeys({ name: `客户${index % 90_000}`, contact: `1${3_000_000_000 + index}` }),
  );
  expect(groupDuplicates(customers)).toHaveLength(10_000);
});

const cell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("甲公司", "甲有限公司", "13800000001", "a@b.cn", "+86 10 12345678", "", " ", "=1+1", "#N/A"),
  fc.double(),
  fc.boolean(),
);

test("whatever stands in the cells, every group shares what it says and every pair that shares is in a group", () => {
  const customer = fc.record({ name: cell, contact: cell });
  fc.assert(
    fc.property(fc.array(customer, { maxLength: 12 }), (customers) => {
      const keys = customers.map(customerKeys);
      const groups = groupDuplicates(keys);
      const shares = (one: (typeof keys)[number], other: (typeof keys)[number]): boolean =>
        (one.name !== "" && one.name === other.name) ||
        one.phones.some((phone) => other.phones.includes(phone)) ||
        one.emails.some((email) => other.emails.includes(email));
      keys.forEach((one, row) => {
        keys.forEach((other, otherRow) => {
          if (otherRow <= row) return;
          const together = groups.some(({ indexes }) => indexes.includes(row) && indexes.includes(otherRow));
          expect(together).toBe(shares(one, other));
        });
      });
    }),
    { seed: 5, numRuns: 300 },
  );
});
