/**
 * `npm run workbook`: makes an .xlsx with the built add-in, without a browser.
 *
 * The spreadsheet engine is published as ES modules that Node cannot link by itself: the command is bundled with it
 * first, which takes about a second.
 */
import { build } from "esbuild";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
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
const { runCommand } = (await import(pathToFileURL(bundle).href)) as typeof command;

// The add-in's page may leave timers running: the command ends when its work is done.
process.exit(await runCommand(process.argv.slice(2)));
