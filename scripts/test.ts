/**
 * Everything that `npm test` promises: types, lint, manifest, generated documents, unit and workbook tests, and the same in
 * a real browser. Prints what failed, what was skipped and why, and one closing line with the counts.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { NoBrowserError } from "./browser/launchBrowser";
import { startBrowserEnvironment } from "./browser/startBrowserEnvironment";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
const resultsFile = "build/test-results.json";

function run(title: string, command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const { status } = spawnSync("npx", ["--no-install", command, ...args], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  console.log(
    `── ${title}: ${status === 0 ? "passed" : "FAILED"} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

function check(title: string, command: string, args: readonly string[]): void {
  if (run(title, command, args)) counts.passed += 1;
  else counts.failed += 1;
}

function jest(title: string, project: string, environment: NodeJS.ProcessEnv = {}): void {
  rmSync(resultsFile, { force: true });
  const passed = run(title, "jest", ["--selectProjects", project, "--json", "--outputFile", resultsFile], environment);
  const results = readResults();
  counts.passed += results.numPassedTests;
  counts.failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
  counts.skipped += results.numPendingTests;
  if (!passed && results.numFailedTests + results.numRuntimeErrorTestSuites === 0) counts.failed += 1;
}

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

function readResults(): JestResults {
  return JSON.parse(readFileSync(resultsFile, "utf8")) as JestResults;
}

async function browserTests(): Promise<void> {
  try {
    const environment = await startBrowserEnvironment();
    try {
      jest("browser tests", "browser", environment.variables);
    } finally {
      await environment.stop();
    }
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    const files = readdirSync("test/browser").filter((file) => file.endsWith(".test.ts"));
    console.log(`\n── browser tests: SKIPPED, because no browser can be started here: ${error.message}`);
    for (const file of files) console.log(`   skipped: test/browser/${file}`);
    counts.skipped += files.length;
    if (process.env["CI"]) counts.failed += 1;
  }
}

mkdirSync("build", { recursive: true });
check("build", "webpack", ["--mode", "development"]);
check("types", "tsc", ["-b"]);
check("lint", "eslint", [".", "--max-warnings", "0"]);
check("manifest", "tsx", ["scripts/validate.ts"]);
check("reference", "tsx", ["scripts/reference.ts", "--check"]);
jest("unit and workbook tests", "unit");
await browserTests();
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
