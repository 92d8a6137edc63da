import type { ColumnChoice, ImportSettings } from "./ColumnChoice";
import { convertCell, convertText, type CellReading, type ImportedValue, type Lookups } from "./convertCell";
import { decideDateOrder, type DateOrderDecision } from "./dateOrder";
import type { DateOrder } from "./dateText";
import { extraReading, serialOf, type ExtraReading } from "./extraReading";
import type { ImportPlan } from "./ImportPlan";
import type { Flag } from "./ImportProblem";
import type { ImportTable, ImportTarget } from "./ImportTarget";
import { normaliseName } from "./normaliseWord";
import { factorOfHeading } from "./numberText";
import type { SourceRow, SourceTable } from "./SourceTable";

export interface ConvertedRow {
  readonly values: Record<string, ImportedValue>;
  readonly extras: Record<string, ImportedValue>;
  readonly flags: Flag[];
}

/** What of a row is converted, and how words are looked up; everything, with additions noted, unless told. */
export interface ConvertOptions {
  /** Keys of our columns and headings of extra ones; blank cells that must be filled are then not flagged. */
  readonly columns?: ReadonlySet<string>;
  readonly lookups?: Lookups;
}

interface ColumnWork {
  readonly choice: ColumnChoice;
  readonly targets: readonly ImportTarget[];
  readonly reading: CellReading;
  readonly words: ReadonlyMap<string, string> | null;
  readonly wanted: ReadonlySet<string> | null;
  readonly extra: string | undefined;
  readonly extraReading: ExtraReading;
}

/** Converts source rows by settings that stay the same for all of them. */
export class RowConverter {
  private readonly work: readonly ColumnWork[];
  private readonly mustHave: readonly ImportTarget[];
  /** Names of the source's columns that go somewhere; what is odd about others need not be said. */
  private readonly usedColumns: ReadonlySet<string>;

  constructor(
    source: SourceTable,
    settings: ImportSettings,
    table: ImportTable,
    extras: ReadonlyMap<number, string>,
    private readonly lookups: Lookups,
  ) {
    const byKey = new Map(table.targets.map((target) => [target.key, target]));
    this.work = settings.columns
      .map((choice): ColumnWork => {
        const targets = choice.targets.flatMap((key) => byKey.get(key) ?? []);
        const extra = extras.get(choice.sourceIndex);
        return {
          choice,
          targets,
          reading: {
            order: orderFor(source, choice, targets),
            factor: choice.amountFactor ?? factorOfHeading(source.columns[choice.sourceIndex]?.name ?? ""),
          },
          words: choice.values ? wordMap(choice.values) : null,
          wanted: choice.onlyWhere ? new Set(choice.onlyWhere.texts.map(normaliseName)) : null,
          extra,
          // A key is compared as the text that it is.
          extraReading:
            extra === undefined || choice.sourceIndex === settings.keyIndex
              ? { kind: "text" }
              : extraReading(source, choice),
        };
      })
      .filter(({ targets, extra }) => targets.length > 0 || extra !== undefined);
    this.usedColumns = new Set(this.work.map(({ choice }) => source.columns[choice.sourceIndex]?.name ?? ""));
    const filled = new Set(this.work.flatMap(({ targets }) => targets.map(({ key }) => key)));
    this.mustHave = table.targets.filter(
      ({ key, required, countsByDate }) => filled.has(key) && (required || countsByDate),
    );
  }

  /** Gives the extra columns that hold days, by heading. */
  get extraDates(): ImportPlan["extraDates"] {
    const dates = this.work.flatMap(({ extra, extraReading: { kind } }) =>
      extra !== undefined && (kind === "date" || kind === "dateTime") ? [[extra, kind] as const] : [],
    );
    return Object.fromEntries(dates);
  }

  /** Converts one row. Blanks are left out of the values; flags name our columns by key, extra ones by heading. */
  convert(row: SourceRow, { columns, lookups = this.lookups }: ConvertOptions = {}): ConvertedRow {
    const { rowNumber } = row;
    const isWanted = (column: string): boolean => columns === undefined || columns.has(column);
    const values: Record<string, ImportedValue> = {};
    const extras: Record<string, ImportedValue> = {};
    const flags = row.flags.filter(({ at }) => at?.column === undefined || this.usedColumns.has(at.column));
    for (const { choice, targets, reading, words, wanted, extra, extraReading: as } of this.work) {
      const text = row.cells[choice.sourceIndex] ?? "";
      if (extra !== undefined && text !== "" && isWanted(extra)) {
        const kept = convertText(text);
        extras[extra] = extraValue(text, as) ?? kept.value;
        flags.push(...kept.flags.map((flag) => ({ ...flag, at: { rowNumber, column: extra } })));
      }
      if (choice.onlyWhere && !wanted?.has(normaliseName(row.cells[choice.onlyWhere.sourceIndex] ?? ""))) continue;
      const meant = words?.get(normaliseName(text)) ?? text;
      for (const target of targets) {
        if (!isWanted(target.key)) continue;
        const converted = convertCell(meant, target, reading, lookups);
        if (converted.value !== "") values[target.key] = converted.value;
        flags.push(...converted.flags.map((flag) => ({ ...flag, at: { rowNumber, column: target.key } })));
      }
    }
    for (const { key, required } of columns === undefined ? this.mustHave : []) {
      if (values[key] === undefined) {
        flags.push({ code: required ? "requiredBlank" : "dateBlank", at: { rowNumber, column: key } });
      }
    }
    return { values, extras, flags };
  }
}

/** Gives the number or day that an extra column's cell is; null for a text. */
function extraValue(text: string, reading: ExtraReading): number | null {
  if (reading.kind === "text") return null;
  return reading.kind === "number" ? Number(text) : serialOf(text, reading.order);
}

/** Decides the order of a source column's dates from all its rows. */
export function decideOrderOf(source: SourceTable, sourceIndex: number): DateOrderDecision {
  return decideDateOrder(source.rows.map(({ cells }) => cells[sourceIndex] ?? ""));
}

function orderFor(source: SourceTable, choice: ColumnChoice, targets: readonly ImportTarget[]): DateOrder {
  if (choice.dateOrder) return choice.dateOrder;
  if (!targets.some(({ value }) => value.type === "date" || value.type === "dateTime")) return "ymd";
  const decision = decideOrderOf(source, choice.sourceIndex);
  return decision.kind === "decided" ? decision.order : decision.orders[0];
}

function wordMap(values: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(values).map(([word, meaning]) => [normaliseName(word), meaning]));
}
