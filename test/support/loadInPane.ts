import type * as Esbuild from "esbuild";
import type { DOMWindow } from "jsdom";
import { projectFolder, requireOnce } from "../../workbench/host/node/processWide";

/** A pane in whose window code can run: the workbench itself, or what its `addUser` gives. */
interface PaneWithWindow {
  readonly window: DOMWindow;
}

const bundles = new Map<string, Promise<string>>();

/**
 * Loads modules of the add-in into a pane's own window, so that they use that pane's `Excel` and `Office` and share no
 * state with what runs in another pane; this is how several people have the add-in open in one process. Gives what the
 * modules export, together. Modules loaded in one call share state among themselves; a second call begins afresh.
 *
 * @example
 * import type * as createSheetsModule from "../../src/excel/createSheets";
 * const { createSheets } = await loadInPane<typeof createSheetsModule>(colleague, "src/excel/createSheets.ts");
 */
export async function loadInPane<Exports>(
  pane: PaneWithWindow,
  ...modulePaths: readonly [string, ...string[]]
): Promise<Exports> {
  return pane.window.eval(await bundleOf(modulePaths)) as Exports;
}

/** One script per set of modules, made once; its value is the object of their exports. */
function bundleOf(modulePaths: readonly string[]): Promise<string> {
  const key = modulePaths.join("\n");
  const known = bundles.get(key);
  if (known !== undefined) return known;
  const made = bundle(modulePaths);
  bundles.set(key, made);
  return made;
}

async function bundle(modulePaths: readonly string[]): Promise<string> {
  const esbuild = requireOnce<typeof Esbuild>("esbuild");
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: modulePaths.map((path) => `export * from ${JSON.stringify(`./${path}`)};`).join("\n"),
      resolveDir: projectFolder,
      sourcefile: "pane-modules.ts",
    },
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "paneModules",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`Nothing was bundled from ${modulePaths.join(", ")}.`);
  return `${script.text}\npaneModules;\n//# sourceURL=${modulePaths.join("+")}`;
}
