import type { FunctionCall, FunctionResult, HostEvent, HostWorkbook } from "../engine/HostWorkbook";
import { HostError } from "../objects/HostObject";
import { executeBatch, type PlannedFailure } from "./BatchExecutor";
import { BatchQueue } from "./BatchQueue";
import { CustomFunctionRunner } from "./CustomFunctionRunner";
import { envelopeErrors } from "./Envelope";
import type { FunctionDeclaration } from "./FunctionDeclaration";
import { payloadLimitBytes, utf8ByteLength } from "./limits";
import { Meter } from "./Meter";
import { pathKinds, requestFlags, type RequestBody, type ResponseBody } from "./RichApiMessage";
import { Seams } from "./Seams";
import { Session, type SessionOptions } from "./Session";
import { SettingsStore } from "./SettingsStore";

export interface WorkbenchHostOptions {
  readonly documentName?: string;
  /** Document settings that the workbook brings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Hears of mistakes in the workbench itself, which the add-in sees as GeneralException. */
  readonly onFault: (error: unknown) => void;
}

export type BatchOutcome = { readonly body: string } | { readonly error: number };

const cellEditPollMs = 20;

/** Excel, as far as office.js can tell: one open workbook and the panes of those who work in it. */
export class WorkbenchHost {
  readonly documentName: string;
  readonly settings: SettingsStore;
  readonly functions = new CustomFunctionRunner();
  readonly meter = new Meter();
  readonly seams = new Seams();
  private readonly sessions = new Set<Session>();
  private readonly onFault: (error: unknown) => void;
  private readonly stopListening: () => void;
  private pendingEvents: HostEvent[] = [];
  private readonly batches = new BatchQueue(this.seams);
  private sessionCount = 0;
  private functionsReady: Promise<void>;
  private announce: () => void = () => undefined;

  constructor(
    readonly workbook: HostWorkbook,
    options: WorkbenchHostOptions,
  ) {
    this.documentName = options.documentName ?? "Book1.xlsx";
    this.settings = new SettingsStore(options.settings);
    this.onFault = options.onFault;
    this.functionsReady = new Promise((resolve) => (this.announce = resolve));
    this.stopListening = workbook.onEvent((event) => {
      this.pendingEvents.push(event);
      if (this.batches.running === 0) this.flushEvents();
    });
  }

  openSession(options: SessionOptions): Session {
    const session = new Session(this, options, (this.sessionCount += 1));
    this.sessions.add(session);
    return session;
  }

  /** Makes the add-in's custom functions known to the grid, as Excel does from the manifest's functions file. */
  setFunctions(declarations: readonly FunctionDeclaration[]): void {
    this.functions.declare(declarations);
    this.workbook.setFunctions(this.functions.names, (calls) => this.runFunctions(calls));
  }

  /** Called by a session whose runtime takes calls from now on. */
  announceFunctions(): void {
    this.announce();
  }

  /** Runs one batch of a session and gives the response as text, or the number of an envelope error. */
  async executeBatch(session: Session, bodyText: string, flags: number): Promise<BatchOutcome> {
    const body = JSON.parse(bodyText) as RequestBody;
    if (isHousekeeping(body)) return { body: JSON.stringify(await this.keepHouse(session, body)) };
    const requestBytes = utf8ByteLength(bodyText);
    const outcome = await this.batches.add(session, () => this.runMetered(session, body, requestBytes, flags));
    this.meter.count(requestBytes, "body" in outcome ? utf8ByteLength(outcome.body) : 0);
    return outcome;
  }

  /** Hands on what happened during a batch, after its answer. */
  flushEvents(): void {
    if (this.batches.running > 0) return;
    const events = this.pendingEvents;
    this.pendingEvents = [];
    for (const event of events) for (const session of this.sessions) this.tell(session, event);
  }

  /** True when no batch runs or waits and everybody has been told everything. */
  get isIdle(): boolean {
    return this.batches.isIdle && this.pendingEvents.length === 0 && this.seams.interleaving?.isTelling !== true;
  }

  private tell(session: Session, event: HostEvent): void {
    const { interleaving } = this.seams;
    if (interleaving === undefined) session.deliver(event);
    else interleaving.tell(session, () => session.deliver(event));
  }

  forget(session: Session): void {
    this.sessions.delete(session);
    if ([...this.sessions].some((each) => each.functionsReady)) return;
    this.functions.abandon();
    this.functionsReady = new Promise((resolve) => (this.announce = resolve));
  }

  dispose(): void {
    for (const session of [...this.sessions]) session.close();
    this.stopListening();
  }

  private async runMetered(
    session: Session,
    body: RequestBody,
    requestBytes: number,
    flags: number,
  ): Promise<BatchOutcome> {
    if (requestBytes > payloadLimitBytes) return { error: envelopeErrors.RequestPayloadSizeLimitExceeded };
    const failure = await this.seams.next();
    if (failure !== undefined && "envelope" in failure) return { error: failure.envelope };
    const refused = await this.waitForCellEdit(flags);
    const response = refused ?? (await this.run(session, body, failure?.batch));
    const text = JSON.stringify(response);
    return utf8ByteLength(text) > payloadLimitBytes
      ? { error: envelopeErrors.ResponsePayloadSizeLimitExceeded }
      : { body: text };
  }

  private run(session: Session, body: RequestBody, failure?: PlannedFailure): Promise<ResponseBody> {
    const { workbook, onFault } = this;
    const { services, references } = session;
    const settle = (): Promise<void> => workbook.settle();
    const surroundings = { workbook, services, references, settle, onFault };
    return workbook.asAddin(session.user, () => executeBatch(body, surroundings, failure));
  }

  /** Housekeeping waits for no calculation: one may be waiting for the very results that it brings. */
  private keepHouse(session: Session, body: RequestBody): Promise<ResponseBody> {
    const { workbook, onFault } = this;
    const { services, references } = session;
    return executeBatch(body, { workbook, services, references, settle: () => Promise.resolve(), onFault });
  }

  /** While a person edits a cell a batch is refused, or waits when it was told to (`delayForCellEdit`). */
  private async waitForCellEdit(flags: number): Promise<ResponseBody | null> {
    while (this.workbook.cellEditMode) {
      if ((flags & requestFlags.delayForCellEdit) === 0) return refusal(cellEditError);
      await new Promise((resolve) => setTimeout(resolve, cellEditPollMs));
    }
    return null;
  }

  private async runFunctions(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]> {
    await this.functionsReady;
    const session = [...this.sessions].find((each) => each.functionsReady);
    if (session === undefined) return calls.map(() => ({ error: "#BUSY!" }));
    return this.functions.run(calls, (entries) => session.push(entries));
  }
}

const cellEditError = new HostError(
  "InvalidOperationInCellEditMode",
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
);

function refusal(error: HostError): ResponseBody {
  return { Results: [], TraceIds: [], Error: { Code: error.code, Message: error.message, Location: error.location } };
}

/**
 * office.js's own business beside the workbook: start-up, results of custom functions, letting go of references after
 * `Excel.run`. Such batches wait for nothing, and no add-in waits for them, so that they are not counted either.
 */
function isHousekeeping(body: RequestBody): boolean {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === pathKinds.service)) return true;
  const onlyTheWorkbook = paths.every((path) => path.ObjectPathType === pathKinds.workbook);
  return onlyTheWorkbook && body.Actions.some((action) => action.Name === "_RemoveReference");
}
