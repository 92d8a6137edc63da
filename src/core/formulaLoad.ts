/**
 * Pairs of customer and follow-up from which the sheet's own look-ups are felt at every entry: measured, and what follows
 * from it decided, in docs/decisions/0008.
 */
const slowPairs = 10_000_000;

/**
 * Tells whether computed columns are likely to slow the workbook down: every customer looks through all follow-ups for its
 * newest and its earliest open one, and Excel does so anew for all customers when one follow-up changes.
 */
export function formulasAreSlow(customerCount: number, followUpCount: number): boolean {
  return customerCount * followUpCount >= slowPairs;
}
