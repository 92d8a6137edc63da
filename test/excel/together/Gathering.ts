import type * as importRowsModule from "../../../src/excel/import/importRows";
import type * as planWorkbookImportModule from "../../../src/excel/import/planWorkbookImport";
import type * as openMirrorModule from "../../../src/excel/mirror/openMirror";
import { localUser } from "../../../workbench/host/localUser";
import { loadInPane } from "../../support/loadInPane";
import type { Workbench } from "../../support/startWorkbench";
import { startWithRows } from "../startWithSample";
import { VirtualTime } from "./VirtualTime";

type AddinModules = typeof openMirrorModule & typeof planWorkbookImportModule & typeof importRowsModule;

/** Somebody with the workbook open and the add-in running in a pane of their own. */
export interface Colleague {
  readonly name: string;
  readonly addin: AddinModules;
  readonly mirror: openMirrorModule.Mirror;
  readonly failures: unknown[];
}

/** Several people in one workbook, each with the add-in. */
export interface Gathering {
  readonly workbench: Workbench;
  readonly people: readonly Colleague[];
  /** Waits until nobody's add-in has anything left to do. */
  rest(): Promise<void>;
  stop(): Promise<void>;
}

/** Opens a workbook with our sheets for several people, and mixes what they do by a seed. */
export async function gather(peopleCount: number, seed: number): Promise<Gathering> {
  const workbench = await startWithRows({});
  const time = new VirtualTime();
  time.start(() => workbench.workbook.isBusy);
  const people: Colleague[] = [];
  for (let index = 0; index < peopleCount; index++) {
    const name = index === 0 ? localUser : `colleague${String(index)}`;
    const pane = index === 0 ? workbench : await workbench.addUser(name);
    time.adopt(pane.window);
    const addin = await loadInPane<AddinModules>(
      pane,
      "src/excel/mirror/openMirror.ts",
      "src/excel/import/planWorkbookImport.ts",
      "src/excel/import/importRows.ts",
    );
    const failures: unknown[] = [];
    const mirror = await addin.openMirror({ onFailure: (error) => failures.push(error) });
    people.push({ name, addin, mirror, failures });
  }
  const stop = async (): Promise<void> => {
    await time.stop();
    workbench.stop();
  };
  const rest = (): Promise<void> => atRest(workbench, people);
  await rest();
  workbench.seams.interleave(seed);
  // Microsoft does not say which it is.
  workbench.workbook.sortIsAnEdit = seed % 2 === 0;
  return { workbench, people, rest, stop };
}

/** So many quiet looks one after the other count as rest. */
const quietLooks = 3;

async function atRest({ host, workbook }: Workbench, people: readonly Colleague[]): Promise<void> {
  const revisions = (): string => people.map(({ mirror }) => mirror.current.revision).join();
  for (let quiet = 0, before = ""; quiet < quietLooks;) {
    for (const { mirror } of people) await mirror.settled();
    await pause(15);
    const isQuiet = host.isIdle && !workbook.isBusy && revisions() === before;
    before = revisions();
    quiet = isQuiet ? quiet + 1 : 0;
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
