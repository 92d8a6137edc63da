import { RowKeeper } from "../../../src/core/upkeep/RowKeeper";
import type {
  IdentifierMarks,
  SeenRow,
  UpkeepFacts,
  UpkeepPlan,
  UpkeepTableKey,
} from "../../../src/core/upkeep/upkeepFacts";
import type { CellValue, RecordRow } from "../../../src/core/records";
import { isSystemList, keyOfWord, openLists, valuesOf } from "../../../src/templates/lists";
import type { ListKey, SystemListKey } from "../../../src/templates/types";
import { choiceSeparator, upkeepColumns, upkeepTables } from "../../../src/templates/upkeep";

/** 2026-11-22, 10:30 in the morning. */
export const today = 46_348;
export const now = today + 0.4375;

const keyOf: UpkeepFacts["keyOf"] = (list, cell) => keyOfWord(list as SystemListKey, String(cell ?? ""));
const wordOf: UpkeepFacts["wordOf"] = (list, key) => {
  const value = valuesOf(list as SystemListKey).find((candidate) => candidate.key === key);
  if (value === undefined) throw new Error(`${list} has no ${key}`);
  return value.text["zh-CN"];
};
const wordsOf: UpkeepFacts["wordsOf"] = (list) => (list === "team" ? ["王经理", "李总"] : shippedWords(list));
const shippedWords = (list: string): readonly string[] =>
  isSystemList(list as ListKey)
    ? valuesOf(list as SystemListKey).map(({ text }) => text["zh-CN"])
    : openLists[list as "source"].values.map((text) => text["zh-CN"]);

/** Fills the columns that a row does not name with blanks, as a sheet does. */
export function rowOf(table: UpkeepTableKey, cells: RecordRow): RecordRow {
  return { ...Object.fromEntries(upkeepColumns[table].map((column): [string, CellValue] => [column, ""])), ...cells };
}

/** Facts about a table; what is not named is as in a quiet workbook in Chinese. */
export function factsOf(table: UpkeepTableKey, facts: Partial<UpkeepFacts>): UpkeepFacts {
  return {
    table,
    occasion: "seen",
    now,
    choiceSeparator: choiceSeparator("zh-CN"),
    rows: [],
    bearers: new Map(),
    vanished: new Map(),
    marks: {},
    keyOf,
    wordOf,
    wordsOf,
    ...facts,
  };
}

/** A sheet with one running add-in: what a person does to its rows is planned for and written. */
export class Sheet {
  readonly keeper: RowKeeper;
  /** What the add-in knows of the rows: their state before the next change. */
  rows: RecordRow[];
  marks: IdentifierMarks;
  clock = now;

  constructor(
    readonly table: UpkeepTableKey,
    rows: readonly RecordRow[] = [],
    { marks = {}, keeper = new RowKeeper(upkeepTables) }: { marks?: IdentifierMarks; keeper?: RowKeeper } = {},
  ) {
    this.rows = rows.map((row) => rowOf(table, row));
    this.marks = marks;
    this.keeper = keeper;
  }

  /** Changes cells of rows, as one event; new rows below the last are added. Writes what is planned. */
  edit(
    changes: Readonly<Record<number, RecordRow>>,
    options: Partial<UpkeepFacts> & { pasted?: boolean } = {},
  ): UpkeepPlan {
    const before = this.rows;
    const after = [...before];
    for (const [key, cells] of Object.entries(changes)) {
      const index = Number(key);
      after[index] = { ...(before[index] ?? rowOf(this.table, {})), ...cells };
    }
    const { pasted, ...facts } = options;
    const seen = Object.keys(changes).map((key): SeenRow => {
      const index = Number(key);
      return {
        rowIndex: index,
        before: before[index] ?? null,
        after: after[index] as RecordRow,
        ...(pasted === undefined ? {} : { pasted }),
      };
    });
    return this.change(after, seen, facts);
  }

  /** Removes a row; the ones below move up. */
  remove(rowIndex: number): UpkeepPlan {
    return this.change(
      this.rows.filter((_, index) => index !== rowIndex),
      [],
    );
  }

  /** Puts rows in, as one event. */
  insert(rowIndex: number, ...rows: readonly RecordRow[]): UpkeepPlan {
    const filled = rows.map((row) => rowOf(this.table, row));
    const seen = filled.map((after, index) => ({ rowIndex: rowIndex + index, before: null, after, pasted: true }));
    return this.change([...this.rows.slice(0, rowIndex), ...filled, ...this.rows.slice(rowIndex)], seen);
  }

  /** Looks at all rows as on opening. */
  open(): UpkeepPlan {
    const seen = this.rows.map((after, rowIndex) => ({ rowIndex, before: null, after }));
    return this.change(this.rows, seen, { occasion: "found" });
  }

  column(key: string): readonly (CellValue | undefined)[] {
    return this.rows.map((row) => row[key]);
  }

  bearers(rows: readonly RecordRow[] = this.rows): ReadonlyMap<string, readonly number[]> {
    const column = upkeepTables[this.table].identifier?.column;
    const bearers = new Map<string, number[]>();
    rows.forEach((row, index) => {
      const identifier = column === undefined ? "" : String(row[column] ?? "").trim();
      if (identifier !== "") bearers.set(identifier, [...(bearers.get(identifier) ?? []), index]);
    });
    return bearers;
  }

  private change(after: readonly RecordRow[], seen: readonly SeenRow[], facts: Partial<UpkeepFacts> = {}): UpkeepPlan {
    const bearers = this.bearers(after);
    const vanished = new Map<string, RecordRow>();
    for (const [identifier, [row]] of this.bearers()) {
      if (!bearers.has(identifier)) vanished.set(identifier, this.rows[row ?? 0] as RecordRow);
    }
    const known = { rows: seen, bearers, vanished, marks: this.marks, now: this.clock };
    const plan = this.keeper.plan(factsOf(this.table, { ...known, ...facts }));
    this.rows = [...after];
    for (const { rowIndex, column, value } of plan.writes) {
      this.rows[rowIndex] = { ...(this.rows[rowIndex] as RecordRow), [column]: value };
    }
    this.marks = plan.marks;
    return plan;
  }
}
