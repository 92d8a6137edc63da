import { isBlank, isSameRow, trimmedText } from "./cells";
import { finding, type UpkeepFinding } from "./finding";
import type { GivenRow, KeeperMemories, KeeperMemory } from "./KeeperMemory";
import type { RowChange } from "./RowChange";
import type { UpkeepReason } from "./upkeepFacts";

/** What would be written again and again while the person takes it back; dates follow from edits and are not. */
const repeatable: readonly UpkeepReason[] = [
  "identifierGiven",
  "identifierOfCopy",
  "identifierPutBack",
  "choicesNormalised",
];

/**
 * Tells whether a change did nothing but bring cells back to what they held before this add-in wrote to them: Ctrl+Z.
 * Stamps may go with them. Clearing a cell that was just filled looks the same and is respected alike.
 */
export function isTakenBack(row: RowChange, memory: KeeperMemory): boolean {
  const { before, after, changedColumns, identifierBefore, table } = row;
  if (before === null || identifierBefore === "") return false;
  const taken = memory.takenBack(table, identifierBefore, before, after);
  const others = changedColumns.filter((column) => !taken.includes(column));
  return others.length < changedColumns.length && !others.some((column) => table.dataColumns.includes(column));
}

/** Remembers what a change and the plan for it mean for later changes. Gives what is listed for a row taken back. */
export function noteChange(row: RowChange, taken: boolean, memories: KeeperMemories): readonly UpkeepFinding[] {
  const memory = memories[row.table.key];
  if (taken) return noteTakenBack(row, memory);
  const { table, identifierBefore, identifierAfter, writes } = row;
  if (row.isEdited) memory.forgetWrites(identifierBefore);
  const result = row.result();
  const identifier = table.identifier === null ? "" : trimmedText(result[table.identifier.column]);
  for (const { column, before, reason } of writes) {
    if (identifier !== "" && repeatable.includes(reason)) memory.noteWrite(identifier, column, { before, row: result });
  }
  const isGiven = writes.some(({ reason }) => reason === "identifierGiven" || reason === "identifierOfCopy");
  const known = identifier === identifierAfter ? memory.given.get(identifier) : undefined;
  const isKnown = known !== undefined && isStillOwn(row, identifier, known);
  if (isGiven || isKnown) memory.given.set(identifier, { row: result, at: known?.at ?? row.facts.now });
  if (row.facts.occasion === "seen") noteReferences(row, identifier, memories);
  return [];
}

/** Somebody else may have given the same identifier to another row: that one is not what is remembered. */
function isStillOwn({ table, facts, rowIndex, after }: RowChange, identifier: string, known: GivenRow): boolean {
  const [bearer, ...others] = facts.bearers.get(identifier) ?? [];
  return (bearer === rowIndex && others.length === 0) || isSameRow(table, known.row, after);
}

function noteTakenBack(row: RowChange, memory: KeeperMemory): readonly UpkeepFinding[] {
  const { table, identifierBefore, identifierAfter, rowIndex, after, hasData } = row;
  if (identifierAfter === identifierBefore) return [];
  if (identifierAfter !== "") {
    return [finding("identifierChanged", table, identifierBefore, rowIndex, identifierAfter)];
  }
  if (hasData) memory.withdrawn.set(identifierBefore, after);
  return [];
}

/** A cell that was just filled with an identifier which only this add-in's own row bears means that row. */
function noteReferences(row: RowChange, identifier: string, memories: KeeperMemories): void {
  if (identifier === "") return;
  const { references } = memories[row.table.key];
  for (const { column, table } of row.table.referenceColumns) {
    const value = trimmedText(row.after[column]);
    if (!row.changed(column)) continue;
    const own = references.get(identifier) ?? new Map<string, string>();
    if (!isBlank(value) && memories[table].given.has(value)) references.set(identifier, own.set(column, value));
    else own.delete(column);
  }
}
