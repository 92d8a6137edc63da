import { readFileSync } from "node:fs";
import { join, normalize, sep } from "node:path";
import { projectFolder } from "./processWide";

/** Gives the bytes that a web server would answer for an address, or null for "not found". */
export type SiteFiles = (url: URL) => Buffer | null;

export const officeJsFolder = join(projectFolder, "node_modules/@microsoft/office-js/dist");

/** Where office.js is asked for: beside the add-in in development, on one of Microsoft's servers in a finished build. */
const officeJsPlaces = [
  /^https:\/\/localhost:\d+\/office-js\//,
  /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//,
  /^https:\/\/appsforoffice\.cdn\.partner\.office365\.cn\/appsforoffice\/lib\/1\/hosted\//,
];

const officeJsCache = new Map<string, Buffer>();

/** Serves office.js from its package, and the files of one origin from a folder; nothing is ever fetched from outside. */
export function siteFiles(site?: { readonly origin: string; readonly folder: string }): SiteFiles {
  return (url) => {
    const place = officeJsPlaces.find((each) => each.test(url.href));
    if (place !== undefined) return readOfficeJs(url.href.replace(place, ""));
    return site !== undefined && url.origin === site.origin ? readInside(site.folder, url.pathname) : null;
  };
}

/** Reads a file below a folder; null when there is none, or when the path leads out of the folder. */
export function readInside(folder: string, path: string): Buffer | null {
  if (!isWellFormed(path)) return null;
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder) + sep)) return null;
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR") return null;
    throw error;
  }
}

function readOfficeJs(path: string): Buffer | null {
  const known = officeJsCache.get(path);
  if (known !== undefined) return known;
  const bytes = readInside(officeJsFolder, path);
  if (bytes !== null) officeJsCache.set(path, bytes);
  return bytes;
}

/** A stray `%` or an escaped NUL names no file. */
function isWellFormed(path: string): boolean {
  return !/%(?![0-9a-f]{2})|%00/i.test(path);
}
