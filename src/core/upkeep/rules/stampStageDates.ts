import { reachedIntent, stages } from "../../stages";
import { isBlank } from "../cells";
import type { RowRule } from "./RowRule";

/**
 * 意向日期 and 成交日期: the day on which the stage is seen to reach 意向 or beyond, and 成交. A date that is there stays,
 * whatever the stage does afterwards; a stage that came with a pasted row was reached on a day that is not known.
 */
export const stampStageDates: RowRule = (row) => {
  if (row.facts.occasion !== "seen" || row.isBroughtIn || !row.changed("stage")) return;
  const today = Math.floor(row.facts.now);
  const before = stageOf(row.keyBefore("stage", "stage"));
  const after = stageOf(row.keyAfter("stage", "stage"));
  if (after === null) return;
  const wasReached = before !== null && reachedIntent(before);
  if (reachedIntent(after) && !wasReached && isBlank(row.now("intentDate"))) {
    row.write("intentDate", today, "intentReached");
  }
  if (after === "won" && before !== "won" && isBlank(row.now("wonDate"))) row.write("wonDate", today, "won");
};

function stageOf(key: string | null) {
  return stages.find((stage) => stage === key) ?? null;
}
