import type { HostWorkbook } from "../engine/HostWorkbook";
import type { Meter } from "../host/Meter";
import type { Seams } from "../host/Seams";
import type { Session } from "../host/Session";
import type { WorkbenchHost } from "../host/WorkbenchHost";
import type { OpenWorkbook } from "./openWorkbook";

/** What browser tests, and people at the console, find as `window.workbench`. */
export interface ExposedWorkbench {
  readonly workbook: HostWorkbook;
  readonly host: WorkbenchHost;
  readonly session: Session;
  readonly meter: Meter;
  readonly seams: Seams;
}

declare global {
  interface Window {
    workbench?: ExposedWorkbench;
  }
}

/** Puts the open workbook on the window while there is one with a running pane. Returns the way to take it away. */
export function exposeWorkbench(open: OpenWorkbook | null, session: Session | null): () => void {
  if (open !== null && session !== null) {
    const { workbook, host } = open;
    window.workbench = { workbook, host, session, meter: host.meter, seams: host.seams };
  }
  return () => {
    delete window.workbench;
  };
}
