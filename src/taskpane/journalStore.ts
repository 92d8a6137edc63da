import { contentCount } from "../core/journal/countSteps";
import type { JournalAction, JournalEntry, JournalStep } from "../core/journal/JournalEntry";
import type { UndoOutcome } from "../excel/journal/undoEntry";

/**
 * What the add-in did to the workbook, newest last, so that it can be undone. It lives as long as the add-in runs and
 * nowhere else: what cells held before may be personal data, which must not travel with the workbook nor stay in the
 * browser. It stands outside React because upkeep goes on while no view is drawn.
 */
export interface StoredEntry {
  readonly entry: JournalEntry;
  /** What the last undo did, or null while there was none; the same object for all that it undid at once. */
  readonly outcome: UndoOutcome | null;
}

/** So many entries are kept at most, */
const mostEntries = 200;
/** and so many contents of cells, about 100 MB; the newest entry is kept whatever it holds. */
const mostContents = 1_000_000;

let entries: readonly StoredEntry[] = [];
let forgotten = 0;
let madeIds = 0;
const listeners = new Set<() => void>();

/** Gives all entries, oldest first; the same array until something changes. */
export function journalEntries(): readonly StoredEntry[] {
  return entries;
}

/** Gives how many entries were dropped to keep the journal within its bounds. */
export function forgottenCount(): number {
  return forgotten;
}

/**
 * Keeps an action that was done, so that it can be undone; an action that changed nothing is not kept. Gives the entry,
 * or null for none.
 *
 * @param data what its sentence names: `name` of an import or adopted list; `from` and `to` of a renaming or hand-over.
 */
export function recordAction(
  action: JournalAction,
  data: JournalEntry["data"],
  steps: readonly JournalStep[],
): JournalEntry | null {
  const done = steps.filter((step) => contentCount([step]) > 0 || step.kind === "sheet" || step.kind === "adoption");
  if (done.length === 0) return null;
  madeIds += 1;
  const entry: JournalEntry = { id: `action-${madeIds}`, at: Date.now(), action, data, steps: done };
  recordEntry(entry);
  return entry;
}

/** Keeps an entry that was made elsewhere. */
export function recordEntry(entry: JournalEntry): void {
  entries = bounded([...entries, { entry, outcome: null }]);
  tell();
}

/** Notes what undoing entries did; those that were undone at once share one outcome. */
export function recordUndo(ids: readonly string[], outcome: UndoOutcome): void {
  entries = entries.map((stored) => (ids.includes(stored.entry.id) ? { ...stored, outcome } : stored));
  tell();
}

/** Gives an entry, or undefined where it is no longer kept. */
export function storedEntry(id: string): StoredEntry | undefined {
  return entries.find(({ entry }) => entry.id === id);
}

/** Gives the actions done after an entry, oldest first. */
export function entriesAfter(id: string): readonly JournalEntry[] {
  const index = entries.findIndex(({ entry }) => entry.id === id);
  return index < 0 ? [] : entries.slice(index + 1).map(({ entry }) => entry);
}

/** Hears of every change; returns the way to stop. */
export function onJournalChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Drops what is too much: first the oldest of what filled itself, which comes with every row typed, then the oldest. */
function bounded(all: readonly StoredEntry[]): readonly StoredEntry[] {
  const kept = [...all];
  let contents = kept.reduce((sum, { entry }) => sum + contentCount(entry.steps), 0);
  while (kept.length > 1 && (kept.length > mostEntries || contents > mostContents)) {
    const upkeep = kept.findIndex(({ entry }) => entry.action === "upkeep");
    const tooMany = kept.length > mostEntries;
    const [dropped] = kept.splice(tooMany && upkeep >= 0 && upkeep < kept.length - 1 ? upkeep : 0, 1);
    contents -= dropped === undefined ? 0 : contentCount(dropped.entry.steps);
    forgotten += 1;
  }
  return kept;
}

function tell(): void {
  for (const listener of listeners) listener();
}
