import { dateSerialAt } from "../../../src/core/dates";
import { identifierText } from "../../../src/core/identifiers";
import { createSheets } from "../../../src/excel/createSheets";
import { tables } from "../../../src/templates/tables";
import type { TableKey } from "../../../src/templates/types";
import type { CellFile, SheetFile, WorkbookFile } from "../../../workbench/xlsx/WorkbookFile";
import { startWorkbench } from "../../support/startWorkbench";

type Row = Readonly<Record<string, string | number>>;

const owners = ["李明", "欧阳晓燕", "王芳", "张伟", "司马文博"];
const stages = ["潜在", "意向", "谈判", "成交", "流失"];
const statuses = ["已完成", "待处理", "已延期"];

/** A workbook as ours with so many customers and follow-ups, their names Chinese, made as a file since typing would take hours. */
export async function largeWorkbook(customers: number, followUps: number): Promise<WorkbookFile> {
  const workbench = await startWorkbench();
  const created = await createSheets({ language: "zh-CN", team: owners.map((name) => ({ name })) });
  if (created.failure !== undefined) throw new Error(created.failure.code);
  const file = await workbench.workbook.toFile();
  workbench.stop();
  const today = dateSerialAt(new Date());
  const identifier = (prefix: "C" | "G", index: number) =>
    identifierText({ prefix, day: today - 1 - Math.floor(index / 200), number: (index % 200) + 1 });
  const customerRows = Array.from({ length: customers }, (_, index): Row => ({
    customerId: identifier("C", index),
    customerName: `深圳市华星${index}科技发展股份有限公司`,
    source: "线上推广(官网)、转介绍",
    contactName: "欧阳晓燕",
    contact: `1380000${String(index).padStart(4, "0")}`,
    stage: stages[index % stages.length] ?? "",
    owner: owners[index % owners.length] ?? "",
    tier: "A",
    createdAt: today - (index % 700) + 0.52391203704,
    intentDate: today - (index % 600),
    earlierFollowUp: today - (index % 500),
  }));
  const followUpRows = Array.from({ length: followUps }, (_, index): Row => ({
    followUpId: identifier("G", index),
    customerId: identifier("C", index % customers),
    followUpDate: today - (index % 400) - 3,
    rep: owners[index % owners.length] ?? "",
    summary: "电话沟通",
    nextAction: `发送第 ${index} 份报价单`,
    dueDate: today - (index % 400) + 30,
    status: statuses[index % 10 === 0 ? (index % 20 === 0 ? 1 : 2) : 0] ?? "",
  }));
  return {
    ...file,
    sheets: file.sheets.map((sheet) => filled(filled(sheet, "customers", customerRows), "followUps", followUpRows)),
  };
}

/** Puts rows into a sheet's table; computed columns are left blank, which the mirror does not read. */
function filled(sheet: SheetFile, key: TableKey, rows: readonly Row[]): SheetFile {
  const declaration = tables[key];
  const table = sheet.tables.find(({ name }) => name === declaration.tableName);
  if (table === undefined) return sheet;
  const [, column = "A", row = "1", end = "A"] = /^([A-Z]+)(\d+):([A-Z]+)/.exec(table.address) ?? [];
  const heading = Number(row) - 1;
  const columnIndexOf = (name: string) => table.columns.findIndex((candidate) => candidate.name === name);
  const cells = rows.flatMap((cellsOfRow, index): CellFile[] =>
    Object.entries(cellsOfRow).map(([columnKey, value]) => ({
      rowIndex: heading + 1 + index,
      columnIndex: columnIndexOf(
        declaration.columns.find((candidate) => candidate.key === columnKey)?.heading["zh-CN"] ?? "",
      ),
      value,
    })),
  );
  return {
    ...sheet,
    cells: [...sheet.cells.filter(({ rowIndex }) => rowIndex <= heading), ...cells],
    tables: sheet.tables.map((other) =>
      other === table ? { ...table, address: `${column}${row}:${end}${heading + 1 + rows.length}` } : other,
    ),
  };
}
