import type { HostWorkbook, Person } from "../../workbench/engine/HostWorkbook";
import { parseFunctionDeclarations } from "../../workbench/host/FunctionDeclaration";
import type { Meter } from "../../workbench/host/Meter";
import type { Seams } from "../../workbench/host/Seams";
import type { Session, SessionOptions } from "../../workbench/host/Session";
import { localUser } from "../../workbench/host/localUser";
import { WorkbenchHost } from "../../workbench/host/WorkbenchHost";
import { openPaneWindow, type PaneWindow } from "../../workbench/host/node/openPaneWindow";
import { siteFiles } from "../../workbench/host/node/SiteFiles";

export interface ConnectOptions {
  /** Display language of Excel; Simplified Chinese unless told. */
  readonly language?: "zh-CN" | "en-US";
  readonly readOnly?: boolean;
  /** Document settings that the workbook brings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Text of a functions.json: makes its functions known to the grid. */
  readonly functions?: string;
  /** Requirement sets that differ from Microsoft 365, such as `{ ExcelApi: "1.7" }` for Excel 2019. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly paneVisible?: boolean;
  /** Told when Tab leaves the pane. */
  readonly onFocusExit?: SessionOptions["onFocusExit"];
  /** Hears of mistakes in the workbench itself; they are printed unless told otherwise. */
  readonly onFault?: (error: unknown) => void;
}

/** What office.js puts into a window. */
interface PaneGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: {
    associate(id: string, run: (...args: never[]) => unknown): void;
    readonly Error: new (code: string, message?: string) => Error;
    readonly ErrorCode: Readonly<
      Record<"divisionByZero" | "invalidNumber" | "invalidValue" | "notAvailable" | "nullReference", string>
    >;
  };
}

/** One user's task pane. */
interface Pane extends PaneGlobals {
  readonly window: PaneWindow["window"] & PaneGlobals;
  readonly session: Session;
  close(): void;
}

export interface Workbench extends Pane {
  readonly host: WorkbenchHost;
  readonly workbook: HostWorkbook;
  /** Batches that touched the workbook, and their bytes. */
  readonly meter: Meter;
  readonly seams: Seams;
  /** Acts as the person at the keyboard. */
  readonly person: Person;
  /** Opens a second pane on the same workbook in another user's name. */
  addUser(name: string): Promise<Pane>;
  /** Ends everything and takes the globals away again. */
  stop(): void;
}

const pageUrl = "https://localhost:3000/taskpane.html";
const html = '<!doctype html><html><head><script src="/office-js/office.js"></script></head><body></body></html>';
const globalNames = ["Office", "Excel", "OfficeExtension", "CustomFunctions"] as const;

/** Connects Microsoft's real office.js to a workbook, and puts its names where the add-in's code expects them. */
export async function connectOffice(workbook: HostWorkbook, options: ConnectOptions = {}): Promise<Workbench> {
  const { language = "zh-CN", settings, requirements, paneVisible, onFocusExit } = options;
  if (options.readOnly !== undefined) workbook.readOnly = options.readOnly;
  const host = new WorkbenchHost(workbook, {
    onFault: options.onFault ?? ((error) => console.error(error)),
    ...(settings === undefined ? {} : { settings }),
  });
  const panes: Pane[] = [];
  const session = {
    ...(requirements === undefined ? {} : { requirements }),
    ...(paneVisible === undefined ? {} : { paneVisible }),
    ...(onFocusExit === undefined ? {} : { onFocusExit }),
  };

  async function openPane(user: string): Promise<Pane> {
    const opened = openPaneWindow({ host, user, language, pageUrl, html, files: siteFiles(), session });
    const window = await officeReady(opened.window);
    const { Office, Excel, OfficeExtension, CustomFunctions } = window;
    const pane = {
      Office,
      Excel,
      OfficeExtension,
      CustomFunctions,
      window,
      session: opened.session,
      close: () => opened.close(),
    };
    panes.push(pane);
    return pane;
  }

  const own = await openPane(localUser);
  if (options.functions !== undefined) host.setFunctions(parseFunctionDeclarations(options.functions));
  const target = globalThis as unknown as Record<string, unknown>;
  for (const name of globalNames) target[name] = own[name];

  return {
    ...own,
    host,
    workbook,
    meter: host.meter,
    seams: host.seams,
    person: workbook.person,
    addUser: openPane,
    stop() {
      for (const pane of panes) pane.close();
      host.dispose();
      workbook.dispose();
      for (const name of globalNames) delete target[name];
    },
  };
}

/** Waits for the page's script and the handshake, then makes the window's errors errors of this realm too. */
async function officeReady(page: PaneWindow["window"]): Promise<Pane["window"]> {
  await new Promise<void>((resolve) => page.addEventListener("load", () => resolve()));
  const window = page as Pane["window"];
  await window.Office.onReady();
  // So that `error instanceof Error` holds for errors of office.js in code that runs outside its window.
  const windowErrors = (window as unknown as { Error: ErrorConstructor }).Error;
  Object.setPrototypeOf(windowErrors.prototype, Error.prototype);
  return window;
}
