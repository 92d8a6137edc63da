/** The stages of a deal in their order, 潜在 → 意向 → 谈判 → 成交, and 流失, which any of the others may turn into. */
export const stages = ["potential", "intent", "negotiation", "won", "lost"] as const;
export type Stage = (typeof stages)[number];

/** A stage in which a deal is still being worked on. */
export type OpenStage = Exclude<Stage, "won" | "lost">;

/** Tells whether a deal can still be won. */
export function isOpen(stage: Stage): stage is OpenStage {
  return stage !== "won" && stage !== "lost";
}

/**
 * Tells whether a stage shows that the customer got to 意向: at 意向, 谈判 or 成交. A lost customer's stage does not tell;
 * its 意向日期 does.
 */
export function reachedIntent(stage: Stage): boolean {
  return stage === "intent" || stage === "negotiation" || stage === "won";
}
