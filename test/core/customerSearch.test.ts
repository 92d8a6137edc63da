import { CustomerSearch, type SearchableCustomer } from "../../src/core/customerSearch";
import { pinyinInitials } from "../../src/core/pinyinInitials";

const customer = (number: number, name: string, contactName = "", contact = ""): SearchableCustomer => ({
  identifier: `C20240701${String(number).padStart(3, "0")}`,
  name,
  contactName,
  contact,
});

const customers = [
  customer(1, "上海清河科技有限公司", "周敏", "138-0000-1234"),
  customer(2, "清河科技", "王磊", "021-55556789转801"),
  customer(3, "北京新清河医药", "清水", "a.b@example.com / 13900009999"),
  customer(4, "Acme Trading", "Ann Lee", "acme_wx01"),
  customer(5, "ＡＢＣ（中国）", "", ""),
  customer(1001, "清源机电", "周敏华", "13800009999"),
];
const search = new CustomerSearch(customers);
const numbersOf = (query: string) => search.search(query).matches.map((match) => customers.indexOf(match.customer) + 1);

test("[LI-6] the name itself comes first, then names that begin so, then names that hold it, then contact persons", () => {
  expect(numbersOf("清河科技")).toEqual([2, 1]);
  expect(numbersOf("清")).toEqual([2, 6, 1, 3]);
  expect(numbersOf("清水")).toEqual([3]);
  expect(numbersOf("周敏")).toEqual([1, 6]);
});

test("[LI-6] an identifier is found whole and in part, the whole one first", () => {
  expect(numbersOf("C20240701001")).toEqual([1]);
  expect(numbersOf("c2024070100")).toEqual([1, 2, 3, 4, 5]);
  expect(search.search("20240701").total).toBe(6);
});

test.each([
  ["1234", [1]],
  ["234", [1]],
  ["9999", [3, 6]],
  ["138 0000 1234", [1]],
  ["138-0000-1234", [1]],
  ["55556789", [2]],
  ["801", [2]],
])("[LI-6] the last figures of a phone number find its customer: %s", (query, expected) => {
  expect(numbersOf(query)).toEqual(expected);
  expect(search.search(query).matches[0]?.field).toBe("phone");
});

test("[LI-6] fewer than three figures, and figures from the middle of a number, find nobody by phone", () => {
  const phones = new CustomerSearch([{ identifier: "", name: "甲", contactName: "", contact: "13855550017" }]);
  expect(phones.search("17").total).toBe(0);
  expect(phones.search("5555").total).toBe(0);
  expect(phones.search("017").total).toBe(1);
});

test("[LI-6] width and case do not matter", () => {
  expect(numbersOf("abc(中国)")).toEqual([5]);
  expect(numbersOf("ＡＣＭＥ")).toEqual([4]);
  expect(numbersOf("acme  trading")).toEqual([4]);
});

test("[LI-6] of several words each must be found, in whichever of the facts", () => {
  expect(numbersOf("清河 周敏")).toEqual([1]);
  expect(numbersOf("lee acme")).toEqual([4]);
  expect(numbersOf("清河 李四")).toEqual([]);
});

test("[LI-6] an e-mail address or WeChat ID finds its customer", () => {
  expect(search.search("a.b@").matches.map(({ field }) => field)).toEqual(["contact"]);
  expect(numbersOf("wx01")).toEqual([4]);
});

test("[LI-6] a name's pinyin initials find it", () => {
  expect(numbersOf("qhkj")).toEqual([2, 1]);
  expect(pinyinInitials("北京铁路ABC-1软件")).toBe("bjtlABC-1rj");
});

test("[LI-6] an empty query finds nobody, and so does a customer without name and identifier", () => {
  expect(search.search("  ")).toEqual({ matches: [], total: 0 });
  expect(new CustomerSearch([{ identifier: "", name: " ", contactName: "周", contact: "" }]).search("周").total).toBe(
    0,
  );
});

test("[LI-6] the number found is told even where the list is cut", () => {
  const { matches, total } = search.search("20240701", 2);
  expect([matches.length, total]).toEqual([2, 6]);
});

test("[LI-6] 5,000 customers are searched, the best matches first and all of them counted", () => {
  const syllables = [..."清河科技上海北京东方电子贸易机械医药新能源"];
  const many = Array.from({ length: 5000 }, (_, index) =>
    customer(
      index,
      Array.from({ length: 8 }, (_unused, at) => syllables[(index * 7 + at * at * 3) % syllables.length]).join(""),
      `联系人${index}`,
      `138${String(index * 17_371).padStart(8, "0")}`,
    ),
  );
  const index = new CustomerSearch(many);
  const queries = ["清河", "科技 138", "4999", "qhkj", "没有这样的客户"];
  // Whoever types sees the first matches and how many there are; times are in the benchmarks' hands.
  const found = queries.map((query) => index.search(query, 20));
  for (const { matches, total } of found) {
    expect(matches.length).toBe(Math.min(20, total));
  }
  expect(index.search("4999", 20).matches.length).toBeGreaterThan(0);
  expect(index.search("没有这样的客户", 20)).toMatchObject({ matches: [], total: 0 });
});
