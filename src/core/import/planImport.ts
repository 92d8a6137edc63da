import { markIdentifiers } from "../identifiers";
import type { ImportSettings } from "./ColumnChoice";
import { EffectSpans } from "./EffectSpans";
import { actionFor, noDecisions, samePlace, type ImportDecisions, type MatchKind } from "./ImportDecisions";
import type { ImportPlan, RowMatch, WorkbookSnapshot } from "./ImportPlan";
import type { Flag } from "./ImportProblem";
import type { ImportTable } from "./ImportTarget";
import type { ImportedValue } from "./convertCell";
import { extraColumnsOf } from "./keyColumn";
import { noticesFor } from "./notices";
import { Numbering } from "./Numbering";
import { PlanLookups } from "./PlanLookups";
import { RowConverter, type ConvertedRow } from "./RowConverter";
import { RowMatcher, type FoundRow } from "./RowMatcher";
import { RowMerger } from "./RowMerger";
import { RowUpdates } from "./RowUpdates";
import type { Pause, SourceRow, SourceTable } from "./SourceTable";

/** Rows looked at before the screen gets its turn. */
const portionRows = 250;

/**
 * Decides everything an import will write: finds rows that may be there already and does with them what the person
 * decided, converts and numbers the others, and gathers campaigns, list words and effect rows to add. Writes nothing.
 */
export async function planImport(
  source: SourceTable,
  settings: ImportSettings,
  table: ImportTable,
  snapshot: WorkbookSnapshot,
  pause: Pause,
  decisions: ImportDecisions = noDecisions,
): Promise<ImportPlan> {
  const planner = new Planner(source, settings, table, snapshot, decisions);
  for (const [index, row] of source.rows.entries()) {
    if (index % portionRows === 0) await pause(index, source.rows.length);
    planner.take(row);
  }
  await pause(source.rows.length, source.rows.length);
  return planner.finish(noticesFor(source, settings, table));
}

interface NewRow {
  readonly rowNumber: number;
  readonly values: Record<string, ImportedValue>;
  readonly extras: Record<string, ImportedValue>;
}

class Planner {
  private readonly extras: ReadonlyMap<number, string>;
  private readonly lookups: PlanLookups;
  private readonly converter: RowConverter;
  private readonly matcher: RowMatcher;
  private readonly merger: RowMerger;
  private readonly updates: RowUpdates;
  private readonly numbering: Numbering | null;
  private readonly effects: EffectSpans;
  private readonly added = new Map<number, NewRow>();
  private readonly matches: RowMatch[] = [];
  private readonly updating: number[] = [];
  private readonly merged: number[] = [];
  private readonly kept: number[] = [];
  private readonly leftOut: number[] = [];
  private readonly flags: Flag[] = [];
  private flaggedRowCount = 0;

  constructor(
    source: SourceTable,
    private readonly settings: ImportSettings,
    private readonly table: ImportTable,
    private readonly snapshot: WorkbookSnapshot,
    private readonly decisions: ImportDecisions,
  ) {
    this.extras = extraColumnsOf(settings, source.columns, table);
    this.lookups = new PlanLookups(table, settings, snapshot);
    this.converter = new RowConverter(source, settings, table, this.extras, this.lookups);
    this.matcher = new RowMatcher(settings, table, snapshot);
    this.merger = new RowMerger(this.converter, this.lookups.peek, table);
    this.updates = new RowUpdates(snapshot);
    this.numbering = table.identifier && new Numbering(table.identifier, snapshot);
    this.effects = new EffectSpans(table.effects, settings.effectPeriods, snapshot);
  }

  take(row: SourceRow): void {
    const { rowNumber } = row;
    if (this.decisions.leftOut.has(rowNumber)) {
      this.leftOut.push(rowNumber);
      return;
    }
    const columns = this.matcher.identifyingColumns;
    const identity = this.converter.convert(row, { columns, lookups: this.lookups.peek });
    const found = this.matcher.find(row, identity);
    const match = found && this.match(rowNumber, found);
    if (match === null || match.action === null || match.action === "add") {
      this.add(row, match, identity);
    } else {
      if (match.action === "keep" || !this.merge(row, match, match.action)) this.kept.push(rowNumber);
      this.matcher.note(row, identity, match);
    }
  }

  private match(rowNumber: number, { foundIn, candidates, reasons }: FoundRow): RowMatch {
    const wanted = this.decisions.meant.get(rowNumber);
    const meant = (wanted && candidates.find((place) => samePlace(place, wanted))) ?? candidates[0];
    const kind: MatchKind = `${foundIn}:${reasons[0] ?? "name"}`;
    const action = actionFor(this.decisions, rowNumber, kind);
    const match = { rowNumber, kind, ...meant, reasons, candidates, action };
    this.matches.push(match);
    return match;
  }

  private add(row: SourceRow, match: RowMatch | null, identity: ConvertedRow): void {
    const { rowNumber } = row;
    const converted = this.converter.convert(row);
    converted.flags.push(...this.keyFlags(row, match), ...this.duplicateFlags(match, identity));
    this.numbering?.give(row, converted);
    this.effects.count(converted.values);
    this.added.set(rowNumber, { rowNumber, values: converted.values, extras: converted.extras });
    this.flag(converted.flags);
    this.matcher.note(row, identity, { place: "file", existing: rowNumber });
  }

  private keyFlags({ rowNumber, cells }: SourceRow, match: RowMatch | null): Flag[] {
    if (this.settings.keyIndex === null) return [];
    const text = cells[this.settings.keyIndex] ?? "";
    if (text === "") return [{ code: "keyBlank", at: { rowNumber } }];
    return match === null ? [] : [{ code: "keyRepeated", at: { rowNumber }, data: { text } }];
  }

  /** What nobody has decided is flagged, so that it stays visible wherever the import is carried out as it is. */
  private duplicateFlags(match: RowMatch | null, { values }: ConvertedRow): Flag[] {
    if (match === null || match.action !== null) return [];
    const column = match.reasons[0] === "name" ? this.table.nameKey : this.table.contactKey;
    if (column === null) return [];
    const at = { rowNumber: match.rowNumber, column };
    return [{ code: "possibleDuplicate", at, data: { text: values[column] ?? "" } }];
  }

  /** Merges a row into the one that it resembles; false where that changes nothing. */
  private merge(row: SourceRow, { place, existing }: RowMatch, action: "fill" | "overwrite"): boolean {
    const target = place === "file" ? this.added.get(existing) : undefined;
    const extraHeadings = new Set(this.extras.values());
    const { values, flags } = this.merger.merge(
      row,
      (column) => {
        if (target !== undefined) return target.values[column] ?? target.extras[column] ?? "";
        // A column of ours that was not found in the workbook is not written; an extra one will be there.
        return this.updates.read(existing, column) ?? (extraHeadings.has(column) ? "" : undefined);
      },
      action,
    );
    if (values.size === 0) return false;
    for (const [column, value] of values) {
      if (target === undefined) this.updates.write(existing, row.rowNumber, column, value);
      else if (extraHeadings.has(column)) target.extras[column] = value;
      else target.values[column] = value;
    }
    this.effects.count(target?.values ?? this.effectValues(existing));
    this.flag(flags);
    (target === undefined ? this.updating : this.merged).push(row.rowNumber);
    return true;
  }

  private effectValues(rowIndex: number): Readonly<Record<string, ImportedValue>> {
    const { campaign, dates } = this.table.effects ?? { campaign: null, dates: [] };
    const columns = campaign === null ? [] : [campaign, ...dates];
    return Object.fromEntries(
      columns.flatMap((column) => {
        const content = this.updates.read(rowIndex, column);
        return content === undefined || typeof content === "boolean" ? [] : [[column, content]];
      }),
    );
  }

  private flag(flags: readonly Flag[]): void {
    this.flags.push(...flags);
    if (flags.length > 0) this.flaggedRowCount++;
  }

  finish(notices: ImportPlan["notices"]): ImportPlan {
    return {
      table: this.table.key,
      rows: [...this.added.values()],
      updates: this.updates.all(),
      matches: this.matches,
      undecidedCount: this.matches.filter(({ action }) => action === null).length,
      updatingRowNumbers: this.updating,
      mergedRowNumbers: this.merged,
      keptRowNumbers: this.kept,
      leftOutRowNumbers: this.leftOut,
      flags: this.flags,
      flaggedRowCount: this.flaggedRowCount,
      notices,
      extraHeadings: [...this.extras.values()],
      extraDates: this.converter.extraDates,
      newCampaigns: this.lookups.newCampaigns,
      listAdditions: this.lookups.listAdditions,
      newEffects: this.effects.missing(),
      marks: markIdentifiers(
        this.numbering?.marks ?? this.snapshot.marks,
        "HD",
        this.lookups.newCampaigns.map(({ identifier }) => identifier),
      ),
    };
  }
}
