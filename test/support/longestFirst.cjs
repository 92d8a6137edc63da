const { readFileSync } = require("node:fs");
const TestSequencer = require("@jest/test-sequencer").default;

/**
 * Orders test files as Jest does; where no times of an earlier run are known, those that ask for most patience come
 * first. Jest would go by their size then, and a small file that works for minutes would begin when all else is through.
 */
module.exports = class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const patience = new Map(sorted.map(({ path }) => [path, patienceOf(path)]));
    return sorted.sort((a, b) => patience.get(b.path) - patience.get(a.path));
  }
};

/** Gives the file's own `jest.setTimeout` in milliseconds; 0 where Jest's five seconds are enough. */
function patienceOf(path) {
  const [, digits = "0"] = /jest\.setTimeout\(([\d_]+)\)/.exec(readFileSync(path, "utf8")) ?? [];
  return Number(digits.replaceAll("_", ""));
}
