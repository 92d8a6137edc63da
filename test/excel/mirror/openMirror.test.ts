import { dateSerialAt } from "../../../src/core/dates";
import { parseIdentifier } from "../../../src/core/identifiers";
import type { JournalEntry } from "../../../src/core/journal/JournalEntry";
import { openMirror, type Mirror } from "../../../src/excel/mirror/openMirror";
import type { Workbench } from "../../support/startWorkbench";
import { customer, followUp } from "../oneOfEach";
import { afterRelease, startWithRows } from "../startWithSample";

jest.setTimeout(60_000);

let workbench: Workbench;
let mirror: Mirror | undefined;
afterEach(async () => {
  await mirror?.close();
  mirror = undefined;
  workbench.stop();
});

const today = dateSerialAt(new Date());
test("[CO-1] opening takes three round trips", async () => {
  workbench = await startWithRows({ customers: [customer], followUps: [followUp] });
  await afterRelease();
  workbench.meter.reset();
  mirror = await openMirror();
  expect(workbench.meter.batches).toBe(3);
  await mirror.settled();
  await afterRelease();
  expect(workbench.meter.batches).toBe(3);
  const { tables, team, nextActions } = mirror.current;
  expect(tables.customers?.columns["customerName"]).toEqual(["华星科技"]);
  expect(tables.followUps?.columns["dueDate"]).toEqual([today - 2]);
  expect(team.map(({ name }) => name)).toEqual(["李明"]);
  expect([...nextActions]).toEqual([[0, "发送报价单"]]);
});

test("[ID-1] [CO-2] a typed row gets its identifier in two round trips, and the mirror and the journal hear of it", async () => {
  workbench = await startWithRows({ customers: [customer], followUps: [followUp] });
  const entries: JournalEntry[] = [];
  mirror = await openMirror({ onEntry: (entry) => entries.push(entry) });
  let heard = 0;
  mirror.subscribe(() => (heard += 1));
  await afterRelease();
  workbench.meter.reset();
  const { customers } = mirror.current.tables;
  const row = (customers?.firstRowIndex ?? 0) + (customers?.rowCount ?? 0) + 1;
  await workbench.person.type("客户信息管理表", `B${row}`, "远航贸易");
  for (let round = 0; round < 3; round++) {
    await afterRelease();
    await mirror.settled();
  }
  expect(workbench.meter.batches).toBe(2);
  expect(heard).toBeGreaterThan(0);
  const [first = "", given = ""] = mirror.current.tables.customers?.columns["customerId"] ?? [];
  expect([first, parseIdentifier(String(given))?.day]).toEqual(["C20240701001", today]);
  expect(mirror.current.marks["C"]?.[today]).toBe(1);
  const [entry] = entries;
  expect([entries.length, entry?.action, entry?.data["count"]]).toEqual([1, "upkeep", 2]);
  expect(entry?.steps).toMatchObject([{ kind: "cells", edits: [{ rowIdentifier: given }, { rowIdentifier: given }] }]);
});
