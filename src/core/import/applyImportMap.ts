import type { ColumnChoice, ImportSettings } from "./ColumnChoice";
import { importMapFormat, importMapVersion, type ImportMap } from "./ImportMap";
import type { MapProblem } from "./ImportProblem";
import type { ImportTarget } from "./ImportTarget";
import { normaliseName } from "./normaliseWord";
import type { SourceColumn } from "./SourceTable";

export interface AppliedMap {
  readonly settings: ImportSettings;
  /** What in the mapping fits neither this source nor our table; the rest is applied. */
  readonly problems: readonly MapProblem[];
}

/**
 * Applies a mapping to a source: headings are found as written, or else without regard to case, width and spaces.
 * Source columns that the mapping does not mention are left out. A column of ours that two source columns claim stays
 * with the first.
 */
export function applyImportMap(
  map: ImportMap,
  columns: readonly SourceColumn[],
  targets: readonly ImportTarget[],
): AppliedMap {
  const problems: MapProblem[] = [];
  const find = (name: string): number | null => {
    const exact = columns.find((column) => column.name === name);
    return (exact ?? columns.find((column) => normaliseName(column.name) === normaliseName(name)))?.index ?? null;
  };
  const missingSource = (name: string): null => {
    problems.push({ code: "mapNoSuchSource", data: { heading: name } });
    return null;
  };
  const choices = new Map<number, ColumnChoice>();
  const taken = new Set<string>();
  for (const entry of map.columns) {
    const sourceIndex = find(entry.source) ?? missingSource(entry.source);
    if (sourceIndex === null) continue;
    const filled = entry.targets.filter((key) => {
      const known = targets.some((target) => target.key === key);
      if (!known) problems.push({ code: "mapNoSuchTarget", data: { heading: entry.source, target: key } });
      const free = !taken.has(key);
      if (known && !free) problems.push({ code: "mapTargetTwice", data: { heading: entry.source, target: key } });
      taken.add(key);
      return known && free;
    });
    const where = entry.onlyWhere;
    const whereIndex = where ? (find(where.source) ?? missingSource(where.source)) : null;
    // Without the column that it depends on, filling every row would put in what was to be kept out.
    if (where && whereIndex === null) continue;
    const dateOrder = entry.dateOrder ?? map.dateOrder;
    choices.set(sourceIndex, {
      sourceIndex,
      targets: filled,
      ...(entry.keepAs ? { keepAs: entry.keepAs } : {}),
      ...(entry.values ? { values: entry.values } : {}),
      ...(where && whereIndex !== null ? { onlyWhere: { sourceIndex: whereIndex, texts: where.is } } : {}),
      ...(dateOrder ? { dateOrder } : {}),
      ...(entry.amountFactor ? { amountFactor: entry.amountFactor } : {}),
    });
  }
  const keyIndex = map.key === undefined ? null : find(map.key);
  if (map.key !== undefined && keyIndex === null) problems.push({ code: "mapNoSuchKey", data: { heading: map.key } });
  const settings: ImportSettings = {
    table: map.table,
    columns: columns.map(({ index }) => choices.get(index) ?? { sourceIndex: index, targets: [] }),
    keyIndex,
    createCampaigns: map.createCampaigns,
    extendLists: map.extendLists,
    effectPeriods: map.effectPeriods,
  };
  return { settings, problems };
}

/** Gives the mapping that reproduces settings on the next source of this shape; columns left out are named as well. */
export function importMapOf(
  settings: ImportSettings,
  columns: readonly SourceColumn[],
  file: Pick<ImportMap, "encoding" | "delimiter">,
): ImportMap {
  const nameOf = (index: number): string => columns[index]?.name ?? `#${index + 1}`;
  return {
    format: importMapFormat,
    version: importMapVersion,
    table: settings.table as ImportMap["table"],
    ...file,
    ...(settings.keyIndex === null ? {} : { key: nameOf(settings.keyIndex) }),
    columns: settings.columns.map(({ sourceIndex, targets, keepAs, values, onlyWhere, dateOrder, amountFactor }) => ({
      source: nameOf(sourceIndex),
      targets: [...targets],
      ...(keepAs ? { keepAs } : {}),
      ...(values ? { values: { ...values } } : {}),
      ...(onlyWhere ? { onlyWhere: { source: nameOf(onlyWhere.sourceIndex), is: [...onlyWhere.texts] } } : {}),
      ...(dateOrder ? { dateOrder } : {}),
      ...(amountFactor ? { amountFactor } : {}),
    })),
    createCampaigns: settings.createCampaigns,
    extendLists: settings.extendLists,
    effectPeriods: settings.effectPeriods,
  };
}
