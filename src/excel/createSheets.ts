import type { TeamMember } from "../templates/settingsSheet";
import { stateSheet } from "../templates/settings";
import type { Language } from "../templates/Text";
import { columnOf, tableOrder, tables as declarations } from "../templates/tables";
import type { TableKey } from "../templates/types";
import { addSettingsSheet } from "./addSettingsSheet";
import { addTableSheets, type MadeTable, type NewTableSheet } from "./addTableSheets";
import { describeHostFailure, type HostFailure } from "./hostFailure";
import { inspect, type WorkbookInspection } from "./inspectWorkbook";
import { planSheets, type PlannedSheet, type SheetKey } from "./planSheets";
import { removeSheets } from "./removeSheets";
import { requestRepair } from "./repairFormulas";
import { rememberColumns, resolveColumns, type ResolvedColumns } from "./resolveColumns";
import { schemaVersion, type WorkbookState } from "./state";
import { writeState } from "./stateSheet";
import type { CancelSignal, ReportProgress } from "./types";

export interface CreateSheetsOptions {
  /** Language of the sheets; a workbook that already has some of them keeps theirs. */
  readonly language: Language;
  readonly team: readonly TeamMember[];
  /** What to do where somebody's sheet bears one of our names: stop, or put ours beside it as `… (2)`. */
  readonly whenSheetNameTaken?: "stop" | "useFreeName";
  readonly onProgress?: ReportProgress;
  readonly signal?: CancelSignal;
}

export interface CreatedSheet {
  readonly key: SheetKey;
  readonly sheetName: string;
  readonly status:
    | "created"
    | "alreadyThere"
    /** Somebody's sheet bears the name; nothing was made. */
    | "sheetNameTaken"
    /** Somebody's table bears the name; nothing was made. */
    | "tableNameTaken"
    /** The table is there under another name; nothing was made. */
    | "tableRenamed"
    /** Not made, because something else stood in the way. */
    | "notCreated"
    /** Begun when Excel refused, and could not be taken away again. */
    | "unfinished";
}

export interface CreateSheetsResult {
  readonly language: Language;
  readonly sheets: readonly CreatedSheet[];
  /** Set when Excel refused; {@link sheets} still says exactly what is there. */
  readonly failure?: HostFailure;
  readonly cancelled?: true;
  /** True where the workbook calculates only on F9; its mode is left as it is. */
  readonly calculatesManually?: true;
}

const steps = 3;

/**
 * Makes the four sheets, 参数设置 and the hidden sheet of state, or those of them that are missing: three round trips
 * (look, make, remember) and the library's own one to release ranges. What is already there is never touched, so it is
 * safe to repeat; only computed columns that lost a deleted sheet find the new one. Either everything that was planned is made or, when Excel refuses half-way, what was begun is
 * removed again.
 */
export async function createSheets(options: CreateSheetsOptions): Promise<CreateSheetsResult> {
  options.onProgress?.(0, steps);
  let before: WorkbookInspection;
  try {
    before = await Excel.run({ delayForCellEdit: true }, inspect);
  } catch (error) {
    return { language: options.language, sheets: [], failure: describeHostFailure(error) };
  }
  const language = before.state.language ?? options.language;
  const plan = planSheets(before, language, options.whenSheetNameTaken ?? "stop");
  const untouched = { language, sheets: plan.sheets.map(asNotCreated) };
  if (before.refusal !== null) return { ...untouched, failure: before.refusal };
  if (plan.blocked) return untouched;
  if (options.signal?.aborted) return { ...untouched, cancelled: true };

  options.onProgress?.(1, steps);
  const wanted = plan.sheets.filter(({ status }) => status === "create");
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => makeSheets(context, before, wanted, language, options));
  } catch (error) {
    return { language, sheets: await clearAway(before, plan.sheets), failure: describeHostFailure(error) };
  }
  options.onProgress?.(steps, steps);
  return {
    language,
    sheets: plan.sheets.map(({ key, sheetName, status }) => ({
      key,
      sheetName,
      status: status === "create" ? "created" : status,
    })),
    ...(before.calculationMode === "Manual" && { calculatesManually: true as const }),
  };
}

async function makeSheets(
  context: Excel.RequestContext,
  before: WorkbookInspection,
  wanted: readonly PlannedSheet[],
  language: Language,
  { team, onProgress }: CreateSheetsOptions,
): Promise<void> {
  const { workbook } = context;
  workbook.application.suspendApiCalculationUntilNextSync();
  const settings = wanted.find(({ key }) => key === "settings");
  if (settings !== undefined)
    addSettingsSheet(context, { sheetName: settings.sheetName, language, team }, before.ownNames);
  const newTables = wanted.filter((sheet): sheet is PlannedSheet & NewTableSheet => sheet.key !== "settings");
  const headingOf = headingsOf(before, language);
  const made = addTableSheets(context, newTables, { language, headingOf, ownNames: before.ownNames });
  const repair = requestRepair(context, before, language, headingOf);
  // Formulas need the settings first, people look for them last.
  if (settings !== undefined)
    workbook.worksheets.getItem(settings.sheetName).position = before.sheets.length + wanted.length - 1;
  for (const { table } of made) {
    table.load("id");
    table.columns.load("items/id,items/name,items/index");
  }
  await context.sync();

  onProgress?.(2, steps);
  repair();
  writeState(context, stateAfter(before, made, language), before.hasStateSheet);
  const first = wanted.find(({ key }) => key !== "settings") ?? wanted[0];
  if (first !== undefined) workbook.worksheets.getItem(first.sheetName).activate();
  await context.sync();
}

/** Formulas refer to tables that are already there by the headings that people have given them. */
function headingsOf({ tables }: WorkbookInspection, language: Language) {
  return (table: TableKey, key: string): string => {
    const presence = tables[table];
    const actual = presence.status === "present" ? presence.columns.columns[key]?.name : undefined;
    return actual ?? columnOf(table, key).heading[language];
  };
}

function stateAfter(before: WorkbookInspection, made: readonly MadeTable[], language: Language): WorkbookState {
  const tableIds = { ...before.state.tableIds };
  const columns = { ...before.state.columns };
  const remember = (key: TableKey, id: string, resolved: ResolvedColumns) => {
    tableIds[key] = id;
    columns[key] = { ...columns[key], ...rememberColumns(resolved) };
  };
  for (const key of tableOrder) {
    const presence = before.tables[key];
    if (presence.status === "present") remember(key, presence.tableId, presence.columns);
  }
  for (const { key, table } of made)
    remember(key, table.id, resolveColumns(declarations[key], {}, table.columns.items));
  return { ...before.state, schema: schemaVersion, language, tableIds, columns };
}

/**
 * Removes what a failed creation had begun, so that no half-made sheet stays behind, and says what is there now. When
 * Excel does not even do that, every planned sheet counts as unfinished.
 */
async function clearAway(
  before: WorkbookInspection,
  sheets: readonly PlannedSheet[],
): Promise<readonly CreatedSheet[]> {
  const begun = sheets.filter(({ status }) => status === "create").map(({ sheetName }) => sheetName);
  let left: readonly string[];
  try {
    left = await removeSheets(before.hasStateSheet ? begun : [...begun, stateSheet.sheetName], before.ownNames);
  } catch {
    // The failure that is reported is the one before; this one only means that nothing could be tidied.
    left = begun;
  }
  return sheets.map((sheet) =>
    left.includes(sheet.sheetName) && sheet.status === "create"
      ? { key: sheet.key, sheetName: sheet.sheetName, status: "unfinished" }
      : asNotCreated(sheet),
  );
}

function asNotCreated({ key, sheetName, status }: PlannedSheet): CreatedSheet {
  return { key, sheetName, status: status === "create" ? "notCreated" : status };
}
