import type { CheckedTable } from "../../core/check/CheckedTable";
import type { DateSerial } from "../../core/dates";
import type { Problem } from "../../core/problem";
import type { UpkeepFindingCode } from "../../core/upkeep/upkeepFacts";
import type { Language } from "../Text";
import type { ListKey, SystemListKey, TableKey } from "../types";

/** Cells of one of our columns that lack what the column gives them. */
export interface LackingCells {
  readonly table: TableKey;
  readonly column: string;
  /** How many rows lack it. */
  readonly count: number;
  /** The first of them, from 0 within the body. */
  readonly firstRowIndex: number;
}

/** A system list as the settings sheet has it now. */
export interface SystemListFacts {
  readonly tableName: string;
  readonly heading: string;
  /** In the declared order; null where the value's cell is gone. */
  readonly values: readonly {
    readonly key: string;
    readonly cell: { readonly word: string; readonly rowIndex: number; readonly rowNumber: number } | null;
  }[];
}

/** Everything that a check looks at, as one reading of the workbook found it. */
export interface SheetFacts {
  readonly language: Language;
  readonly today: DateSerial;
  readonly tables: Readonly<Partial<Record<TableKey, CheckedTable>>>;
  /** Tables of ours that the workbook no longer has. */
  readonly missingTables: readonly TableKey[];
  /** Columns of ours that a table no longer has under a name that can be told for certain. */
  readonly missing: readonly { readonly table: TableKey; readonly column: string }[];
  /** Words of open lists as the workbook has them now. */
  readonly words: Readonly<Partial<Record<ListKey, readonly string[]>>>;
  readonly systemLists: Readonly<Partial<Record<SystemListKey, SystemListFacts>>>;
  readonly withoutRule: readonly LackingCells[];
  readonly withoutColour: readonly LackingCells[];
  /** True where the workbook counts its days from 1904. */
  readonly countsFrom1904: boolean;
  /** What the add-in could not decide for certain while it kept the sheets up to date. */
  readonly upkeep: readonly Problem<UpkeepFindingCode>[];
}
