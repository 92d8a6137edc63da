import fc from "fast-check";
import { contactKind } from "../../../src/core/contacts";
import { tidyContact } from "../../../src/core/import/contactText";

test.each([
  ["138 0013 8000", "13800138000"],
  ["+86 138-0013-8000", "13800138000"],
  ["0086 13800138000", "13800138000"],
  ["８６１３８００１３８０００", "13800138000"],
  ["\u202d13800138000\u202c", "13800138000"],
  ["13800138000.0", "13800138000"],
  ["手机：138 0013 8000", "13800138000"],
  ["Tel: 010-8888 6666", "010-88886666"],
  ["(0755) 8888 6666", "0755-88886666"],
  ["+86 755 8888 6666", "0755-88886666"],
  ["+86-10-88886666", "010-88886666"],
  ["0571-87654321 转 801", "0571-87654321转801"],
  ["057187654321 ext. 12", "0571-87654321转12"],
  ["400 800 1234", "400-800-1234"],
  ["+1 (415) 555-0100", "+14155550100"],
  ["0044 20 7946 0958", "+442079460958"],
])("[IM-4] the number “%s” becomes %s", (text, tidy) => {
  expect(tidyContact(text)).toBe(tidy);
});

test.each([
  ["mailto:Li.Na@Example.COM", "Li.Na@example.com"],
  ["mailto:a@b.cn?subject=x", "a@b.cn"],
  ["<wang@EXAMPLE.com.cn>.", "wang@example.com.cn"],
  ["邮箱：zhao@example.com。", "zhao@example.com"],
  ["ｌｉ＠example.com", "li@example.com"],
])("[IM-4] the address “%s” becomes %s", (text, tidy) => {
  expect(tidyContact(text)).toBe(tidy);
});

test.each(["zhang_wei88", "微信：zhang_wei88", "李娜 13800138000", "1.38E+10", "下次再问", "8888", "张三 <a@b.cn>"])(
  "“%s” stays as it is",
  (text) => {
    expect(tidyContact(text)).toBe(text);
  },
);

test("several ways in one cell are tidied each by itself, with the signs between them", () => {
  expect(tidyContact("138 0013 8000 / MAILTO:a@B.cn；微信 abc_123")).toBe("13800138000 / a@b.cn；微信 abc_123");
});

test("[IM-4] whatever a way of reaching somebody looks like, tidying keeps its kind and is done once", () => {
  const part = fc.constantFrom(
    "138",
    "0013",
    "8000",
    "+86",
    " ",
    "-",
    "(",
    ")",
    "010",
    "8888",
    "6666",
    "转",
    "a@b.cn",
    "/",
    "wx",
    ".",
    "１",
  );
  const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (original) => {
      const tidied = tidyContact(original);
      expect(tidyContact(tidied)).toBe(tidied);
      const kind = contactKind(original);
      if (kind !== null) expect(contactKind(tidied)).toBe(kind);
    }),
    { seed: 20_240_701, numRuns: 3000 },
  );
});

test("a WeChat ID may be called one", () => {
  expect(["微信：zhang_wei88", "微信号 zhang_wei88", "WeChat: zhang_wei88", "wx:zhang88"].map(contactKind)).toEqual([
    "wechat",
    "wechat",
    "wechat",
    "wechat",
  ]);
});
