import { createHostWorkbook } from "../../../workbench/engine/createHostWorkbook";
import { readXlsx } from "../../../workbench/xlsx/readXlsx";
import type { SheetFile, WorkbookFile } from "../../../workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../../workbench/xlsx/writeXlsx";
import { everyFeature } from "./everyFeature";

/**
 * What of a sheet must be the same after opening. Values of formulas are calculated anew, and with them the number format
 * of those that have none of their own; a rule over several areas may come back as one rule for each.
 */
function kept(sheet: SheetFile): unknown {
  const { styles, cells, validations, conditionalFormats, charts, ...rest } = sheet;
  const reference = (text: string): string => text.replace(/^=/, "");
  return {
    ...rest,
    print: { orientation: "portrait", ...rest.print },
    cells: cells.map(({ style, value, ...cell }) => ({
      ...cell,
      ...(cell.formula === undefined && { value, style: style === undefined ? {} : styles[style] }),
    })),
    validations: validations.flatMap((rule) => rule.address.split(" ").map((address) => ({ ...rule, address }))),
    conditionalFormats: conditionalFormats.map(({ priority: _, ...format }) => format),
    charts: charts.map(({ series, ...chart }) => ({
      ...chart,
      series: series.map(({ name, values, categories }) => [name, reference(values), reference(categories ?? "")]),
    })),
  };
}

describe("a workbook that was saved", () => {
  let opened: WorkbookFile;

  beforeAll(async () => {
    const file = await readXlsx(await writeXlsx(everyFeature));
    const workbook = await createHostWorkbook({ locale: "zh-CN", file });
    opened = await workbook.toFile();
    workbook.dispose();
  });

  it("is the same once it is open again: cells, looks, tables, rules, links, charts, print settings", () => {
    expect(opened.sheets.map(kept)).toEqual(everyFeature.sheets.map(kept));
  });

  it("has its names and the sheet in front as before", () => {
    expect(opened.names).toEqual(everyFeature.names);
    expect(opened.activeSheetIndex).toBe(everyFeature.activeSheetIndex);
  });

  it("tells nobody of its sheets and cells as if somebody had just made them", async () => {
    const workbook = await createHostWorkbook({ locale: "zh-CN", file: everyFeature });
    const told: unknown[] = [];
    workbook.onEvent((event) => told.push(event));
    await workbook.asAddin("李明", () => Promise.resolve());
    expect(told).toEqual([]);
    workbook.dispose();
  });
});
