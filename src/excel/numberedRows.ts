import type { RecordRow } from "../core/records";
import type { TableKey } from "../templates/types";

interface Listener {
  readonly onNumbered: (table: TableKey, rows: readonly RecordRow[]) => void;
  readonly onGivenBack: () => void;
}

const listeners = new Set<Listener>();

/**
 * Says that rows are about to be written that the add-in numbered itself, as imports and entries in the pane do. Their
 * numbers were chosen when they were planned; whoever keeps identifiers apart must know whose they are.
 */
export function announceNumbered(table: TableKey, rows: readonly RecordRow[]): void {
  for (const { onNumbered } of listeners) onNumbered(table, rows);
}

/**
 * Says that cells which somebody entered in the very moment in which the add-in wrote there have been given back: for a
 * moment they held something else, and whoever entered them may have taken them for numbered.
 */
export function announceGivenBack(): void {
  for (const { onGivenBack } of listeners) onGivenBack();
}

/** Hears of rows that the add-in numbered and of those that it gave back; returns the way to stop. */
export function listenToRows(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
