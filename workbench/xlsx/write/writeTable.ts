import { toFileFormula } from "../formulas/fileFormula";
import { spreadsheetNamespace } from "../archive/namespaces";
import type { TableFile } from "../WorkbookFile";
import { xml, xmlDocument, xmlText } from "../archive/xml";

/** Writes the part of one table; ids are unique in the workbook and count from 1 (ECMA-376 18.5.1.2). */
export function writeTable(table: TableFile, id: number): string {
  const columns = table.columns.map(({ name, calculatedColumnFormula }, index) =>
    xml(
      "tableColumn",
      { id: index + 1, name },
      calculatedColumnFormula === undefined
        ? ""
        : xmlText("calculatedColumnFormula", toFileFormula(calculatedColumnFormula, table.name)),
    ),
  );
  return xmlDocument(
    "table",
    {
      xmlns: spreadsheetNamespace,
      id,
      name: table.name,
      displayName: table.name,
      ref: table.address,
      totalsRowShown: 0,
    },
    table.showFilterButton ? xml("autoFilter", { ref: table.address }) : "",
    xml("tableColumns", { count: columns.length }, columns),
    xml("tableStyleInfo", {
      name: table.style === "" ? undefined : table.style,
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: table.showBandedRows ? 1 : 0,
      showColumnStripes: 0,
    }),
  );
}
