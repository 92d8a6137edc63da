import { unzip } from "../../../workbench/xlsx/archive/zip";
import { parseXml, type XmlElement } from "../../../workbench/xlsx/archive/parseXml";
import { writeXlsx } from "../../../workbench/xlsx/writeXlsx";
import { everyFeature } from "./everyFeature";

/** The order that the schema fixes (ECMA-376 part 1, 18.3.1.99 and 18.2.27), of the elements we write. */
const worksheetOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetProtection",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "pageMargins",
  "pageSetup",
  "drawing",
  "tableParts",
];
const workbookOrder = ["workbookPr", "bookViews", "sheets", "definedNames", "calcPr"];

describe("what the file holds, as Excel needs it", () => {
  let parts: Map<string, string>;

  beforeAll(async () => {
    const bytes = unzip(await writeXlsx(everyFeature));
    parts = new Map([...bytes].map(([path, content]) => [path, new TextDecoder().decode(content)]));
  });

  const part = (path: string): XmlElement => parseXml(parts.get(path) ?? "", path);
  const sheet = (): string => parts.get("xl/worksheets/sheet1.xml") ?? "";

  it.each([
    ["xl/worksheets/sheet1.xml", worksheetOrder],
    ["xl/worksheets/sheet2.xml", worksheetOrder],
    ["xl/workbook.xml", workbookOrder],
  ])("has the elements of %s in the order of the schema", (path, order) => {
    const places = part(path).children.map(({ name }) => order.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("declares the type of every part", () => {
    for (const path of parts.keys()) {
      if (path === "[Content_Types].xml" || path.endsWith(".rels")) continue;
      expect(parts.get("[Content_Types].xml")).toContain(`PartName="/${path}"`);
    }
  });

  it("holds formulas without `=`, newer functions with their prefix, own-row references in full", () => {
    expect(sheet()).not.toMatch(/<f>=/);
    expect(sheet()).toContain('<f>_xlfn.MAXIFS(Customers[成交金额],Customers[客户编号],"C*")</f><v>12345.67</v>');
    expect(sheet()).toContain('<c r="C2"><f>Customers[[#This Row],[成交金额]]*2</f><v>24691.34</v></c>');
    expect(sheet()).toContain("<formula>NOT(_xlfn.ISFORMULA(C2))</formula>");
  });

  it("stores what formulas give: numbers, texts (even empty ones), truth values, errors", () => {
    expect(sheet()).toContain('<c r="E2" t="b">');
    expect(sheet()).toMatch(/<c r="C3" t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
    expect(sheet()).toMatch(/<c r="D3" t="str"><f>[^<]*<\/f><v><\/v>/);
  });

  it("keeps texts that look like errors or formulas as texts", () => {
    expect(sheet()).toMatch(/<c r="C5" t="s">/);
    expect(parts.get("xl/sharedStrings.xml")).toContain("<t>=不是公式</t>");
  });

  it("gives tables their filter, style and calculated columns, which new rows inherit", () => {
    const table = parts.get("xl/tables/table1.xml");
    expect(table).toContain('<autoFilter ref="A1:E3"/>');
    expect(table).toContain("<calculatedColumnFormula>Customers[[#This Row],[成交金额]]*2</calculatedColumnFormula>");
    expect(table).toContain('name="备注_x000a_第二行"');
  });

  it("hides and scopes names, and repeats the title rows on paper", () => {
    const workbook = parts.get("xl/workbook.xml");
    expect(workbook).toContain('<definedName name="SP_Limit" hidden="1">');
    expect(workbook).toContain(
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'客户信息管理表'!$A:$B,'客户信息管理表'!$1:$1</definedName>",
    );
    expect(workbook).toContain('state="veryHidden"');
  });

  it("stores the values that charts show", () => {
    expect(parts.get("xl/charts/chart2.xml")).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>展会</c:v></c:pt>');
  });

  it("ends a message's lines as Excel does", () => {
    expect(sheet()).toContain('error="编号由加载项生成,_x000a_请勿修改。"');
  });
});
