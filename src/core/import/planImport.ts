import type { ImportSettings } from "./ColumnChoice";
import { EffectSpans } from "./EffectSpans";
import { IdentifierSeries } from "./IdentifierSeries";
import type { ImportPlan, PlannedRow, WorkbookSnapshot } from "./ImportPlan";
import type { Flag } from "./ImportProblem";
import type { ImportTable } from "./ImportTarget";
import { KeyLedger } from "./KeyLedger";
import { extraColumnsOf } from "./keyColumn";
import { noticesFor } from "./notices";
import { normaliseName } from "./normaliseWord";
import { PlanLookups } from "./PlanLookups";
import { RowConverter, type ConvertedRow } from "./RowConverter";
import type { Pause, SourceRow, SourceTable } from "./SourceTable";

/** Rows converted before the screen gets its turn. */
const portionRows = 250;

/**
 * Decides everything an import will write: converts every readable row, numbers it, leaves out rows that an earlier
 * import brought in (by their key), and gathers campaigns, list words and effect rows to add. Writes nothing.
 */
export async function planImport(
  source: SourceTable,
  settings: ImportSettings,
  table: ImportTable,
  snapshot: WorkbookSnapshot,
  pause: Pause,
): Promise<ImportPlan> {
  const extras = extraColumnsOf(settings, source.columns, table);
  const lookups = new PlanLookups(table, settings, snapshot);
  const converter = new RowConverter(source, settings, table, extras, lookups);
  const ledger = new KeyLedger(settings, table, snapshot);
  const numbering = table.identifier && new Numbering(table.identifier, snapshot);
  const namesakes =
    table.nameKey !== null && settings.keyIndex === null ? new Namesakes(table.nameKey, snapshot) : null;
  const effects = new EffectSpans(table.effects, settings.effectPeriods, snapshot);
  const rows: PlannedRow[] = [];
  const flags: Flag[] = [];
  let alreadyInCount = 0;
  let flaggedRowCount = 0;

  for (const [index, row] of source.rows.entries()) {
    if (index % portionRows === 0) await pause(index, source.rows.length);
    const key = ledger.enter(row);
    if (key.alreadyIn) {
      alreadyInCount++;
      continue;
    }
    const converted = converter.convert(row);
    converted.flags.push(...key.flags);
    namesakes?.look(row, converted);
    numbering?.give(row, converted);
    effects.count(converted.values);
    rows.push({ rowNumber: row.rowNumber, values: converted.values, extras: converted.extras });
    flags.push(...converted.flags);
    if (converted.flags.length > 0) flaggedRowCount++;
  }
  await pause(source.rows.length, source.rows.length);

  return {
    table: table.key,
    rows,
    alreadyInCount,
    flags,
    flaggedRowCount,
    notices: noticesFor(source, settings, table),
    extraHeadings: [...extras.values()],
    newCampaigns: lookups.newCampaigns,
    listAdditions: lookups.listAdditions,
    newEffects: effects.missing(),
  };
}

/** Gives every row its identifier: the source's own where it is well formed and free, else the next of its day. */
class Numbering {
  private readonly series: IdentifierSeries;

  constructor(
    private readonly identifier: NonNullable<ImportTable["identifier"]>,
    private readonly snapshot: WorkbookSnapshot,
  ) {
    this.series = new IdentifierSeries(identifier.prefix, snapshot.identifiers);
  }

  give({ rowNumber }: SourceRow, { values, flags }: ConvertedRow): void {
    const { key, day } = this.identifier;
    const brought = values[key];
    if (brought !== undefined && this.series.claim(String(brought))) return;
    const date = values[day];
    // The day of an unknown date is the day of the import: it numbers the row and claims nothing about it.
    const identifier = this.series.next(typeof date === "number" ? date : this.snapshot.today);
    values[key] = identifier;
    if (brought === undefined) return;
    flags.push({ code: "identifierReplaced", at: { rowNumber, column: key }, data: { text: brought, identifier } });
  }
}

/** Notices rows that bear the name of another row, in the workbook or earlier in the source. */
class Namesakes {
  private readonly seen: Set<string>;

  constructor(
    private readonly nameKey: string,
    snapshot: WorkbookSnapshot,
  ) {
    this.seen = new Set(snapshot.names.map(normaliseName));
    this.seen.delete("");
  }

  look({ rowNumber }: SourceRow, { values, flags }: ConvertedRow): void {
    const name = values[this.nameKey];
    if (name === undefined) return;
    const normal = normaliseName(String(name));
    if (this.seen.has(normal)) {
      flags.push({ code: "possibleDuplicate", at: { rowNumber, column: this.nameKey }, data: { text: name } });
    }
    this.seen.add(normal);
  }
}
