/**
 * Writes docs/reference from the declarations, so that it never says anything else than the product does.
 * `npm run reference` (with --check) only compares, and fails when a page is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { functionsPage } from "./reference/functionsPage";
import { indexPage } from "./reference/indexPage";
import type { ReferencePage } from "./reference/markdown";
import { settingsPage } from "./reference/settingsPage";
import { tablePage } from "./reference/tablePage";
import { tableOrder } from "../src/templates/tables";

const folder = fileURLToPath(new URL("../docs/reference/", import.meta.url));

const content = [...tableOrder.map(tablePage), settingsPage(), functionsPage()];
const pages: readonly ReferencePage[] = [indexPage(content), ...content];

if (process.argv.includes("--check")) check();
else write();

function write(): void {
  mkdirSync(folder, { recursive: true });
  for (const fileName of leftOver()) rmSync(path.join(folder, fileName));
  for (const { fileName, text } of pages) writeFileSync(path.join(folder, fileName), text);
  console.log(`Wrote ${pages.length} pages to docs/reference.`);
}

function check(): void {
  const outdated = pages.filter(({ fileName, text }) => storedText(fileName) !== text).map(({ fileName }) => fileName);
  const wrong = [...outdated, ...leftOver()];
  if (wrong.length === 0) {
    console.log(`The ${pages.length} pages of docs/reference are up to date.`);
    return;
  }
  console.error(
    `Out of date in docs/reference: ${wrong.join(", ")}. Run \`npx tsx scripts/reference.ts\` and commit the result.`,
  );
  process.exitCode = 1;
}

function storedText(fileName: string): string | null {
  const file = path.join(folder, fileName);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** Pages of declarations that no longer exist. */
function leftOver(): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((fileName) => !pages.some((page) => page.fileName === fileName));
}
