/**
 * Everything that `npm test` promises: types, lint, manifest, generated documents, unit and workbook tests, and the same in
 * a real browser. Prints what failed, what was skipped and why, and one closing line with the counts.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { NoBrowserError } from "./browser/launchBrowser";
import { startBrowserEnvironment } from "./browser/startBrowserEnvironment";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
/** Runs one step and prints its output when it is through, so that steps side by side do not mix their lines. */
async function run(
  title: string,
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const started = performance.now();
  const child = spawn("npx", ["--no-install", command, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, FORCE_COLOR: "0", ...environment },
    shell: process.platform === "win32",
  });
  const printed: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => printed.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => printed.push(chunk));
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n── ${title}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  console.log(Buffer.concat(printed).toString("utf8").trimEnd());
  return status === 0;
}

async function check(title: string, command: string, args: readonly string[]): Promise<void> {
  if (await run(title, command, args)) counts.passed += 1;
  else counts.failed += 1;
}

async function jest(title: string, project: "unit" | "browser", environment: NodeJS.ProcessEnv = {}): Promise<void> {
  const resultsFile = `build/test-results-${project}.json`;
  rmSync(resultsFile, { force: true });
  // Jest leaves one core to its own main process, which only waits; and tests of what follows people's changes wait for
  // timers a third of their time: one worker more than cores keeps all of them at work.
  const workers = project === "unit" ? ["--maxWorkers", String(availableParallelism() + 1)] : [];
  const passed = await run(
    title,
    "jest",
    ["--selectProjects", project, "--json", "--outputFile", resultsFile, ...workers],
    environment,
  );
  if (!existsSync(resultsFile)) {
    counts.failed += 1;
    return;
  }
  const results = JSON.parse(readFileSync(resultsFile, "utf8")) as JestResults;
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  counts.passed += results.numPassedTests;
  counts.failed += passed ? failed : Math.max(failed, 1);
  counts.skipped += results.numPendingTests;
}

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

async function browserTests(): Promise<void> {
  try {
    const environment = await startBrowserEnvironment();
    try {
      await jest("browser tests", "browser", environment.variables);
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
// Checks, the build and tests share the cores: while one waits, the other works. Tests need the build, checks do not.
const build = check("build", "webpack", ["--mode", "development", "--stats", "errors-warnings"]);
const checks = async (): Promise<void> => {
  await check("manifest", "tsx", ["scripts/validate.ts"]);
  await check("reference", "tsx", ["scripts/reference.ts", "--check"]);
  await check("types", "tsc", ["-b"]);
  await check("lint", "eslint", [".", "--max-warnings", "0"]);
};
await Promise.all([
  build.then(() => jest("unit and workbook tests", "unit")),
  Promise.all([build, checks()]).then(browserTests),
]);
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
