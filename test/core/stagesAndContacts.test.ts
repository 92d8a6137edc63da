import { splitChoices } from "../../src/core/choices";
import { contactKind } from "../../src/core/contacts";
import { isOpen, reachedIntent, stages } from "../../src/core/stages";

test("a deal is open until it is won or lost, and has reached intent from 意向 to 成交", () => {
  expect(stages.filter(isOpen)).toEqual(["potential", "intent", "negotiation"]);
  expect(stages.filter(reachedIntent)).toEqual(["intent", "negotiation", "won"]);
});

test.each([
  ["13800000000", "mobile"],
  ["+86 138-0000-0000", "mobile"],
  ["１３８０００００００0", "mobile"],
  ["010-12345678", "landline"],
  ["(0755) 1234567", "landline"],
  ["+86 21 1234 5678", "landline"],
  ["010-12345678转801", "landline"],
  ["400-000-0000", "landline"],
  ["a.b@example.com", "email"],
  ["wx_qinghe-01", "wechat"],
  ["+44 7700 900123", "international"],
  ["13800000000 / a@example.com", "mobile"],
])("%s is a plausible contact (%s)", (text, kind) => {
  expect(contactKind(text)).toBe(kind);
});

test.each(["", "123", "1380000000", "张三", "a@b", "@example.com", "12345678", "wx"])("%p is none", (text) => {
  expect(contactKind(text)).toBeNull();
});

test("several values in a cell are parted by 、 or commas of either width", () => {
  expect(splitChoices("展会、线上推广(抖音)， 展会")).toEqual(["展会", "线上推广(抖音)"]);
  expect(splitChoices("Exhibition, Referral;")).toEqual(["Exhibition", "Referral"]);
  expect(splitChoices(" ")).toEqual([]);
});
