import { readXlsx } from "../../../workbench/xlsx/readXlsx";
import type { WorkbookFile } from "../../../workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../../workbench/xlsx/writeXlsx";
import { blankSheet, everyFeature } from "./everyFeature";

describe("a workbook written and read again", () => {
  let again: WorkbookFile;

  beforeAll(async () => {
    again = await readXlsx(await writeXlsx(everyFeature));
  });

  it.each([
    "cells",
    "styles",
    "columns",
    "rows",
    "merges",
    "hyperlinks",
    "tables",
    "validations",
    "conditionalFormats",
    "charts",
    "print",
  ] as const)("keeps its %s", (what) => {
    expect(again.sheets.map((sheet) => sheet[what])).toEqual(everyFeature.sheets.map((sheet) => sheet[what]));
  });

  it("keeps names with their scope, comment and visibility", () => {
    expect(again.names).toEqual(everyFeature.names);
  });

  it("keeps everything else, too", () => {
    expect(again).toEqual(everyFeature);
  });

  it("is the same to the last byte when written once more", async () => {
    expect(await writeXlsx(again)).toEqual(await writeXlsx(everyFeature));
  });

  it("opens on a sheet that can be seen", async () => {
    const hidden = { ...blankSheet, name: "a", visibility: "Hidden" } as const;
    const file: WorkbookFile = { sheets: [hidden, { ...blankSheet, name: "b" }], names: [], activeSheetIndex: 0 };
    expect((await readXlsx(await writeXlsx(file))).activeSheetIndex).toBe(1);
  });

  it("keeps 1904 dates as such", async () => {
    const file: WorkbookFile = { sheets: [blankSheet], names: [], activeSheetIndex: 0, date1904: true };
    expect(await readXlsx(await writeXlsx(file))).toEqual(file);
  });

  it("keeps 20,000 rows of 12 cells", async () => {
    const cells = Array.from({ length: 240_000 }, (_, index) => ({
      rowIndex: Math.floor(index / 12),
      columnIndex: index % 12,
      value: index % 3 === 0 ? `客户 ${index}` : index / 7,
    }));
    const file: WorkbookFile = { sheets: [{ ...blankSheet, cells }], names: [], activeSheetIndex: 0 };
    expect((await readXlsx(await writeXlsx(file))).sheets[0]?.cells).toHaveLength(240_000);
  }, 60_000);
});
