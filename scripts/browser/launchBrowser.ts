import { mkdir } from "node:fs/promises";
import path from "node:path";
import { type BrowserServer, chromium } from "playwright-core";
import { installBrowserFonts } from "./browserFonts";

/** Why no browser could be started, in words for the person who runs the tests. */
export class NoBrowserError extends Error {}

/** Keeps the browser from looking anything up outside by itself. */
const quietFlags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
];

/**
 * Starts a browser for tests and pictures and gives its server. On Linux x64 it is the Chromium that comes with the
 * packages, with its own libraries and fonts; elsewhere an installed Chrome or Edge. Throws {@link NoBrowserError}.
 */
export async function launchBrowser(folder = path.resolve("build/browser")): Promise<BrowserServer> {
  const reasons: string[] = [];
  if (process.platform === "linux" && process.arch === "x64") {
    try {
      return await launchPackaged(folder);
    } catch (error) {
      reasons.push(`packaged Chromium: ${String(error)}`);
    }
  }
  for (const channel of ["chrome", "msedge"]) {
    try {
      return await chromium.launchServer({ channel, args: quietFlags });
    } catch (error) {
      reasons.push(`${channel}: ${String(error).split("\n")[0]}`);
    }
  }
  throw new NoBrowserError(reasons.join("; "));
}

async function launchPackaged(folder: string): Promise<BrowserServer> {
  await mkdir(folder, { recursive: true });
  // The package unpacks into the temporary folder; one of our own keeps versions apart and leaves nothing behind.
  const systemTemporaryFolder = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const { default: packaged, inflate } = await import("@sparticuz/chromium");
    const executablePath = await packaged.executablePath();
    const archive = path.join(
      path.dirname(new URL(import.meta.resolve("@sparticuz/chromium")).pathname),
      "../bin/al2023.tar.br",
    );
    const libraries = await inflate(archive);
    const fontConfig = await installBrowserFonts(folder);
    return await chromium.launchServer({
      executablePath,
      args: [...quietFlags, "--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
      env: {
        ...process.env,
        FONTCONFIG_FILE: fontConfig,
        LD_LIBRARY_PATH: [path.join(libraries, "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":"),
      },
    });
  } finally {
    if (systemTemporaryFolder === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = systemTemporaryFolder;
  }
}
