import type { FocusExit } from "./focusExit";
import type { Session } from "./Session";
import type { WorkbenchHost } from "./WorkbenchHost";

export interface PaneOptions {
  readonly host: WorkbenchHost;
  readonly user: string;
  readonly language: string;
  readonly url: string;
  /** What screen readers call the frame. */
  readonly title: string;
  readonly visible: boolean;
  readonly onFocusExit: (exit: FocusExit) => void;
}

export interface MountedPane {
  readonly session: Session;
  readonly frame: HTMLIFrameElement;
  unmount(): void;
}

/** Loads the add-in's page in a frame and connects its office.js to the host: the one place that needs a real browser. */
export function mountPane(container: HTMLElement, options: PaneOptions): MountedPane {
  const frame = document.createElement("iframe");
  const url = new URL(options.url, location.href);
  const session = options.host.openSession({
    user: options.user,
    language: options.language,
    hostUrl: `${location.origin}${location.pathname}`,
    paneVisible: options.visible,
    onFocusExit: options.onFocusExit,
    send: (message) => frame.contentWindow?.postMessage(message, url.origin),
  });
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source === frame.contentWindow && typeof event.data === "string") session.receive(event.data);
  };
  window.addEventListener("message", receive);
  frame.title = options.title;
  // office.js reads the name while the page loads: it must be set before the frame is attached.
  frame.name = session.windowName;
  frame.src = url.href;
  container.append(frame);
  return {
    session,
    frame,
    unmount() {
      window.removeEventListener("message", receive);
      session.close();
      frame.remove();
    },
  };
}
