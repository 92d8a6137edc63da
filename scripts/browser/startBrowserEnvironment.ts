import type { AddressInfo } from "node:net";
import { createSiteServer } from "../../workbench/page/server";
import { builtSite } from "../builtSite";
import { launchBrowser } from "./launchBrowser";

/** A running workbench page and a browser, for tests and pictures. */
export interface BrowserEnvironment {
  readonly pageUrl: string;
  readonly browserEndpoint: string;
  /** For test processes: where page and browser are. */
  readonly variables: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts the built workbench on a free port and a browser. Throws NoBrowserError where no browser can be had. */
export async function startBrowserEnvironment(): Promise<BrowserEnvironment> {
  const browser = await launchBrowser();
  const server = createSiteServer(builtSite);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const pageUrl = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browserEndpoint = browser.wsEndpoint();
  return {
    pageUrl,
    browserEndpoint,
    variables: { SP_PAGE_URL: pageUrl, SP_BROWSER_ENDPOINT: browserEndpoint },
    stop: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
