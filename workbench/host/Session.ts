import type { HostEvent } from "../engine/HostWorkbook";
import type { HostObject } from "../objects/HostObject";
import { AppRuntime } from "./AppRuntime";
import type { PushEntry } from "./CustomFunctionRunner";
import {
  actionTypes,
  dispatchIds,
  envelopeErrors,
  formatReply,
  formatRequest,
  parseRequest,
  type Envelope,
} from "./Envelope";
import { focusExitOf, type FocusExit } from "./focusExit";
import { ReferenceStore } from "./ReferenceStore";
import { RibbonCommands, type CommandOutcome } from "./RibbonCommands";
import { createServices } from "./services";
import { startupContext, windowNameFor } from "./startupContext";
import type { WorkbenchHost } from "./WorkbenchHost";

export interface SessionOptions {
  /** In whose name this pane acts; what others do arrives as `Remote`. */
  readonly user: string;
  readonly language: string;
  /** Address of the page that office.js talks to; its origin is checked. */
  readonly hostUrl: string;
  /** Posts one message to the pane's window. */
  readonly send: (message: string) => void;
  readonly paneVisible?: boolean;
  /** Told when Tab or Ctrl+F6 leaves the pane. */
  readonly onFocusExit?: (exit: FocusExit) => void;
  /** Requirement sets that differ from Excel of Microsoft 365. */
  readonly requirements?: Readonly<Record<string, string>>;
}

const eventCategory = 65_536;
const actionCategory = 2;
const actionType = 1000;
/** office.js: `AgaveHostAction.CtrlF6In`. */
const focusFirstControl = 4;
const visibilityEvent = 65_539;
const selectionEvents: ReadonlySet<number> = new Set([14, 100]);

/** One task pane (its office.js) on the workbook. */
export class Session {
  readonly conversationId: string;
  readonly user: string;
  readonly language: string;
  readonly references = new ReferenceStore();
  readonly runtime: AppRuntime;
  readonly services: Readonly<Record<string, () => HostObject>>;
  /** True once the add-in's runtime takes calls of custom functions. */
  functionsReady = false;
  private readonly origin: string;
  private readonly commands = new RibbonCommands((payload) => this.fire("appCommandInvoked", payload));
  private readonly handlers = new Map<string, Envelope>();
  private readonly actionsReady: Promise<void>;
  private announceActions: () => void = () => undefined;
  private closed = false;

  constructor(
    private readonly host: WorkbenchHost,
    private readonly options: SessionOptions,
    sessionNumber: number,
  ) {
    // office.js caches document settings in sessionStorage by conversation: every load of a pane gets a new one.
    this.conversationId = `conversation${Date.now().toString(36)}n${sessionNumber}`;
    this.user = options.user;
    this.language = options.language;
    this.origin = new URL(options.hostUrl).origin;
    this.runtime = new AppRuntime((options.paneVisible ?? true) ? "Taskpane" : "Hidden");
    this.runtime.onVisibilityChanged((visibility) =>
      this.push([
        eventEntry(visibilityEvent, "", { visibility: visibility === "Taskpane" ? "Visible" : "Hidden" }, false),
      ]),
    );
    this.actionsReady = new Promise((resolve) => (this.announceActions = resolve));
    this.services = createServices({
      runtime: this.runtime,
      onActionsReady: () => this.announceActions(),
      onFunctionsReady: () => {
        this.functionsReady = true;
        host.announceFunctions();
      },
      onFunctionResults: (results) => host.functions.takeResults(results),
    });
  }

  /** What the pane's window must be called before its page is loaded. */
  get windowName(): string {
    return windowNameFor(
      { conversationId: this.conversationId, addinId: addinId, language: this.language },
      this.options.hostUrl,
    );
  }

  /** Takes one message from the pane's window; anything that is not office.js's is left alone. */
  receive(message: string): void {
    const request = parseRequest(message);
    if (request === null || this.closed || request._conversationId !== this.conversationId) return;
    void this.answer(request);
  }

  /** Presses a ribbon button of type ExecuteFunction. */
  runCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    return this.commands.run(functionName, controlId);
  }

  /** Runs an action of the add-in by name, as keyboard shortcuts and context menus do. */
  async runAction(name: string, argument = ""): Promise<void> {
    await this.actionsReady;
    this.push([[actionCategory, actionType, "", JSON.stringify([name, argument]), 0, false]]);
  }

  /** Puts the keyboard on the pane's first control, as Ctrl+F6 does. */
  focusPane(): void {
    this.options.send(
      formatRequest("Office_notifyAgave", `${this.conversationId}_ntf`, this.origin, [focusFirstControl]),
    );
  }

  /** Hands one event of the workbook on, as this user sees it. */
  deliver(event: HostEvent): void {
    const own = event.user === this.user;
    if (selectionEvents.has(event.type)) {
      // Everybody has a selection of their own; others' are not told.
      if (!own) return;
      if (event.targetId === "Workbook") this.fire("documentSelectionChanged", {});
    }
    const source = own ? "Local" : "Remote";
    const triggerSource = own && event.byAddin ? "ThisLocalAddin" : "Unknown";
    this.push([eventEntry(event.type, event.targetId, { ...event.args, source, triggerSource }, !own)]);
  }

  push(entries: readonly PushEntry[]): void {
    this.fire("richApiMessage", { ArrayData: entries });
  }

  /** Ends the session: the pane's page was closed or reloaded. */
  close(): void {
    this.closed = true;
    this.functionsReady = false;
    this.commands.abandon();
    this.host.forget(this);
  }

  private async answer(request: Envelope): Promise<void> {
    if (request._actionType === actionTypes.registerEvent) {
      this.handlers.set(request._actionName, request);
      return this.reply(request, { Error: 0 });
    }
    if (request._actionType === actionTypes.unregisterEvent) {
      this.handlers.delete(request._actionName);
      return this.reply(request, { Error: 0 });
    }
    if (request._actionName === "ContextActivationManager_getAppContextAsync")
      return this.reply(request, this.context());
    if (request._actionName === "executeMethod") return this.execute(request);
    if (request._actionName === "ContextActivationManager_notifyHost") {
      const exit = focusExitOf(request._data);
      if (exit !== undefined) this.options.onFocusExit?.(exit);
    }
    return this.reply(request, null);
  }

  private async execute(request: Envelope): Promise<void> {
    const data = request._data as MethodData;
    switch (data.DdaMethod.DispatchId) {
      case dispatchIds.richApi: {
        const [, , , , body, , flags] = data.ArrayData ?? [];
        const outcome = await this.host.executeBatch(this, String(body), Number(flags ?? 0));
        this.reply(
          request,
          "error" in outcome ? methodError(outcome.error) : { Version: 1, Error: 0, Data: [200, [], outcome.body] },
        );
        return this.host.flushEvents();
      }
      case dispatchIds.refreshSettings:
        return this.reply(request, {
          Version: 1,
          Error: 0,
          Properties: { Settings: this.host.settings.entries().map(([Name, Value]) => ({ Name, Value })) },
        });
      case dispatchIds.saveSettings:
        if (this.host.workbook.readOnly) return this.reply(request, methodError(envelopeErrors.AccessDenied));
        this.host.settings.save(data.DdaSettingsMethod?.Properties ?? []);
        return this.reply(request, { Version: 1, Error: 0 });
      case dispatchIds.commandCompleted:
        this.commands.complete(String(data[0]), Number(data[1]));
        return this.reply(request, { Version: 1, Error: 0 });
      default:
        return this.reply(request, methodError(envelopeErrors.GeneralException));
    }
  }

  private context(): Readonly<Record<string, unknown>> {
    return startupContext({
      conversationId: this.conversationId,
      addinId,
      language: this.language,
      origin: this.origin,
      documentName: this.host.documentName,
      readOnly: this.host.workbook.readOnly,
      paneVisible: this.runtime.visibility === "Taskpane",
      settings: this.host.settings.entries(),
      ...(this.options.requirements === undefined ? {} : { requirements: this.options.requirements }),
    });
  }

  private reply(request: Envelope, data: unknown): void {
    if (!this.closed) this.options.send(formatReply(request, this.origin, data));
  }

  /** Sends to the handler that office.js registered under a name; false when it has not (yet). */
  private fire(name: string, payload: unknown): boolean {
    const handler = this.handlers.get(name);
    if (handler === undefined || this.closed) return false;
    this.options.send(formatReply(handler, this.origin, payload, true));
    return true;
  }
}

const addinId = "workbench-addin";

interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly 0?: unknown;
  readonly 1?: unknown;
}

function methodError(number: number): { readonly Version: 1; readonly Error: number } {
  return { Version: 1, Error: number };
}

function eventEntry(type: number, targetId: string, args: unknown, isRemote: boolean): PushEntry {
  return [eventCategory, type, targetId, JSON.stringify(args), 0, isRemote];
}
