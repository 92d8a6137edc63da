import { decodeText } from "../../../src/core/import/decodeText";
import type { EncodingName } from "../../../src/core/import/recogniseEncoding";

const sentence = "客户名称,需求阶段\n上海云启科技有限公司,意向\n";
const utf8 = new TextEncoder().encode(sentence);
/** 客户名称,需求阶段 上海云启科技有限公司,意向 in GB 18030, written out by hand from the code table. */
const gb18030 = Uint8Array.from([
  0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xd0, 0xe8, 0xc7, 0xf3, 0xbd, 0xd7, 0xb6, 0xce, 0x0a, 0xc9,
  0xcf, 0xba, 0xa3, 0xd4, 0xc6, 0xc6, 0xf4, 0xbf, 0xc6, 0xbc, 0xbc, 0xd3, 0xd0, 0xcf, 0xde, 0xb9, 0xab, 0xcb, 0xbe,
  0x2c, 0xd2, 0xe2, 0xcf, 0xf2, 0x0a,
]);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...((mark ? "\ufeff" : "") + text)].map((character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

function decoded(bytes: Uint8Array, chosen?: EncodingName) {
  const outcome = decodeText(bytes, chosen);
  if (!outcome.ok) throw new Error(outcome.problems[0]?.code);
  return outcome.value;
}

function refusal(bytes: Uint8Array, chosen?: EncodingName): string | undefined {
  const outcome = decodeText(bytes, chosen);
  return outcome.ok ? undefined : outcome.problems[0]?.code;
}

test.each([
  ["UTF-8", utf8, "utf-8"],
  ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), "utf-8"],
  ["GB 18030", gb18030, "gb18030"],
  ["UTF-16 LE with a mark", utf16(sentence, true, true), "utf-16le"],
  ["UTF-16 BE with a mark", utf16(sentence, false, true), "utf-16be"],
  ["UTF-16 LE without a mark", utf16(sentence, true, false), "utf-16le"],
  ["UTF-16 BE without a mark", utf16(sentence, false, false), "utf-16be"],
])("[IM-1] %s is recognised and read without loss", (_, bytes, encoding) => {
  expect(decoded(bytes)).toEqual({ text: sentence, encoding, certain: true });
});

test("text of ASCII only is UTF-8", () => {
  expect(decoded(new TextEncoder().encode("a,b\n1,2\n")).encoding).toBe("utf-8");
});

test("Western European text that is no UTF-8 is taken for windows-1252, as a guess", () => {
  const bytes = Uint8Array.from("name,city\nMüller,Köln\n", (character) => character.charCodeAt(0));
  expect(decoded(bytes)).toEqual({ text: "name,city\nMüller,Köln\n", encoding: "windows-1252", certain: false });
});

test("UTF-8 with a few broken bytes stays UTF-8, as a guess", () => {
  const long = new TextEncoder().encode(sentence.repeat(20));
  const { encoding, certain, text } = decoded(Uint8Array.from([...long, 0xff, 0x0a]));
  expect({ encoding, certain }).toEqual({ encoding: "utf-8", certain: false });
  expect(text).toContain("\ufffd");
});

test("the person's choice of an encoding is followed", () => {
  const big5 = Uint8Array.from([0xab, 0xc8, 0xa4, 0xe1, 0x0a]);
  expect(decoded(big5, "big5").text).toBe("客戶\n");
});

test("an empty file and one of blanks only are called empty", () => {
  expect(refusal(new Uint8Array())).toBe("emptyFile");
  expect(refusal(Uint8Array.from([0xef, 0xbb, 0xbf, 0x20, 0x0d, 0x0a]))).toBe("emptyFile");
});

test("Excel's own files are named, so that the message can say how to save them as CSV", () => {
  expect(refusal(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]))).toBe("excelFile");
  expect(refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe("oldExcelFile");
});

test("other binary files are refused", () => {
  expect(refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))).toBe("binaryFile");
  const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 2654435761) >>> 24);
  expect(refusal(noise)).toBe("binaryFile");
});

test("an encoding that cannot be the file's is refused instead of showing gibberish", () => {
  expect(refusal(utf16(sentence, true, false), "windows-1252")).toBe("wrongEncoding");
});
