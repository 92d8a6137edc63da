import { parseAddress } from "../../engine/addresses";
import { fromFileFormula } from "../formulas/fileFormula";
import { childrenOf, flag, unescaped, type XmlElement } from "../archive/parseXml";
import type { NameFile, SheetFile } from "../WorkbookFile";

/** Names under this prefix are Excel's own: print titles and areas, hidden filters. */
const reservedPrefix = "_xlnm.";

export interface NamesRead {
  readonly names: readonly NameFile[];
  /** By the sheet's position: rows and columns repeated on every page. */
  readonly printTitles: ReadonlyMap<number, Pick<SheetFile["print"], "titleRows" | "titleColumns">>;
}

/** Reads a workbook's `definedNames`. */
export function readNames(element: XmlElement | undefined, sheetNames: readonly string[]): NamesRead {
  const names: NameFile[] = [];
  const printTitles = new Map<number, Pick<SheetFile["print"], "titleRows" | "titleColumns">>();
  for (const definedName of childrenOf(element, "definedName")) {
    const { name = "", localSheetId, comment } = definedName.attributes;
    if (name === `${reservedPrefix}Print_Titles`)
      printTitles.set(Number(localSheetId), readPrintTitles(definedName.text));
    if (name.startsWith(reservedPrefix)) continue;
    const sheet = localSheetId === undefined ? undefined : sheetNames[Number(localSheetId)];
    names.push({
      name,
      formula: fromFileFormula(unescaped(definedName.text)),
      ...(sheet !== undefined && { sheet }),
      visible: !flag(definedName, "hidden"),
      ...(comment !== undefined && { comment: unescaped(comment) }),
    });
  }
  return { names, printTitles };
}

/** `'客户'!$A:$B,'客户'!$1:$2` gives columns `$A:$B` and rows `$1:$2`. */
function readPrintTitles(text: string): Pick<SheetFile["print"], "titleRows" | "titleColumns"> {
  const parts = text
    .split(/,(?=(?:[^']|'[^']*')*$)/)
    .filter((part) => parseAddress(part) !== undefined)
    .map((part) => part.slice(part.lastIndexOf("!") + 1));
  const titleRows = parts.find((part) => /^\$?\d/.test(part));
  const titleColumns = parts.find((part) => /^\$?[A-Za-z]/.test(part));
  return { ...(titleRows !== undefined && { titleRows }), ...(titleColumns !== undefined && { titleColumns }) };
}
