/**
 * `npm run workbook`: makes an .xlsx with the built add-in, without a browser.
 *
 * The spreadsheet engine is published as ES modules that Node cannot link by itself: the command is bundled with it
 * first, which takes about a second.
 */
import { build } from "esbuild";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as command from "./workbook/command";

const root = process.cwd();
const bundle = join(root, "build/workbook.cjs");

await build({
  entryPoints: [join(root, "scripts/workbook/command.ts")],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  // Only loaded where there is a screen.
  external: ["*/browser/mountGrid"],
  logLevel: "error",
});
// Imported, Node would first search the megabytes of the bundle for the names that it exports.
const { runCommand } = createRequire(import.meta.url)(bundle) as typeof command;

// The add-in's page may leave timers running: the command ends when its work is done.
process.exit(await runCommand(process.argv.slice(2)));
