import { describeLeftOut } from "../../../workbench/xlsx/describeLeftOut";
import { readXlsx } from "../../../workbench/xlsx/readXlsx";
import type { WorkbookFile } from "../../../workbench/xlsx/WorkbookFile";
import { zip } from "../../../workbench/xlsx/archive/zip";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

/** A workbook as other programs write it: relative paths, prefixes, shared formulas, theme colours, left-out numbers. */
function foreignWorkbook(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships>${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<x:workbook xmlns:x="a" xmlns:r="${office}"><x:sheets><x:sheet name="Q&amp;A" sheetId="7" r:id="rIdA"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relationship("rIdA", "worksheet", "worksheets/first.xml")}${relationship("rIdB", "styles", "styles.xml")}${relationship("rIdC", "theme", "theme/theme1.xml")}${relationship("rIdD", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet><fonts><font><sz val="11"/><name val="等线"/></font><font><b val="0"/><i/><sz val="11"/><color theme="4" tint="-0.249977111117893"/><name val="等线"/></font></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf/><xf fontId="1" fillId="2" numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/theme/theme1.xml": `<a:theme xmlns:a="b"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
    "xl/sharedStrings.xml": `<sst><si><r><rPr><b/></rPr><t>客户</t></r><r><t xml:space="preserve"> 名称</t></r><rPh><t>かな</t></rPh></si></sst>`,
    "xl/worksheets/first.xml": sheet,
    ...more,
  };
  const encoder = new TextEncoder();
  return zip(new Map(Object.entries(parts).map(([path, source]) => [path, encoder.encode(source)])));
}

const read = async (sheet: string, more?: Readonly<Record<string, string>>): Promise<WorkbookFile> =>
  readXlsx(foreignWorkbook(sheet, more));

describe("a workbook that another program wrote", () => {
  it("is read with prefixes, rich texts, inline texts, written-out dates and left-out numbers", async () => {
    const file = await read(
      `<x:worksheet xmlns:x="a"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>a&#10;b</x:t></x:is></x:c></x:row><x:row r="5"><x:c r="C5" t="d"><x:v>2024-07-01T12:00:00</x:v></x:c><x:c><x:v>1.5E3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    expect(file.sheets[0]).toMatchObject({
      name: "Q&A",
      cells: [
        { rowIndex: 0, columnIndex: 0, value: "客户 名称" },
        { rowIndex: 0, columnIndex: 1, value: "a\nb" },
        { rowIndex: 4, columnIndex: 2, value: 45474.5 },
        { rowIndex: 4, columnIndex: 3, value: 1500 },
      ],
    });
  });

  it("gives every follower of a shared formula its own", async () => {
    const file = await read(
      `<worksheet><sheetData><row r="2"><c r="C2"><f t="shared" ref="C2:C3" si="0">A2*$B$1+SUM(A$1:A2)&amp;"A2"</f><v>1</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c><c r="D3"><f t="shared" si="0"/><v>2</v></c></row></sheetData></worksheet>`,
    );
    expect(file.sheets[0]?.cells.map(({ formula }) => formula)).toEqual([
      '=A2*$B$1+SUM(A$1:A2)&"A2"',
      '=A3*$B$1+SUM(A$1:A3)&"A2"',
      '=B3*$B$1+SUM(B$1:B3)&"A2"',
    ]);
  });

  it("has its theme's and numbered colours resolved, and its own ordinary font left alone", async () => {
    const file = await read(
      `<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>45474</v></c><c r="B1" s="0"><v>1</v></c></row></sheetData></worksheet>`,
    );
    expect(file.sheets[0]?.styles).toEqual([
      { italic: true, fontColor: "#2F5597", fill: "#FFFF00", numberFormat: "m/d/yyyy" },
    ]);
    expect(file.sheets[0]?.cells[1]).not.toHaveProperty("style");
  });

  it("tells what it holds besides, in both languages", async () => {
    const file = await read(
      `<worksheet xmlns:r="${office}"><sheetData/><conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"/></conditionalFormatting><drawing r:id="rId1"/></worksheet>`,
      {
        "xl/worksheets/_rels/first.xml.rels": `<Relationships>${relationship("rId1", "drawing", "../drawings/drawing1.xml")}</Relationships>`,
        "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="c"><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>`,
        "xl/vbaProject.bin": "",
      },
    );
    expect(file.leftOut).toEqual([
      { what: "macro", count: 1 },
      { what: "drawing", count: 1, sheet: "Q&A" },
      { what: "conditionalFormat", count: 1, sheet: "Q&A" },
    ]);
    expect(describeLeftOut(file.leftOut, "en-US")).toContain("macros");
    expect(describeLeftOut(file.leftOut, "zh-CN")).toContain("宏");
    expect(describeLeftOut(undefined, "zh-CN")).toBeUndefined();
  });

  it("places a chart that is tied to two cells by the widths and heights between them", async () => {
    const file = await read(
      `<worksheet xmlns:r="${office}"><cols><col min="1" max="2" width="20" customWidth="1"/></cols><sheetData/><drawing r:id="rId1"/></worksheet>`,
      {
        "xl/worksheets/_rels/first.xml.rels": `<Relationships>${relationship("rId1", "drawing", "../drawings/drawing1.xml")}</Relationships>`,
        "xl/drawings/_rels/drawing1.xml.rels": `<Relationships>${relationship("rId1", "chart", "../charts/chart1.xml")}</Relationships>`,
        "xl/drawings/drawing1.xml": `<wsDr xmlns:r="${office}"><twoCellAnchor><from><col>1</col><colOff>12700</colOff><row>2</row><rowOff>0</rowOff></from><to><col>3</col><colOff>0</colOff><row>12</row><rowOff>0</rowOff></to><graphicFrame><nvGraphicFramePr><cNvPr id="2" name="Chart 1"/></nvGraphicFramePr><graphic><graphicData><chart r:id="rId1"/></graphicData></graphic></graphicFrame></twoCellAnchor></wsDr>`,
        "xl/charts/chart1.xml": `<chartSpace><chart><plotArea><lineChart><ser><val><numRef><f>Sheet1!$A$1:$A$3</f></numRef></val></ser></lineChart></plotArea></chart></chartSpace>`,
      },
    );
    expect(file.sheets[0]?.charts).toEqual([
      {
        name: "Chart 1",
        type: "line",
        series: [{ name: "", values: "=Sheet1!$A$1:$A$3" }],
        left: 106,
        top: 30,
        width: 152,
        height: 150,
      },
    ]);
  });
});
