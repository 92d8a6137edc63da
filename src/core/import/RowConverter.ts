import type { ColumnChoice, ImportSettings } from "./ColumnChoice";
import { convertCell, convertText, type ImportedValue, type Lookups } from "./convertCell";
import { decideDateOrder, type DateOrderDecision } from "./dateOrder";
import type { DateOrder } from "./dateText";
import type { Flag } from "./ImportProblem";
import type { ImportTable, ImportTarget } from "./ImportTarget";
import { normaliseName } from "./normaliseWord";
import type { SourceRow, SourceTable } from "./SourceTable";

export interface ConvertedRow {
  readonly values: Record<string, ImportedValue>;
  readonly extras: Record<string, string>;
  readonly flags: Flag[];
}

interface ColumnWork {
  readonly choice: ColumnChoice;
  readonly targets: readonly ImportTarget[];
  readonly order: DateOrder;
  readonly words: ReadonlyMap<string, string> | null;
  readonly wanted: ReadonlySet<string> | null;
  readonly extra: string | undefined;
}

/** Converts source rows by settings that stay the same for all of them. */
export class RowConverter {
  private readonly work: readonly ColumnWork[];
  private readonly mustHave: readonly ImportTarget[];

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
        return {
          choice,
          targets,
          order: orderFor(source, choice, targets),
          words: choice.values ? wordMap(choice.values) : null,
          wanted: choice.onlyWhere ? new Set(choice.onlyWhere.texts.map(normaliseName)) : null,
          extra: extras.get(choice.sourceIndex),
        };
      })
      .filter(({ targets, extra }) => targets.length > 0 || extra !== undefined);
    const filled = new Set(this.work.flatMap(({ targets }) => targets.map(({ key }) => key)));
    this.mustHave = table.targets.filter(
      ({ key, required, countsByDate }) => filled.has(key) && (required || countsByDate),
    );
  }

  /** Converts one row. Blanks are left out of the values; flags name our columns by key, extra ones by heading. */
  convert(row: SourceRow): ConvertedRow {
    const { rowNumber } = row;
    const values: Record<string, ImportedValue> = {};
    const extras: Record<string, string> = {};
    const flags: Flag[] = [...row.flags];
    for (const { choice, targets, order, words, wanted, extra } of this.work) {
      const text = row.cells[choice.sourceIndex] ?? "";
      if (extra !== undefined && text !== "") {
        const kept = convertText(text);
        extras[extra] = String(kept.value);
        flags.push(...kept.flags.map((flag) => ({ ...flag, at: { rowNumber, column: extra } })));
      }
      if (choice.onlyWhere && !wanted?.has(normaliseName(row.cells[choice.onlyWhere.sourceIndex] ?? ""))) continue;
      const meant = words?.get(normaliseName(text)) ?? text;
      for (const target of targets) {
        const converted = convertCell(meant, target, order, this.lookups);
        if (converted.value !== "") values[target.key] = converted.value;
        flags.push(...converted.flags.map((flag) => ({ ...flag, at: { rowNumber, column: target.key } })));
      }
    }
    for (const { key, required } of this.mustHave) {
      if (values[key] === undefined) {
        flags.push({ code: required ? "requiredBlank" : "dateBlank", at: { rowNumber, column: key } });
      }
    }
    return { values, extras, flags };
  }
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
