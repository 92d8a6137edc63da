import { existsSync, readFileSync } from "node:fs";
import { commandNames } from "../../src/commands/commandNames";
import type { ManifestSurroundings } from "./checkManifest";
import { pngSize } from "./pngSize";

/** What this project's manifest refers to: pictures in `assets/`, files that webpack makes, the add-in's commands. */
export const projectSurroundings: ManifestSurroundings = {
  pictureSize: (path) => (existsSync(path) ? pngSize(readFileSync(path)) : null),
  builtFiles: ["taskpane.html", "functions.js", "functions.zh-CN.json", "functions.en-US.json", "support.html"],
  commands: commandNames,
};
