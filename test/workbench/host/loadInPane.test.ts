import type * as readTablesModule from "../../../src/excel/readTables";
import type * as stateModule from "../../../src/excel/state";
import { loadInPane } from "../../support/loadInPane";
import { startWithRows } from "../../excel/startWithSample";
import type { Workbench } from "../../support/startWorkbench";

type Modules = typeof readTablesModule & typeof stateModule;

/** Creating the sheets takes some seconds on a busy machine. */
jest.setTimeout(60_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const customer = { customerId: "C20240701001", customerName: "华星科技", contact: "13800000000" };

test("code of the add-in runs in each pane with that pane's own Excel, on one workbook", async () => {
  workbench = await startWithRows({ customers: [customer] });
  const colleague = await workbench.addUser("colleague");
  const panes = await Promise.all(
    [workbench, colleague].map((pane) => loadInPane<Modules>(pane, "src/excel/readTables.ts", "src/excel/state.ts")),
  );
  expect(panes[0]?.readTables).not.toBe(panes[1]?.readTables);
  const names = await Promise.all(
    panes.map(({ readTables }, index) =>
      (index === 0 ? workbench : colleague).Excel.run(
        async (context) =>
          (await readTables(context, { customers: ["customerName"] })).customers?.columns["customerName"],
      ),
    ),
  );
  expect(names).toEqual([["华星科技"], ["华星科技"]]);
});

test("a module keeps its state in its pane", async () => {
  workbench = await startWithRows({});
  const colleague = await workbench.addUser("colleague");
  const load = (pane: Pick<Workbench, "window">): Promise<Record<string, unknown>> =>
    loadInPane(pane, "test/workbench/host/countingModule.ts");
  const [own, other] = [await load(workbench), await load(colleague)];
  const count = (of: Record<string, unknown>): number => (of["countUp"] as () => number)();
  expect([count(own), count(own), count(other)]).toEqual([1, 2, 1]);
});
