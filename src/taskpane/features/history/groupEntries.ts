import type { JournalEntry } from "../../../core/journal/JournalEntry";
import type { StoredEntry } from "../../journalStore";

/** Entries of one kind that follow each other, the newest first; most groups are of one. */
export type EntryGroup = readonly [StoredEntry, ...StoredEntry[]];

/**
 * Gathers neighbours that did the same, such as filling in identifiers row after row. Only what changed nothing but
 * cells is gathered: that can be undone at once in any number.
 *
 * @param entries oldest first; the groups come newest first.
 * @param sentence says what an entry did: those that did the same are said to have done the same.
 */
export function groupEntries(
  entries: readonly StoredEntry[],
  sentence: (entry: JournalEntry) => string,
): readonly EntryGroup[] {
  const groups: [StoredEntry, ...StoredEntry[]][] = [];
  for (const stored of [...entries].reverse()) {
    const last = groups.at(-1);
    const isAlike =
      last !== undefined &&
      sentence(last[0].entry) === sentence(stored.entry) &&
      [last[0], stored].every(changesCellsOnly);
    if (isAlike) last.push(stored);
    else groups.push([stored]);
  }
  return groups;
}

function changesCellsOnly({ entry }: StoredEntry): boolean {
  return entry.steps.every(({ kind }) => kind === "cells");
}

/** Tells whether an entry was undone together with others of its group. */
export function isUndoneTogether({ outcome }: StoredEntry, group: EntryGroup): boolean {
  return outcome !== null && group.filter((other) => other.outcome === outcome).length > 1;
}

/** Tells whether nothing of an entry is left to be undone. */
export function isUndone({ outcome }: StoredEntry): boolean {
  return outcome?.status === "complete" && outcome.kept.length === 0;
}
