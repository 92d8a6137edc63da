import type { JournalEntry } from "../../../src/core/journal/JournalEntry";
import type { CellValue } from "../../../src/core/records";
import { openMirror, type Mirror } from "../../../src/excel/mirror/openMirror";
import { readTables } from "../../../src/excel/readTables";
import { cellAddress } from "../../../src/templates/cellAddress";
import { tables } from "../../../src/templates/tables";
import type { TableKey } from "../../../src/templates/types";
import type { Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows } from "../startWithSample";

type Rows = Parameters<typeof startWithRows>[0];

/** A workbook with our sheets at which a person works while the add-in is open. */
export interface Desk {
  readonly workbench: Workbench;
  readonly mirror: Mirror;
  readonly entries: readonly JournalEntry[];
  readonly failures: readonly unknown[];
  /** Gives a cell as sheet and address; rows of the table from 0. */
  at(table: TableKey, rowIndex: number, column: string): readonly [sheetName: string, address: string];
  /** Types into a cell and waits until the add-in has done its part. */
  type(table: TableKey, rowIndex: number, column: string, text: string): Promise<void>;
  clear(table: TableKey, rowIndex: number, column: string): Promise<void>;
  /** Waits until all that happened has been answered. */
  settle(): Promise<void>;
  /** Gives what a column holds on the sheet. */
  column(table: TableKey, column: string): Promise<readonly CellValue[]>;
  stop(): Promise<void>;
}

/** Opens the add-in on a workbook; for a workbook that is open already, see {@link openDesk}. */
export async function startDesk(rows: Rows = {}, options: Parameters<typeof startWithRows>[1] = {}): Promise<Desk> {
  return openDesk(await startWithRows(rows, options));
}

/** Opens the add-in on what the workbench has open. */
export async function openDesk(workbench: Workbench): Promise<Desk> {
  const entries: JournalEntry[] = [];
  const failures: unknown[] = [];
  const mirror = await openMirror({
    onEntry: (entry) => entries.push(entry),
    onFailure: (error) => failures.push(error),
    me: () => "李明",
  });
  const settle = async (): Promise<void> => {
    await workbench.workbook.settle();
    // Events of what the add-in wrote itself arrive after its round.
    for (let round = 0; round < 3; round++) {
      await mirror.settled();
      await afterRelease();
    }
  };
  const at = (table: TableKey, rowIndex: number, column: string): readonly [string, string] => {
    const place = mirror.current.tables[table];
    const index = place?.resolved.columns[column]?.index;
    if (place === undefined || index === undefined) throw new Error(`There is no ${table}.${column}`);
    return [place.worksheetName, cellAddress(place.firstRowIndex + rowIndex, place.firstColumnIndex + index)];
  };
  await settle();
  return {
    ...{ workbench, mirror, entries, failures, at, settle },
    async type(table, rowIndex, column, text) {
      const outcome = await workbench.person.type(...at(table, rowIndex, column), text);
      if (!outcome.entered) throw new Error(outcome.message);
      await settle();
    },
    async clear(table, rowIndex, column) {
      await workbench.person.clear(...at(table, rowIndex, column));
      await settle();
    },
    async column(table, column) {
      const read = await Excel.run((context) => readTables(context, { [table]: [column] }));
      return read[table]?.columns[column] ?? [];
    },
    async stop() {
      await mirror.close();
      workbench.stop();
    },
  };
}

/** The name of a table's Excel table. */
export const tableName = (table: TableKey): string => tables[table].tableName;
