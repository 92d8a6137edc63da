import { settingsSheetName } from "../templates/settings";
import type { Language } from "../templates/Text";
import { tableOrder, tables as declarations } from "../templates/tables";
import type { TableKey } from "../templates/types";
import type { WorkbookInspection } from "./inspectWorkbook";

export type SheetKey = TableKey | "settings";

export interface PlannedSheet {
  readonly key: SheetKey;
  /** The name it has, or the name it is to have. */
  readonly sheetName: string;
  readonly status: "create" | "alreadyThere" | "sheetNameTaken" | "tableNameTaken" | "tableRenamed";
}

export interface SheetPlan {
  readonly sheets: readonly PlannedSheet[];
  /** True when something stands in the way; then nothing is made, because the sheets refer to each other. */
  readonly blocked: boolean;
}

/** Excel's limit for a sheet's name. */
const longestSheetName = 31;

/** Decides what is to be made, sheet by sheet, from what stands in the workbook. */
export function planSheets(
  found: WorkbookInspection,
  language: Language,
  whenTaken: "stop" | "useFreeName",
): SheetPlan {
  const taken = new Set(found.sheets.map(({ name }) => name.toLowerCase()));
  const plan = (key: SheetKey, wanted: string): PlannedSheet => {
    if (!taken.has(wanted.toLowerCase())) return { key, sheetName: wanted, status: "create" };
    if (whenTaken === "useFreeName") return { key, sheetName: freeName(wanted, taken), status: "create" };
    return { key, sheetName: wanted, status: "sheetNameTaken" };
  };

  const sheets = tableOrder.map((key): PlannedSheet => {
    const presence = found.tables[key];
    if (presence.status === "present") return { key, sheetName: presence.sheetName, status: "alreadyThere" };
    if (presence.status === "foreign") return { key, sheetName: presence.sheetName, status: "tableNameTaken" };
    if (presence.status === "renamed") return { key, sheetName: presence.sheetName, status: "tableRenamed" };
    return plan(key, declarations[key].sheetName[language]);
  });
  sheets.push(
    found.settingsSheetName === null
      ? plan("settings", settingsSheetName[language])
      : { key: "settings", sheetName: found.settingsSheetName, status: "alreadyThere" },
  );
  return { sheets, blocked: sheets.some(({ status }) => status !== "create" && status !== "alreadyThere") };
}

/** Gives the first of `name (2)`, `name (3)`, … that no sheet has; Excel compares names without regard to case. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, longestSheetName - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
