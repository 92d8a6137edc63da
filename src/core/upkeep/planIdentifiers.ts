import { firstReliableSerial, lastSerial, type DateSerial } from "../dates";
import { IdentifierSeries, type IdentifierMarks } from "../identifiers";
import { BearerRows } from "./BearerRows";
import { isSameRow, numberIn } from "./cells";
import { findCopies } from "./findCopies";
import { finding, type UpkeepFinding } from "./finding";
import type { KeeperMemory } from "./KeeperMemory";
import { putBack } from "./putBack";
import type { RowChange } from "./RowChange";
import type { UpkeepFacts } from "./upkeepFacts";
import type { UpkeepTable } from "./UpkeepTable";

export interface IdentifierPlan {
  readonly marks: IdentifierMarks;
  readonly findings: readonly UpkeepFinding[];
}

/**
 * Plans the identifiers of rows that changed, given from the top: puts back what vanished where that is certain, gives
 * copies and rows with data numbers of their own, keeps what a person typed into a new row, and lists the rest. The marks
 * of `facts` cover all that is in use.
 */
export function planIdentifiers(
  rows: readonly RowChange[],
  facts: UpkeepFacts,
  table: UpkeepTable,
  memory: KeeperMemory,
): IdentifierPlan {
  const { identifier } = table;
  const known = identifier === null ? [] : rows.filter(({ after }) => after[identifier.column] !== undefined);
  if (identifier === null) return { marks: facts.marks, findings: [] };
  const bearerRows = new BearerRows(identifier.column, facts.bearers);
  const leftAlone = new Set(known.filter((row) => isLeftByPerson(row, memory)));
  const settled = new Set([
    ...leftAlone,
    ...putBack(
      known.filter((row) => !leftAlone.has(row)),
      bearerRows,
    ),
  ]);
  const open = known.filter((row) => !settled.has(row));
  for (const row of open) {
    const taken = row.hasData && row.identifierAfter === "" ? withdrawnBefore(row, memory) : null;
    if (taken === null || bearerRows.of(taken).length > 0) continue;
    bearerRows.write(row, taken, "identifierGiven");
    memory.withdrawn.delete(taken);
    settled.add(row);
  }
  const { copies, findings } = findCopies(
    open.filter((row) => !settled.has(row)),
    bearerRows,
  );
  const unnumbered = open.filter((row) => !settled.has(row) && row.hasData && row.identifierAfter === "");
  const numbered = [...unnumbered, ...copies].sort((a, b) => a.rowIndex - b.rowIndex);
  const series = new IdentifierSeries(identifier.prefix, [], facts.marks);
  for (const row of numbered) {
    const reason = row.identifierAfter === "" ? "identifierGiven" : "identifierOfCopy";
    bearerRows.write(row, series.next(dayFor(row, identifier.dayColumn)), reason);
  }
  return {
    marks: series.marks,
    findings: [...findings, ...known.flatMap((row) => lostBy(row, bearerRows))],
  };
}

/** A person undid what was written and has not edited the row since: it is left until the next edit. */
function isLeftByPerson(row: RowChange, memory: KeeperMemory): boolean {
  if (row.identifierAfter !== "" || !row.hasData || memory.withdrawn.size === 0 || row.isEdited) return false;
  const taken = memory.withdrawnFrom(row.table, row.after);
  return taken !== null && !row.facts.bearers.has(taken);
}

/** Gives the identifier that the person had taken back from this row before editing it again. */
function withdrawnBefore(row: RowChange, memory: KeeperMemory): string | null {
  return row.before === null ? null : memory.withdrawnFrom(row.table, row.before);
}

/** Rows seen to be entered are numbered by today; rows found later by their own date, where they have one. */
function dayFor(row: RowChange, dayColumn: string): DateSerial {
  const own = row.facts.occasion === "found" ? numberIn(row.after[dayColumn]) : null;
  const isDay = own !== null && own >= firstReliableSerial && own < lastSerial + 1;
  return Math.floor(isDay ? own : row.facts.now);
}

/** What a row had for an identifier and has no more, where it was not put back. */
function lostBy(row: RowChange, bearerRows: BearerRows): readonly UpkeepFinding[] {
  const { table, before, after, identifierBefore, identifierAfter, rowIndex, hasData } = row;
  const isLost = before !== null && hasData && identifierBefore !== "" && identifierAfter !== identifierBefore;
  if (!isLost || bearerRows.of(identifierBefore).includes(rowIndex)) return [];
  if (bearerRows.of(identifierBefore).length === 0) {
    return [finding("identifierLost", table, identifierBefore, rowIndex, identifierAfter)];
  }
  // Another row bears it: moved together with its row, or only the identifier was.
  if (!isSameRow(table, before, after)) return [];
  return [finding("identifierChanged", table, identifierBefore, rowIndex, identifierAfter)];
}
