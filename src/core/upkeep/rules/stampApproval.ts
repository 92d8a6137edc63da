import { isBlank } from "../cells";
import type { RowRule } from "./RowRule";

const isDecision = (key: string | null): boolean => key === "approved" || key === "rejected";

/**
 * 审批日期: the day on which the approval is seen to be decided, and 审批人 where the pane knows which member of the team that is. A decision
 * that follows another one takes its place, unless a person wrote a date of their own with it.
 */
export const stampApproval: RowRule = (row) => {
  if (row.facts.occasion !== "seen" || row.isBroughtIn || !row.changed("approvalStatus")) return;
  const before = row.keyBefore("approval", "approvalStatus");
  const after = row.keyAfter("approval", "approvalStatus");
  if (!isDecision(after) || after === before) return;
  const isOfEarlierDecision = isDecision(before) && !row.changed("approvedOn");
  if (isBlank(row.now("approvedOn")) || isOfEarlierDecision) {
    row.write("approvedOn", Math.floor(row.facts.now), "approvalDecided");
  }
  const { me, wordsOf } = row.facts;
  if (me !== undefined && wordsOf("team").includes(me) && isBlank(row.now("approvedBy"))) {
    row.write("approvedBy", me, "approvalDecided");
  }
};
