/**
 * `npm run benchmark`: measures the add-in on the workbench, prints the table and writes it to benchmarks/results.md.
 * Nothing passes or fails by it. Bundled first, as in scripts/workbook.ts and for the same reason.
 */
import { build } from "esbuild";
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type * as benchmarks from "./measureAll";

const bundle = "build/benchmarks.cjs";
await build({
  entryPoints: ["benchmarks/measureAll.ts"],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  // Only loaded where there is a screen.
  external: ["*/browser/mountGrid"],
  logLevel: "error",
});
const { measureAll } = (await import(pathToFileURL(bundle).href)) as typeof benchmarks;
const results = await measureAll();
writeFileSync("benchmarks/results.md", results);
console.log(results);
// The panes' windows may leave timers running: the command ends when its work is done.
process.exit();
