import type { RecordRow } from "../core/records";
import type { TableKey } from "../templates/types";

type Listener = (table: TableKey, rows: readonly RecordRow[]) => void;

const listeners = new Set<Listener>();

/**
 * Says that rows are about to be written that the add-in numbered itself, as imports and entries in the pane do. Their
 * numbers were chosen when they were planned; whoever keeps identifiers apart must know whose they are.
 */
export function announceNumbered(table: TableKey, rows: readonly RecordRow[]): void {
  for (const listener of listeners) listener(table, rows);
}

/** Hears of rows that the add-in numbered; returns the way to stop. */
export function onNumbered(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
