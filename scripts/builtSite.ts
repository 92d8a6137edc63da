import path from "node:path";
import type { WorkbenchSite } from "../workbench/page/server";

const root = path.resolve(import.meta.dirname, "..");

/** What the development build makes and the workbench serves. */
export const builtSite: WorkbenchSite = {
  addinFolder: path.join(root, "build/addin"),
  pageFolder: path.join(root, "build/workbench"),
  manifestPath: path.join(root, "manifest.xml"),
};
