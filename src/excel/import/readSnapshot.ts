import { dateSerialAt } from "../../core/dates";
import type { EffectSpan, WorkbookSnapshot } from "../../core/import/ImportPlan";
import type { ImportTable } from "../../core/import/ImportTarget";
import { keyColumnOf } from "../../core/import/keyColumn";
import { importTable, type SystemWords } from "../../templates/importTables";
import { systemListKeys, valuesOf } from "../../templates/lists";
import { listName } from "../../templates/names";
import { tables } from "../../templates/tables";
import type { Language } from "../../templates/Text";
import type { TableKey } from "../../templates/types";
import { dateOf, textOf } from "../cellValues";
import type { HostFailure } from "../hostFailure";
import { requestTables, type LocatedTable } from "../locateTables";
import { readTables } from "../readTables";
import type { TableRows } from "../types";
import { requestWriteRefusal } from "../writeRefusal";
import type { ImportRequest } from "./ImportRequest";
import { requestOpenLists, type OpenListTable } from "./openLists";

export interface ImportWorkbook {
  /** Why nothing may be written; null where it may. */
  readonly refusal: HostFailure | null;
  readonly language: Language;
  readonly table: ImportTable;
  readonly located: LocatedTable;
  readonly snapshot: WorkbookSnapshot;
  readonly openLists: readonly OpenListTable[];
}

/** References lead to customers and campaigns; the effect rows that an import adds are compared with those there are. */
const wantedColumns = {
  customers: ["customerId", "customerName"],
  campaigns: ["campaignId", "campaignName"],
  followUps: ["followUpId"],
  effects: ["campaignId", "periodStart", "periodEnd"],
} as const satisfies Record<TableKey, readonly string[]>;

/**
 * Reads what an import must know of the workbook in two round trips (more only above 4 MB of identifiers). Null where
 * the workbook has no such table of ours.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  { source, table, settings }: ImportRequest,
): Promise<ImportWorkbook | null> {
  const refusalOf = requestWriteRefusal(context);
  const locate = requestTables(context, [table]);
  const systemWords = requestSystemWords(context);
  const openLists = requestOpenLists(context);
  const declared = importTable(table, "zh-CN");
  const keyColumn = keyColumnOf(settings, source.columns, declared);
  const keys = keyColumn?.kind === "extra" ? requestExtraColumn(context, table, keyColumn.heading) : null;
  // With a key, rows are compared by it alone.
  const own =
    keyColumn === null ? [declared.contactKey ?? []].flat() : keyColumn.kind === "target" ? [keyColumn.key] : [];
  const wanted = { ...wantedColumns, [table]: [...new Set<string>([...wantedColumns[table], ...own])] };
  const rows: Partial<Record<TableKey, TableRows>> = await readTables(context, wanted);

  const { tables: locatedTables, state } = locate();
  const located = locatedTables[table];
  if (located === undefined) return null;
  const language = state.language ?? "zh-CN";
  const lists = openLists();
  const target = asInWorkbook(importTable(table, language, systemWords()), located);
  const texts = (of: TableRows | undefined, column: string | undefined): string[] =>
    column === undefined ? [] : (of?.columns[column] ?? []).map(textOf);
  return {
    refusal: refusalOf(state),
    language,
    table: target,
    located,
    openLists: lists,
    snapshot: {
      today: dateSerialAt(new Date()),
      identifiers: texts(rows[table], target.identifier?.key),
      names: texts(rows[table], target.nameKey ?? undefined),
      contacts: texts(rows[table], target.contactKey ?? undefined),
      contents: {},
      keys: keyColumn?.kind === "target" ? texts(rows[table], keyColumn.key) : (keys?.() ?? []),
      references: {
        customers: references(rows["customers"], "customerId", "customerName"),
        campaigns: references(rows["campaigns"], "campaignId", "campaignName"),
        followUps: [],
        effects: [],
      },
      lists: Object.fromEntries(lists.map(({ list, words }) => [list, words])),
      effects: effectSpans(rows["effects"]),
      marks: state.marks,
    },
  };
}

/** Columns of ours keep their place under whatever heading people gave them. */
function asInWorkbook(table: ImportTable, { resolved }: LocatedTable): ImportTable {
  return { ...table, reserved: [...table.reserved, ...Object.values(resolved.columns).map(({ name }) => name)] };
}

function references(rows: TableRows | undefined, identifierKey: string, nameKey: string) {
  const identifiers = rows?.columns[identifierKey] ?? [];
  return identifiers
    .map((identifier, index) => ({ identifier: textOf(identifier), name: textOf(rows?.columns[nameKey]?.[index]) }))
    .filter(({ identifier }) => identifier !== "");
}

function effectSpans(rows: TableRows | undefined): EffectSpan[] {
  return (rows?.columns["campaignId"] ?? []).flatMap((campaign, index) => {
    const firstDay = dateOf(rows?.columns["periodStart"]?.[index]);
    const lastDay = dateOf(rows?.columns["periodEnd"]?.[index]);
    return firstDay === null || lastDay === null ? [] : [{ campaign: textOf(campaign), firstDay, lastDay }];
  });
}

/** Asks for the words that system values have in this workbook; to be called before a sync, its function after. */
function requestSystemWords(context: Excel.RequestContext): () => SystemWords {
  const requested = systemListKeys.map((list) => {
    const range = context.workbook.names.getItemOrNullObject(listName(list)).getRangeOrNullObject();
    return { list, range: range.load("values") };
  });
  return () => {
    const words: Record<string, Record<string, string>> = {};
    for (const { list, range } of requested) {
      if (range.isNullObject) continue;
      const current = range.values.map(([cell]) => textOf(cell as string));
      words[list] = Object.fromEntries(
        valuesOf(list).flatMap(({ key }, index) => (current[index] ? [[key, current[index]]] : [])),
      );
    }
    return words;
  };
}

/** Asks for the cells of a column that is not one of ours; none where the table has no such column yet. */
function requestExtraColumn(context: Excel.RequestContext, table: TableKey, heading: string): () => readonly string[] {
  const { columns } = context.workbook.tables.getItemOrNullObject(tables[table].tableName);
  const column = columns.getItemOrNullObject(heading).load("values");
  return () => (column.isNullObject ? [] : column.values.slice(1).map(([cell]) => textOf(cell as string)));
}
