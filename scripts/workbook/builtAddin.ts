import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { WorkbookFailure } from "./WorkbookFailure";

/** Everything that goes into the built add-in. */
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
const pageName = "taskpane.html";

/**
 * Gives the folder of the add-in built for the workbench, building it when there is none or when it is older than what it is made of.
 * @throws WorkbookFailure `buildFailed`; the builder's own words have been printed by then.
 */
export function builtAddin(root: string, onBuild: () => void): string {
  const folder = join(root, "build/addin");
  const page = join(folder, pageName);
  const newest = Math.max(...sources.map((source) => newestChange(join(root, source))));
  if (existsSync(page) && statSync(page).mtimeMs >= newest) return folder;
  onBuild();
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  // Standard output belongs to what is printed for other programs.
  const { status } = spawnSync(
    process.execPath,
    [webpack, "--mode", "development", "--config-name", "addin", "--stats", "errors-only"],
    {
      cwd: root,
      stdio: ["ignore", process.stderr, process.stderr],
    },
  );
  if (status !== 0 || !existsSync(page)) throw new WorkbookFailure("buildFailed");
  return folder;
}

function newestChange(path: string): number {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return 0;
  if (!facts.isDirectory()) return facts.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), 0);
}
