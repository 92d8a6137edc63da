import { isBlank } from "../cells";
import type { RowRule } from "./RowRule";

/** 完成日期: the day on which the status is seen to become 已完成. */
export const stampDoneOn: RowRule = (row) => {
  if (row.facts.occasion !== "seen" || row.isBroughtIn || !row.changed("status")) return;
  if (row.keyAfter("followUpStatus", "status") !== "done" || row.keyBefore("followUpStatus", "status") === "done")
    return;
  if (isBlank(row.now("doneOn"))) row.write("doneOn", Math.floor(row.facts.now), "done");
};
