import { createHostWorkbook } from "../engine/createHostWorkbook";
import type { HostWorkbook } from "../engine/HostWorkbook";
import { readManifest, type AddinManifest } from "../host/AddinManifest";
import { parseFunctionDeclarations } from "../host/FunctionDeclaration";
import { WorkbenchHost } from "../host/WorkbenchHost";
import type { WorkbookFile } from "../xlsx/WorkbookFile";
import { drawCharts } from "./charts/drawCharts";
import type { DisplayLanguage } from "./texts";

/** What the page has open. */
export interface OpenWorkbook {
  readonly workbook: HostWorkbook;
  readonly host: WorkbenchHost;
  readonly manifest: AddinManifest;
  readonly name: string;
  readonly language: DisplayLanguage;
  close(): void;
}

export interface WorkbookSource {
  readonly name: string;
  /** Absent for a new workbook. */
  readonly file?: WorkbookFile;
  /** Document settings that the workbook already has. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The manifest could not be read: the page is not served by `npm start`. */
export class ManifestMissingError extends Error {}

/** Opens a workbook in the grid and makes the add-in known to it, as Excel does from the manifest. */
export async function openWorkbook(
  container: HTMLElement,
  source: WorkbookSource,
  language: DisplayLanguage,
  onFault: (error: unknown) => void,
): Promise<OpenWorkbook> {
  const manifest = await fetchManifest(language);
  const functions =
    manifest.functionsUrl === null
      ? []
      : parseFunctionDeclarations(await fetchText(onThisServer(manifest.functionsUrl)));
  // The grid keeps its element to itself, so that the next workbook finds an empty one.
  const element = document.createElement("div");
  element.className = "grid-mount";
  container.append(element);
  const { file } = source;
  const workbook = await createHostWorkbook({
    locale: language,
    container: element,
    ...(file === undefined ? {} : { file }),
  });
  const eraseCharts = drawCharts(workbook.screen, language);
  const host = new WorkbenchHost(workbook, {
    documentName: source.name,
    onFault,
    ...(source.settings === undefined ? {} : { settings: source.settings }),
  });
  host.setFunctions(functions);
  return {
    workbook,
    host,
    manifest,
    name: source.name,
    language,
    close() {
      eraseCharts();
      host.dispose();
      workbook.dispose();
      element.remove();
    },
  };
}

/** The manifest speaks of https://localhost:3000; the workbench serves the same paths itself. */
export function onThisServer(manifestUrl: string): string {
  const { pathname, search } = new URL(manifestUrl);
  return pathname + search;
}

async function fetchManifest(language: DisplayLanguage): Promise<AddinManifest> {
  const response = await fetch("/manifest.xml");
  if (!response.ok) throw new ManifestMissingError(`/manifest.xml: ${response.status}`);
  return readManifest(new DOMParser().parseFromString(await response.text(), "text/xml"), language);
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
