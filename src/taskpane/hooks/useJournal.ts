import { useSyncExternalStore } from "react";
import { forgottenCount, journalEntries, onJournalChange, type StoredEntry } from "../journalStore";

interface Journal {
  /** What the add-in did, oldest first. */
  readonly entries: readonly StoredEntry[];
  /** Earlier entries that are no longer kept. */
  readonly forgotten: number;
}

/** Gives the journal as it is now, and anew whenever it changes. */
export function useJournal(): Journal {
  return {
    entries: useSyncExternalStore(onJournalChange, journalEntries),
    forgotten: useSyncExternalStore(onJournalChange, forgottenCount),
  };
}
