import type { DateSerial } from "../dates";
import { raiseMarks } from "../identifiers";
import type { RecordRow } from "../records";
import { isSameRow } from "./cells";
import { isTakenBack, noteChange } from "./noteChange";
import { KeeperMemory, type KeeperMemories } from "./KeeperMemory";
import { planIdentifiers } from "./planIdentifiers";
import { doubledOf, planCollisions } from "./planCollisions";
import { RowChange } from "./RowChange";
import { rowRules } from "./rules/rowRules";
import type {
  CollisionFacts,
  CollisionPlan,
  IdentifierMarks,
  UpkeepFacts,
  UpkeepPlan,
  UpkeepTableKey,
} from "./upkeepFacts";
import type { UpkeepTables } from "./UpkeepTable";

/**
 * Decides what fills itself: one for each running add-in, since it remembers what it gave and put back, and so does not
 * fight over a cell with the person. Writes nothing.
 */
export class RowKeeper {
  private readonly memories: KeeperMemories = {
    customers: new KeeperMemory(),
    campaigns: new KeeperMemory(),
    followUps: new KeeperMemory(),
    effects: new KeeperMemory(),
  };

  constructor(private readonly tables: UpkeepTables) {}

  /**
   * Takes note of all identifiers that stand in a table, so that none of them is given again after its row is gone; to be
   * called on opening. Costs nothing for identifiers that are known already.
   */
  know(table: UpkeepTableKey, bearers: ReadonlyMap<string, readonly number[]>): void {
    const { identifier } = this.tables[table];
    if (identifier !== null) this.memories[table].noteIdentifiers(identifier.prefix, bearers.keys());
  }

  /**
   * Takes note of rows that this add-in numbered by other ways than upkeep, by an import for example, so that it is this
   * one that renumbers them where somebody else gave the same numbers. Rows without an identifier are passed over.
   */
  noteGiven(table: UpkeepTableKey, rows: readonly RecordRow[], at: DateSerial): void {
    const { identifier } = this.tables[table];
    if (identifier === null) return;
    for (const row of rows) {
      const text = String(row[identifier.column] ?? "").trim();
      if (text === "") continue;
      // An import is numbered when it is planned: upkeep may have given the same number in the meantime.
      const { given, givenAgain } = this.memories[table];
      const isAnother = given.has(text) && !isSameRow(this.tables[table], given.get(text)?.row ?? {}, row);
      if (isAnother) givenAgain.set(text, { row, at });
      else if (!given.has(text)) given.set(text, { row, at });
    }
  }

  /**
   * Takes note that what was planned for a table did not reach it: rows that hold what they held before were not taken
   * back by the person, and are planned anew.
   */
  noteUnwritten(table: UpkeepTableKey): void {
    this.memories[table].forgetAllWrites();
  }

  /**
   * Plans what to write after a change; rows may come in any order, and the plan goes from the top. What is planned is
   * taken for written: see {@link noteUnwritten} for a plan that could not be, which is then simply asked for again.
   */
  plan(facts: UpkeepFacts): UpkeepPlan {
    const table = this.tables[facts.table];
    const memory = this.memories[facts.table];
    memory.renumbered.clear();
    const marks = this.raisedMarks(facts.table, facts.marks, facts.bearers, facts.vanished);
    const known = { ...facts, marks };
    const rows = facts.rows.map((row) => new RowChange(table, known, row)).sort((a, b) => a.rowIndex - b.rowIndex);
    const taken = new Set(rows.filter((row) => isTakenBack(row, memory)));
    const active = rows.filter((row) => !taken.has(row));
    const identifiers = planIdentifiers(active, known, table, memory);
    for (const row of active) for (const rule of rowRules[facts.table]) rule(row, memory);
    const findings = rows.flatMap((row) => noteChange(row, taken.has(row), this.memories));
    return {
      writes: active.flatMap(({ writes }) => writes),
      marks: identifiers.marks,
      findings: [...identifiers.findings, ...findings],
    };
  }

  /**
   * Plans new numbers for rows that this add-in numbered and that share their identifier with a row further up. Others'
   * rows are left to the others, who decide alike: the uppermost row keeps the identifier. To be asked after every
   * change by others, and after writing, with what was read again.
   */
  resolveCollisions(facts: CollisionFacts): CollisionPlan {
    const marks = this.raisedMarks(facts.table, facts.marks, facts.bearers);
    return planCollisions({ ...facts, marks }, this.tables[facts.table], this.memories);
  }

  /** Finds the rows that {@link resolveCollisions} has to tell from one another: the more is known of them, the better. */
  rowsInCollision(table: UpkeepTableKey, bearers: CollisionFacts["bearers"]): ReadonlySet<number> {
    const doubled = doubledOf(this.memories[table], bearers);
    return new Set(doubled.flatMap(({ identifier }) => bearers.get(identifier) ?? []));
  }

  /** Marks that cover all identifiers that were ever seen here, those of rows that are gone among them. */
  private raisedMarks(
    table: UpkeepTableKey,
    marks: IdentifierMarks,
    bearers: ReadonlyMap<string, readonly number[]>,
    vanished: ReadonlyMap<string, unknown> = new Map(),
  ): IdentifierMarks {
    const { identifier } = this.tables[table];
    if (identifier === null) return marks;
    const memory = this.memories[table];
    this.know(table, bearers);
    memory.noteIdentifiers(identifier.prefix, [...vanished.keys(), ...memory.given.keys()]);
    return raiseMarks(marks, identifier.prefix, memory.highest);
  }
}
