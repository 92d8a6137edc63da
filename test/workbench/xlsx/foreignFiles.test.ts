import { describeXlsxError } from "../../../workbench/xlsx/describeXlsxError";
import { readXlsx } from "../../../workbench/xlsx/readXlsx";
import { XlsxError } from "../../../workbench/xlsx/XlsxError";
import { writeXlsx } from "../../../workbench/xlsx/writeXlsx";
import { unzip, zip } from "../../../workbench/xlsx/archive/zip";
import { everyFeature } from "./everyFeature";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

async function refusalOf(file: Uint8Array): Promise<XlsxError> {
  try {
    await readXlsx(file);
  } catch (error) {
    if (error instanceof XlsxError) return error;
    throw error;
  }
  throw new Error("The file was read");
}

describe("a file that is no .xlsx workbook is refused with a reason", () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, XlsxError["code"]]>([
    ["nothing at all", () => new Uint8Array(), "empty"],
    ["a CSV", () => bytes("客户名称,金额\r\n甲,1\r\n"), "notWorkbook"],
    [
      "an old .xls",
      () => Uint8Array.from([...compoundFile, ...new Array<number>(512).fill(0), ...utf16("Workbook")]),
      "legacyWorkbook",
    ],
    [
      "a workbook with a password",
      () => Uint8Array.from([...compoundFile, ...new Array<number>(512).fill(0), ...utf16("EncryptedPackage")]),
      "encrypted",
    ],
    [
      "an .xlsb",
      () =>
        zip(
          new Map([
            ["[Content_Types].xml", bytes("<Types/>")],
            ["xl/workbook.bin", bytes("")],
          ]),
        ),
      "binaryWorkbook",
    ],
    [
      "an .ods",
      () => zip(new Map([["mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet")]])),
      "openDocument",
    ],
    [
      "a .docx",
      () =>
        zip(
          new Map([
            ["[Content_Types].xml", bytes("<Types/>")],
            ["word/document.xml", bytes("<w/>")],
          ]),
        ),
      "otherArchive",
    ],
    ["a workbook cut short", async () => (await writeXlsx(everyFeature)).slice(0, 5000), "brokenArchive"],
  ])("%s", async (_, file, code) => {
    const refusal = await refusalOf(await file());
    expect(refusal.code).toBe(code);
    for (const language of ["zh-CN", "en-US"] as const) expect(describeXlsxError(refusal, language)).toMatch(/[。.]$/);
  });

  it("names the part that is missing or not well-formed", async () => {
    const parts = unzip(await writeXlsx(everyFeature));
    parts.set("xl/worksheets/sheet2.xml", bytes("<worksheet><sheetData></worksheet>"));
    expect(await refusalOf(zip(parts))).toMatchObject({ code: "brokenPart", part: "xl/worksheets/sheet2.xml" });
    parts.delete("xl/worksheets/sheet2.xml");
    expect(await refusalOf(zip(parts))).toMatchObject({ code: "brokenPart", part: "xl/worksheets/sheet2.xml" });
  });

  it("whose bytes were altered on the way is refused, wherever they were", async () => {
    const good = await writeXlsx(everyFeature);
    for (let start = 200; start < good.length - 100; start += 700) {
      const altered = good.map((byte, at) => (at >= start && at < start + 40 ? byte ^ 0x55 : byte));
      expect((await refusalOf(altered)).code).toMatch(/^(broken|otherArchive)/);
    }
  });

  it("says nothing about errors that are not its own", () => {
    expect(describeXlsxError(new TypeError("x"), "en-US")).toBeUndefined();
  });
});
