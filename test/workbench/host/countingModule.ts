let count = 0;

/** Counts the calls of one loaded copy of this module. */
export function countUp(): number {
  count += 1;
  return count;
}
