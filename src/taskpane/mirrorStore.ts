import { describeHostFailure, type HostFailure } from "../excel/hostFailure";
import type { MirrorContents } from "../excel/mirror/MirrorContents";
import { openMirror, type Mirror } from "../excel/mirror/openMirror";
import type { JournalEntry } from "../core/journal/JournalEntry";
import { readPersonal } from "./hooks/personalStore";

/** What the pane knows of the workbook; replaced at every change. */
export interface MirrorSnapshot {
  /** Undefined until the workbook has first been read. */
  readonly contents: MirrorContents | undefined;
  /** Why it could not be read at all. */
  readonly failure: HostFailure | undefined;
}

let mirror: Mirror | null = null;
let opening: Promise<void> | null = null;
let snapshot: MirrorSnapshot = { contents: undefined, failure: undefined };
let hearEntry: (entry: JournalEntry) => void = () => undefined;
const listeners = new Set<() => void>();

/**
 * Opens the mirror, which lives as long as the page does, the pane being open or closed; what it fills in goes to
 * `onEntry`. Does nothing where it is open already.
 */
export function startMirror(onEntry: (entry: JournalEntry) => void): Promise<void> {
  hearEntry = onEntry;
  return open();
}

export function mirrorSnapshot(): MirrorSnapshot {
  return snapshot;
}

/** Hears of every change; returns the way to stop. */
export function onMirrorChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads the workbook again, or tries to open it once more. */
export function refreshMirror(): void {
  void (mirror === null ? open() : mirror.refresh());
}

/** Has next actions read that are to be shown and are not known yet, by row of the follow-ups. */
export function readNextActions(rows: readonly number[]): void {
  if (rows.length > 0) void mirror?.readTexts(rows);
}

function open(): Promise<void> {
  opening ??= tryToOpen().finally(() => {
    opening = null;
  });
  return opening;
}

async function tryToOpen(): Promise<void> {
  if (mirror !== null) return;
  try {
    const opened = await openMirror({
      me: () => readPersonal("name"),
      onEntry: (entry) => hearEntry(entry),
      onFailure: report,
    });
    mirror = opened;
    opened.subscribe(() => tell({ contents: opened.current, failure: undefined }));
    tell({ contents: opened.current, failure: undefined });
  } catch (error) {
    report(error);
    tell({ ...snapshot, failure: describeHostFailure(error) });
  }
}

/** A refusal by Excel is shown; of a bug, only the log keeps the stack. */
function report(error: unknown): void {
  if (describeHostFailure(error).code === "unexpected") console.error(error);
}

function tell(next: MirrorSnapshot): void {
  snapshot = next;
  for (const listener of listeners) listener();
}
