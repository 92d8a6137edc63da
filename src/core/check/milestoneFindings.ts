import type { MilestoneProblemCode } from "../milestones";
import type { Problem } from "../problem";
import type { CellFinding, CheckCode } from "./Finding";

const codes = {
  unreadablePhase: "milestonesUnreadable",
  outsideCampaign: "milestoneOutside",
  outOfOrder: "milestoneOutOfOrder",
  gap: "milestoneGap",
} as const satisfies Record<MilestoneProblemCode, CheckCode>;

/** Gives what the check says of a phase's problems. */
export function milestoneFindings(problems: readonly Problem<MilestoneProblemCode>[]): readonly CellFinding[] {
  return problems.map(({ code, data = {} }) => ({ code: codes[code], column: "milestones", data }));
}
