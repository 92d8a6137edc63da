/**
 * Checks manifest.xml: `npm run validate`. Our own checks always run; Microsoft's validator besides, where the network
 * lets it reach its service.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { checkManifest } from "./manifest/checkManifest";
import { projectSurroundings } from "./manifest/projectSurroundings";

const problems = checkManifest(readFileSync("manifest.xml", "utf8"), projectSurroundings);
for (const problem of problems) console.error(`manifest.xml: ${problem}`);
console.log(
  problems.length === 0
    ? "manifest.xml: ids, texts, addresses, pictures and commands are in order."
    : `manifest.xml: ${problems.length} problems.`,
);

if (process.argv.includes("--online")) {
  const microsoft = spawnSync("npx", ["--no-install", "office-addin-manifest", "validate", "manifest.xml"], {
    encoding: "utf8",
    timeout: 60_000,
    shell: process.platform === "win32",
  });
  console.log(microsoft.stdout);
  if (microsoft.status !== 0)
    problems.push(`Microsoft's validator: ${microsoft.stderr || "no answer within a minute"}`);
} else {
  console.log(
    "Microsoft's online validator was not asked; `npm run validate -- --online` asks it where the network allows.",
  );
}
process.exitCode = problems.length === 0 ? 0 : 1;
