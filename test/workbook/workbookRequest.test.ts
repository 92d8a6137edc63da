import { readRequest } from "../../scripts/workbook/workbookRequest";

const codes = (line: string): readonly string[] => {
  const request = readRequest(line.split(" ").filter(Boolean));
  return request.ok ? [] : request.problems.map(({ code }) => code);
};

describe("the arguments of npm run workbook", () => {
  it("make a request", () => {
    expect(
      readRequest([
        "--lang",
        "zh-CN",
        "--out=a.xlsx",
        "--import",
        "b.csv",
        "--map",
        "c.json",
        "--print",
        "effects,report",
      ]),
    ).toEqual({
      ok: true,
      value: {
        language: "zh-CN",
        outFile: "a.xlsx",
        sample: false,
        importFiles: { csv: "b.csv", map: "c.json" },
        doubles: "add",
        print: ["effects", "report"],
      },
    });
  });

  it.each([
    ["", ["optionMissing", "optionMissing"]],
    ["--lang fr --out a.xlsx", ["languageUnknown"]],
    ["--lang zh-CN --out a.csv", ["notXlsx"]],
    ["--lang --out a.xlsx", ["valueMissing"]],
    ["--lang zh-CN --lang en-US --out a.xlsx", ["optionTwice"]],
    ["--lang zh-CN --out a.xlsx --import b.csv", ["importNeedsMap"]],
    ["--lang zh-CN --out a.xlsx --import b.csv --map c.json --doubles merge", ["doublesUnknown"]],
    ["--lang zh-CN --out a.xlsx --doubles keep", ["doublesWithoutImport"]],
    ["--lang zh-CN --out a.xlsx --sample --import b.csv --map c.json", ["sampleOrImport"]],
    ["--lang zh-CN --out a.xlsx --print effects,totals", ["partUnknown"]],
    ["--lang zh-CN --out a.xlsx --verbose", ["unknownOption"]],
    ["--lang zh-CN --out a.xlsx --sample=yes", ["unknownOption"]],
  ])("“%s” tells everything that is wrong with it", (line, expected) => {
    expect(codes(line)).toEqual(expected);
  });
});
