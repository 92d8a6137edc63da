import type { TableKey } from "../../templates/types";
import { textOf } from "../cellValues";
import { isDecisive } from "./decisiveColumns";
import type { MirrorContents } from "./MirrorContents";
import { identifierColumn, withCells } from "./mirrorTable";
import type { TableChange } from "./TableChange";

/**
 * Takes down a single cell of which the event itself said what it holds now, where nothing else follows from it: no round
 * trip. Null where more has to be looked at; the contents themselves where the mirror does not keep that cell.
 */
export function toldContents(
  contents: MirrorContents,
  changes: ReadonlyMap<TableKey, TableChange>,
): MirrorContents | null {
  const [[table, change] = [null, null], ...others] = changes;
  const told = change?.told ?? null;
  if (table === null || told === null || others.length > 0 || change?.unclear !== false || change.shifted) return null;
  const mirrored = contents.tables[table];
  if (mirrored === undefined) return null;
  const entry = Object.entries(mirrored.resolved.columns).find(([, { index }]) => index === told.columnIndex);
  // A column of the team's own.
  if (entry === undefined) return contents;
  const [column] = entry;
  const identifier = identifierColumn(table);
  const isNumbered = identifier === null || textOf(mirrored.columns[identifier]?.[told.rowIndex]) !== "";
  if (!isNumbered || (told.origin === "person" && isDecisive(table, column)) || column === identifier) return null;
  const { rowIndex, value } = told;
  if (table === "followUps" && column === "nextAction") {
    return { ...contents, nextActions: new Map(contents.nextActions).set(rowIndex, textOf(value)) };
  }
  if (mirrored.columns[column] === undefined) return contents;
  return { ...contents, tables: { ...contents.tables, [table]: withCells(mirrored, [{ rowIndex, column, value }]) } };
}
