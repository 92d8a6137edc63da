import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { readFileSync } from "node:fs";
import { officeJsFolder, readInside } from "../host/node/SiteFiles";

export interface WorkbenchSite {
  /** The built add-in, served at the paths that its manifest names. */
  readonly addinFolder: string;
  /** The built page of the workbench. */
  readonly pageFolder: string;
  readonly manifestPath: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Over plain http office.js asks this page, in a hidden frame, whether the host is to be trusted, and waits for the
 * answer. It asks for `AgaveErrorUX`; the package has the folder in lower case, and another page in it.
 */
const trustPage = `<!doctype html><meta charset="utf-8"><title>trust</title>
<script>addEventListener("load", () => parent.postMessage(JSON.stringify({ hostUserTrusted: true }), location.origin));</script>`;

/** Makes the server of the workbench: its page, the add-in's files, office.js and the manifest; nothing else. */
export function createSiteServer(site: WorkbenchSite): Server {
  return createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD");
      return answer(request, response, 405, ".txt", `只支持读取。 This server only serves files.\n`);
    }
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const found = find(site, path);
    if (found === null)
      return answer(request, response, 404, ".txt", `没有这个文件：${path}\nThere is no such file: ${path}\n`);
    answer(request, response, 200, found.extension, found.bytes);
  });
}

function find(
  site: WorkbenchSite,
  path: string,
): { readonly bytes: Buffer | string; readonly extension: string } | null {
  if (path === "/manifest.xml") return { bytes: readFileSync(site.manifestPath), extension: ".xml" };
  if (path.toLowerCase() === "/office-js/agaveerrorux/index.html") return { bytes: trustPage, extension: ".html" };
  const [folder, file] = place(site, path);
  const bytes = readInside(folder, file);
  return bytes === null ? null : { bytes, extension: extname(file) };
}

function place(site: WorkbenchSite, path: string): readonly [folder: string, file: string] {
  if (path === "/") return [site.pageFolder, "index.html"];
  for (const [prefix, folder] of [
    ["/office-js/", officeJsFolder],
    ["/workbench/", site.pageFolder],
  ] as const)
    if (path.startsWith(prefix)) return [folder, path.slice(prefix.length)];
  return [site.addinFolder, path];
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  extension: string,
  body: Buffer | string,
): void {
  response.writeHead(status, {
    "content-type": contentTypes[extension] ?? "application/octet-stream",
    "content-length": Buffer.byteLength(body),
    // Files change with every build.
    "cache-control": "no-store",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
