import type { Problem } from "../../core/problem";
import type { CellValue } from "../../core/records";
import type { IdentifierMarks, UpkeepFindingCode } from "../../core/upkeep/upkeepFacts";
import type { TeamMember } from "../../templates/settingsSheet";
import type { ListKey, TableKey } from "../../templates/types";
import type { HostFailure } from "../hostFailure";
import type { WorkbookInspection } from "../inspectWorkbook";
import type { WorkbookRules } from "../readRules";
import type { ActualColumn, ResolvedColumns } from "../resolveColumns";
import type { TableRows } from "../types";

/** One of our tables in memory: where it is, and the columns that are mirrored. */
export interface MirrorTable extends TableRows {
  readonly tableId: string;
  /** Holds while the workbook is open. */
  readonly worksheetId: string;
  /** Sheet column of the table's first column, from 0. */
  readonly firstColumnIndex: number;
  /** All columns of the table, those that people added included. */
  readonly actualColumns: readonly ActualColumn[];
  readonly resolved: ResolvedColumns;
}

/** Words of every list as 参数设置 has them now, in the list's order; a list whose name points nowhere is missing. */
export type ListWords = ReadonlyMap<ListKey, readonly CellValue[]>;

/** Something that upkeep did and that the person should hear of: an approval that went back to 待审批. */
export interface UpkeepNote {
  readonly code: "approvalReset";
  readonly table: TableKey;
  readonly identifier: string;
}

/** What the add-in knows of the workbook at one moment; never changed, only replaced. */
export interface MirrorContents {
  /** Grows with every replacement. */
  readonly revision: number;
  readonly inspection: WorkbookInspection;
  /** Where 参数设置 is now; null where there is none. */
  readonly settingsSheetId: string | null;
  readonly rules: WorkbookRules;
  readonly words: ListWords;
  readonly team: readonly TeamMember[];
  readonly marks: IdentifierMarks;
  /** Tables that are ours; a foreign table of the same name is not here. */
  readonly tables: Readonly<Partial<Record<TableKey, MirrorTable>>>;
  /** 下一步行动 of follow-ups, by row of the table from 0, as far as they have been read: those that are shown first. */
  readonly nextActions: ReadonlyMap<number, string>;
  /** What upkeep could not decide for certain. */
  readonly findings: readonly Problem<UpkeepFindingCode>[];
  /** What upkeep did beyond filling blanks, the newest last. */
  readonly notes: readonly UpkeepNote[];
  /** Why the last change could not be followed or filled in; null where all is well. It is tried again at the next change. */
  readonly failure: HostFailure | null;
}
