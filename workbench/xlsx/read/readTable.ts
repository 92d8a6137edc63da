import { fromFileFormula } from "../formulas/fileFormula";
import { child, childrenOf, flag, unescaped, type XmlElement } from "../archive/parseXml";
import type { TableFile } from "../WorkbookFile";

/** Reads the part of one table. A totals row, which the workbench has none of, is left to the sheet. */
export function readTable(table: XmlElement): TableFile {
  const name = table.attributes["displayName"] ?? table.attributes["name"] ?? "";
  const style = child(table, "tableStyleInfo");
  const totalRows = Number(table.attributes["totalsRowCount"] ?? 0);
  return {
    name,
    address: withoutLastRows(table.attributes["ref"] ?? "", totalRows),
    style: style?.attributes["name"] ?? "",
    showBandedRows: flag(style, "showRowStripes"),
    showFilterButton: child(table, "autoFilter") !== undefined,
    columns: childrenOf(child(table, "tableColumns"), "tableColumn").map((column) => {
      const formula = child(column, "calculatedColumnFormula")?.text;
      return {
        name: unescaped(column.attributes["name"] ?? ""),
        ...(formula && { calculatedColumnFormula: fromFileFormula(unescaped(formula), name) }),
      };
    }),
  };
}

function withoutLastRows(address: string, count: number): string {
  return count === 0 ? address : address.replace(/\d+$/, (row) => String(Number(row) - count));
}
