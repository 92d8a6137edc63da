import type { Period } from "../../periods";
import { parsePeriod } from "../../parsePeriod";
import type { CellValue } from "../../records";
import { isBlank, numberIn, trimmedText } from "../cells";
import type { RowRule } from "./RowRule";

/** What the sheet's own formulas read: a year, and four numbers in brackets. */
const readBySheet = /^\d{4}[^()（）.–-]*[(（]\d{1,2}\.\d{1,2}[-–]\d{1,2}\.\d{1,2}[)）]$/;

/**
 * 周期开始 and 周期结束 of a period that the sheet's formulas give nothing for and the add-in can read. Dates that were
 * written for the text before follow the new one, also into blank where that cannot be read; a person's dates stay.
 */
export const readPeriodDates: RowRule = (row) => {
  const isSeen = row.facts.occasion === "seen";
  if (isSeen && !row.changed("period")) return;
  const text = trimmedText(row.after["period"]);
  const period = parsePeriod(text);
  const textBefore = trimmedText(row.before?.["period"]);
  // Dates of a text that the sheet reads are the formulas' own, and follow by themselves.
  const earlier = isSeen && !readBySheet.test(textBefore) ? parsePeriod(textBefore) : null;
  const ends: readonly (readonly [column: string, end: keyof Period])[] = [
    ["periodStart", "start"],
    ["periodEnd", "end"],
  ];
  for (const [column, end] of ends) {
    const found = row.after[column];
    const isOfTextBefore = earlier !== null && numberIn(found) === earlier[end];
    const isMissing = showsNothing(found) && !readBySheet.test(text);
    if (period !== null && (isMissing || isOfTextBefore)) row.write(column, period[end], "periodRead");
    else if (period === null && isOfTextBefore) row.write(column, "", "periodRead");
  }
};

function showsNothing(cell: CellValue | undefined): boolean {
  return isBlank(cell) || (typeof cell === "string" && cell.startsWith("#"));
}
