import { normaliseChoices } from "../../choices";
import { isBlank } from "../cells";
import type { RowRule } from "./RowRule";

/** Several choices in one cell are written as the lists spell them, however they were typed. */
export const normaliseChoiceCells: RowRule = (row) => {
  for (const { column, list } of row.table.choiceColumns) {
    const found = row.after[column];
    if (typeof found !== "string" || isBlank(found)) continue;
    const isUnchanged = row.before?.[column] !== undefined && !row.changed(column);
    if (row.facts.occasion === "seen" && isUnchanged) continue;
    const { text } = normaliseChoices(found, row.facts.wordsOf(list), row.facts.choiceSeparator);
    row.write(column, text, "choicesNormalised");
  }
};
