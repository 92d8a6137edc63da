import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type * as Jsdom from "jsdom";
import type { DOMWindow } from "jsdom";
import type { HostWorkbook } from "../../engine/HostWorkbook";
import { findButton, readManifest, type AddinManifest } from "../AddinManifest";
import { parseFunctionDeclarations } from "../FunctionDeclaration";
import { localUser } from "../localUser";
import type { CommandOutcome } from "../RibbonCommands";
import type { Session } from "../Session";
import { WorkbenchHost } from "../WorkbenchHost";
import { openPaneWindow } from "./openPaneWindow";
import { requireOnce } from "./processWide";
import { siteFiles } from "./SiteFiles";

export interface StartAddinOptions {
  /** Folder of the built add-in. */
  readonly distFolder: string;
  readonly manifestPath: string;
  /** Display language of Excel, such as `zh-CN`. */
  readonly language: string;
  readonly workbook: HostWorkbook;
  readonly documentName?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface StartedAddin {
  /** The pane's window: its document holds what a person would see. */
  readonly window: DOMWindow;
  readonly session: Session;
  readonly host: WorkbenchHost;
  readonly manifest: AddinManifest;
  /** Presses one of the add-in's ribbon buttons and waits until the add-in says that it is done. */
  pressRibbonButton(controlId: string): Promise<CommandOutcome>;
  close(): void;
}

/**
 * Starts the built add-in through its manifest, as Excel does, without a browser: its page with all its scripts runs in
 * a window of its own. Resolves when the page has loaded and `Office.onReady` has fired.
 */
export async function startAddin(options: StartAddinOptions): Promise<StartedAddin> {
  const manifest = readManifestFile(options.manifestPath, options.language);
  const pageUrl = new URL(manifest.paneUrl);
  const files = siteFiles({ origin: pageUrl.origin, folder: resolve(options.distFolder) });
  const host = new WorkbenchHost(options.workbook, {
    onFault: (error) => console.error(error),
    ...(options.documentName === undefined ? {} : { documentName: options.documentName }),
    ...(options.settings === undefined ? {} : { settings: options.settings }),
  });
  if (manifest.functionsUrl !== null)
    host.setFunctions(parseFunctionDeclarations(textAt(files, new URL(manifest.functionsUrl))));
  const pane = openPaneWindow({
    host,
    user: localUser,
    language: options.language,
    pageUrl: pageUrl.href,
    html: textAt(files, pageUrl),
    files,
  });
  await new Promise<void>((loaded) => pane.window.addEventListener("load", () => loaded()));
  await (pane.window as unknown as { readonly Office: { onReady(): Promise<unknown> } }).Office.onReady();

  return {
    window: pane.window,
    session: pane.session,
    host,
    manifest,
    async pressRibbonButton(controlId) {
      const button = findButton(manifest, controlId);
      if (button === undefined) throw new Error(`The manifest has no ribbon button ${controlId}.`);
      if (button.action.kind === "function") return pane.session.runCommand(button.action.functionName, controlId);
      pane.session.runtime.setVisibility("Taskpane");
      return { completed: true };
    },
    close() {
      pane.close();
      host.dispose();
    },
  };
}

function readManifestFile(path: string, language: string): AddinManifest {
  const { JSDOM } = requireOnce<typeof Jsdom>("jsdom");
  const dom = new JSDOM(readFileSync(path, "utf8"), { contentType: "text/xml" });
  return readManifest(dom.window.document, language);
}

function textAt(files: (url: URL) => Buffer | null, url: URL): string {
  const bytes = files(url);
  if (bytes === null) throw new Error(`The add-in's build has no ${url.pathname}. Build it with: npm run build`);
  return bytes.toString("utf8");
}
