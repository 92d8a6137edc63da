import fc from "fast-check";
import type { RecordRow } from "../../../src/core/records";
import { RowKeeper } from "../../../src/core/upkeep/RowKeeper";
import type { UpkeepWrite } from "../../../src/core/upkeep/upkeepFacts";
import { upkeepTables } from "../../../src/templates/upkeep";
import { factsOf, now, rowOf, Sheet } from "./upkeepCases";

interface Client {
  readonly keeper: RowKeeper;
}

/** One workbook that several people have open; each decides by what it saw last, and all writes arrive. */
class SharedSheet {
  rows: RecordRow[] = [];

  bearers(rows = this.rows): ReadonlyMap<string, readonly number[]> {
    return new Sheet("followUps").bearers(rows);
  }

  write(writes: readonly UpkeepWrite[]): void {
    for (const { rowIndex, column, value } of writes) {
      this.rows[rowIndex] = { ...(this.rows[rowIndex] as RecordRow), [column]: value };
    }
  }
}

/** Each adds rows before seeing the others'; `words` are what they type, so that rows are often alike. */
function addAtOnce(sheet: SharedSheet, clients: readonly Client[], words: readonly (readonly string[])[]): void {
  const seenBefore = sheet.bearers();
  const plans = clients.map((client, index) => {
    const first = sheet.rows.length;
    const added = (words[index] ?? []).map((customerId) => rowOf("followUps", { customerId }));
    sheet.rows.push(...added);
    return () => {
      const rows = added.map((after, offset) => ({ rowIndex: first + offset, before: null, after }));
      return client.keeper.plan(factsOf("followUps", { rows, bearers: seenBefore })).writes;
    };
  });
  for (const plan of plans) sheet.write(plan());
}

test("[ID-8] however many add rows at the same moment, and whoever looks first, no identifier stays doubled", () => {
  const typed = fc.array(fc.constantFrom("C20261101001", "C20261101002"), { maxLength: 4 });
  const moments = fc.array(fc.tuple(typed, typed, typed), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(moments, fc.infiniteStream(fc.tuple(fc.boolean(), fc.nat(5))), (rounds, random) => {
      const sheet = new SharedSheet();
      const clients = [0, 1, 2].map((): Client => ({ keeper: new RowKeeper(upkeepTables) }));
      for (const words of rounds) {
        addAtOnce(sheet, clients, words);
        // All look at once, or one after the other, in any order; three at one number need two rounds at most.
        for (let look = 0; look < 4; look++) {
          const [atOnce, turn] = random.next().value as [boolean, number];
          const order = [...clients.slice(turn % 3), ...clients.slice(0, turn % 3)];
          const snapshot = [...sheet.rows];
          for (const { keeper } of order) {
            const rows = atOnce ? snapshot : [...sheet.rows];
            const facts = { bearers: sheet.bearers(rows), rowAt: (index: number) => rows[index] ?? null };
            const quiet = { now, marks: {}, referencesTo: () => [] };
            sheet.write(keeper.resolveCollisions({ table: "followUps", ...quiet, ...facts }).writes);
          }
        }
        const identifiers = sheet.rows.map(({ followUpId }) => followUpId);
        expect(new Set(identifiers).size).toBe(sheet.rows.length);
      }
    }),
    { seed: 20_261_122, numRuns: 300 },
  );
});
