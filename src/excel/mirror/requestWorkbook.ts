import type { CellValue } from "../../core/records";
import { isSystemList, openListKeys, systemListKeys } from "../../templates/lists";
import { listName } from "../../templates/names";
import type { TeamMember } from "../../templates/settingsSheet";
import { tableOrder } from "../../templates/tables";
import type { ListKey, TableKey } from "../../templates/types";
import { requireDatesFrom1900 } from "../dateSystem";
import { requestInspection, type WorkbookInspection } from "../inspectWorkbook";
import { requestTables, type LocatedTable } from "../locateTables";
import { requestRules, type WorkbookRules } from "../readRules";
import { requestTeam } from "../readTeam";
import type { ListWords } from "./MirrorContents";

/** Everything about the workbook but the rows of its tables. */
export interface WorkbookFrame {
  readonly inspection: WorkbookInspection;
  readonly rules: WorkbookRules;
  readonly words: ListWords;
  readonly team: readonly TeamMember[];
  /** Tables that are ours, where they are now. */
  readonly located: Readonly<Partial<Record<TableKey, LocatedTable>>>;
}

const listKeys: readonly ListKey[] = [...systemListKeys, ...openListKeys];

/**
 * Asks for the frame; to be called before a sync, and the function that it gives, after. Throws for a workbook that counts
 * its days from 1904.
 */
export function requestWorkbook(context: Excel.RequestContext): () => WorkbookFrame {
  const requireDates = requireDatesFrom1900(context);
  const inspection = requestInspection(context);
  const rules = requestRules(context);
  const team = requestTeam(context);
  const tables = requestTables(context, tableOrder);
  const lists = listKeys.map((list) => ({ list, range: listRange(context, list).load("values") }));

  return () => {
    const inspected = inspection();
    requireDates();
    const words = lists.flatMap(({ list, range }): [ListKey, readonly CellValue[]][] =>
      range.isNullObject ? [] : [[list, wordsOf(list, range.values)]],
    );
    const located = Object.entries(tables().tables).filter(
      ([key]) => inspected.tables[key as TableKey].status === "present",
    );
    return {
      inspection: inspected,
      rules: rules(),
      words: new Map(words),
      team: team(),
      located: Object.fromEntries(located),
    };
  };
}

function listRange(context: Excel.RequestContext, list: ListKey): Excel.Range {
  return context.workbook.names.getItemOrNullObject(listName(list)).getRangeOrNullObject();
}

/** Blank cells of an open list are no words; in a system list the place of a word says which value it stands for. */
function wordsOf(list: ListKey, values: readonly (readonly unknown[])[]): readonly CellValue[] {
  const words = values.map(([cell]) => cell as CellValue);
  return isSystemList(list) ? words : words.filter((word) => String(word).trim() !== "");
}
