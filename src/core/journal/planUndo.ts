import { contentOfValue, sameContent } from "./cellContent";
import type { CellContent, CellEdit, KeptReason } from "./JournalEntry";

/** A cell as it is now, or why it cannot be told which one it is. */
export type CellNow =
  | {
      /** The same for the same cell, different for different ones. */
      readonly key: string;
      readonly content: CellContent;
      /** Null where it was not read. */
      readonly numberFormat: string | null;
      readonly isProtected: boolean;
    }
  | KeptReason;

/** A cell to restore. */
export interface CellRestore {
  readonly edit: CellEdit;
  readonly content: CellContent;
  /** The number format to give back, where the edit changed it and nobody else has since. */
  readonly numberFormat?: string;
}

/** A cell that undo leaves alone. */
export interface CellKept {
  readonly edit: CellEdit;
  readonly reason: KeptReason;
  /** What stands there now; null where it is gone. */
  readonly found: CellContent | null;
}

export interface CellUndoPlan {
  /** By the cell's key. */
  readonly restores: ReadonlyMap<string, CellRestore>;
  readonly kept: readonly CellKept[];
  /** What a cell will hold after the undo, for cells that change. */
  readonly contentAfter: (key: string) => CellContent | undefined;
}

/**
 * Decides which cells are given back what they held before: those that still hold what was written. A cell that was
 * written several times goes back step by step, and no further than people's own changes allow. Cells that hold what
 * they held before already are neither restored nor kept, so that undoing twice does no harm.
 *
 * @param edits last first.
 */
export function planUndo(edits: readonly CellEdit[], look: (edit: CellEdit) => CellNow): CellUndoPlan {
  const restores = new Map<string, CellRestore>();
  const kept: CellKept[] = [];
  for (const edit of edits) {
    const now = look(edit);
    if (typeof now === "string") {
      kept.push({ edit, reason: now, found: null });
      continue;
    }
    const earlier = restores.get(now.key);
    const content = earlier?.content ?? now.content;
    const numberFormat = earlier?.numberFormat ?? now.numberFormat;
    const formatsBack = edit.formats !== undefined && numberFormat === edit.formats.after;
    if (!sameContent(content, edit.after)) {
      if (!sameContent(content, edit.before)) kept.push({ edit, reason: "changed", found: content });
    } else if (sameContent(content, edit.before) && !formatsBack) continue;
    else if (now.isProtected) kept.push({ edit, reason: "protected", found: content });
    else {
      const format = formatsBack ? edit.formats.before : earlier?.numberFormat;
      restores.set(now.key, { edit, content: edit.before, ...(format !== undefined && { numberFormat: format }) });
    }
  }
  return { restores, kept, contentAfter: (key) => restores.get(key)?.content };
}

/**
 * Follows identifiers that the same action changed: gives, for what told a row from others before, what does so now.
 * Looks only at edits of the columns that identify, the last first.
 */
export function identifierNow(
  edits: readonly CellEdit[],
  identifies: (edit: CellEdit) => boolean,
): (tableName: string, identifier: string | null) => string | null {
  const renamed = new Map<string, string>();
  for (const edit of edits) {
    const { tableName, before, rowIdentifier } = edit;
    if (before === "" || rowIdentifier === null || !identifies(edit)) continue;
    renamed.set(`${tableName}\n${String(before)}`, renamed.get(`${tableName}\n${rowIdentifier}`) ?? rowIdentifier);
  }
  return (tableName, identifier) =>
    identifier === null ? null : (renamed.get(`${tableName}\n${identifier}`) ?? identifier);
}

/**
 * Tells whether a cell of an added row still holds what was written: texts and numbers of the same digits count as alike,
 * because a cell formatted as text turns numbers into texts.
 */
export function isAsWritten(found: CellContent, written: CellContent): boolean {
  return (
    sameContent(found, written) ||
    sameContent(found, contentOfValue(written)) ||
    (typeof found !== typeof written && String(found) === String(written))
  );
}
