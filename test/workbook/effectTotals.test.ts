import { effectsPrint } from "../../scripts/workbook/effectTotals";
import { tables } from "../../src/templates/tables";
import type { TableKey } from "../../src/templates/types";
import type { CellFile, SheetFile, WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import { blankSheet } from "../workbench/xlsx/everyFeature";

/** A sheet with one of our tables, as a saved workbook holds it. */
function tableSheet(key: TableKey, rows: readonly Readonly<Record<string, string | number>>[]): SheetFile {
  const { tableName, columns } = tables[key];
  const cells = rows.flatMap((row, index) =>
    columns.flatMap((column, columnIndex): CellFile[] => {
      const value = row[column.key];
      return value === undefined ? [] : [{ rowIndex: index + 1, columnIndex, value }];
    }),
  );
  const address = `A1:${String.fromCharCode(64 + columns.length)}${rows.length + 1}`;
  const names = columns.map(({ heading }) => ({ name: heading["zh-CN"] }));
  return {
    ...blankSheet,
    name: key,
    cells,
    tables: [{ name: tableName, address, style: "", showBandedRows: true, showFilterButton: true, columns: names }],
  };
}

const [firstQuarter, secondQuarter] = ["2017年Q1(1.1-3.31)", "2017年Q2(4.1-6.30)"] as const;
const file: WorkbookFile = {
  sheets: [
    tableSheet("effects", [
      {
        campaignId: "HD1",
        period: secondQuarter,
        periodStart: 42826,
        newCustomers: 10,
        intentCustomers: 5,
        wonCustomers: 2,
        wonAmount: 600,
        cost: 300,
      },
      {
        campaignId: "HD1",
        period: firstQuarter,
        periodStart: 42736,
        newCustomers: 30,
        intentCustomers: 10,
        wonCustomers: 3,
        wonAmount: 900,
        cost: 300,
      },
      {
        campaignId: "HD2",
        period: firstQuarter,
        periodStart: 42736,
        newCustomers: 10,
        intentCustomers: 10,
        wonCustomers: 0,
        wonAmount: 0,
      },
    ]),
    tableSheet("campaigns", [{ campaignId: "HD1", totalBudget: 400 }, { campaignId: "HD2" }]),
    tableSheet("customers", [
      { customerId: "C1", stage: "成交", createdAt: 42736.5, intentDate: 42740, wonDate: 42750, wonAmount: 500 },
      { customerId: "C2", stage: "成交", createdAt: 42737, intentDate: 42740, wonDate: 42744 },
      { customerId: "C3", stage: "潜在" },
    ]),
  ],
  names: [],
  activeSheetIndex: 0,
};

describe("what --print effects gives", () => {
  const { rows, totals, customers } = effectsPrint(file, "zh-CN");

  it("has the rows by column key, dates written out, blanks as null", () => {
    expect(rows[0]).toMatchObject({ campaignId: "HD1", periodStart: "2017-04-01", newCustomers: 10, highlights: null });
  });

  it("takes ratios from sums, each campaign's money once", () => {
    expect(totals).toMatchObject({
      newCustomers: 50,
      intentCustomers: 25,
      wonCustomers: 5,
      wonAmount: 1500,
      conversionRate: 0.5,
      averageOrderValue: 300,
      cac: 10,
      cost: 300,
      returnRatio: 5,
      roi: 4,
    });
  });

  it("gives the same by period, in the order of time", () => {
    expect(Object.keys(totals.byPeriod)).toEqual([firstQuarter, secondQuarter]);
    expect(totals.byPeriod[firstQuarter]).toMatchObject({ newCustomers: 40, wonAmount: 900, conversionRate: 0.5 });
  });

  it("counts customers by stage and measures the cycle of the won", () => {
    expect(customers).toEqual({
      rows: 3,
      dated: 2,
      byStage: { potential: 1, intent: 0, negotiation: 0, won: 2, lost: 0 },
      meanSalesCycle: 7,
      medianSalesCycle: 7,
    });
  });
});
