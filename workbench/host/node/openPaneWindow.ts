import { setImmediate } from "node:timers";
import type * as Jsdom from "jsdom";
import type { AbortablePromise, DOMWindow } from "jsdom";
import { fillBrowserGaps } from "./fillBrowserGaps";
import { requireOnce } from "./processWide";
import type { SiteFiles } from "./SiteFiles";
import type { Session, SessionOptions } from "../Session";
import type { WorkbenchHost } from "../WorkbenchHost";

export interface PaneWindowOptions {
  readonly host: WorkbenchHost;
  readonly user: string;
  readonly language: string;
  /** Where the pane's page stands, such as `https://localhost:3000/taskpane.html`. */
  readonly pageUrl: string;
  /** The page's markup. */
  readonly html: string;
  readonly files: SiteFiles;
  readonly session?: Pick<SessionOptions, "paneVisible" | "requirements" | "onFocusExit">;
}

export interface PaneWindow {
  /** The pane's window, with `Office`, `Excel` and whatever the page's scripts put there. */
  readonly window: DOMWindow;
  readonly session: Session;
  /** Closes the page, as reloading or closing the pane does. */
  close(): void;
}

/**
 * Opens a page with Microsoft's office.js in a window of its own, without a browser, and connects it to the host as the
 * page in a browser would be. `Office.onReady` is pending when this returns.
 */
export function openPaneWindow(options: PaneWindowOptions): PaneWindow {
  const { JSDOM, ResourceLoader, VirtualConsole } = requireOnce<typeof Jsdom>("jsdom");
  const origin = new URL(options.pageUrl).origin;
  let window: DOMWindow | null = null;
  const post = (message: string): void => {
    setImmediate(() => {
      if (window !== null) window.dispatchEvent(new window.MessageEvent("message", { data: message, origin }));
    });
  };
  const session = options.host.openSession({
    ...options.session,
    user: options.user,
    language: options.language,
    hostUrl: `${origin}/`,
    send: post,
  });

  class SiteLoader extends ResourceLoader {
    override fetch(url: string): AbortablePromise<Buffer> | null {
      const bytes = options.files(new URL(url));
      if (bytes === null) console.error(`The pane asked for ${url}, and there is no such file.`);
      return bytes === null ? null : answered(bytes);
    }
  }

  const virtualConsole = new VirtualConsole();
  // Everything goes to the error stream: standard output belongs to the command that runs the add-in.
  for (const level of ["error", "warn", "info", "log"] as const)
    virtualConsole.on(level, (...details: unknown[]) => console.error(...details));
  virtualConsole.on("jsdomError", reportPageError);
  const dom = new JSDOM(options.html, {
    url: options.pageUrl,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: new SiteLoader({ userAgent: "Mozilla/5.0 (workbench)" }),
    virtualConsole,
    beforeParse(created) {
      window = created;
      created.name = session.windowName;
      // office.js posts to its opener, or else to its parent.
      Object.defineProperty(created, "opener", {
        value: { postMessage: (message: string) => setImmediate(() => session.receive(message)) },
      });
      Object.defineProperty(created.document, "domain", { value: new URL(origin).hostname });
      fillBrowserGaps(created, options.language);
    },
  });
  return {
    window: dom.window,
    session,
    close() {
      session.close();
      window = null;
      dom.window.close();
    },
  };
}

/** The answer of a server that is always there. */
function answered(bytes: Buffer): AbortablePromise<Buffer> {
  return Object.assign(Promise.resolve(bytes), { abort: () => undefined });
}

/** Style sheets newer than jsdom's parser are no fault of the page; everything else is told. */
function reportPageError(error: Error): void {
  if (error.message.startsWith("Could not parse CSS stylesheet")) return;
  if (error.message.startsWith("Not implemented:")) return;
  const cause = (error as Error & { detail?: unknown }).detail ?? error.cause;
  console.error(error.message, cause ?? "");
}
