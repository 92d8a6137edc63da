/**
 * What computed columns hold: Excel's own formulas, right for every colleague; the add-in's functions such as `=CAC(…)`; or
 * the values alone, for a file that is sent out.
 */
export const computedKinds = ["formulas", "functions", "values"] as const;
export type ComputedKind = (typeof computedKinds)[number];
