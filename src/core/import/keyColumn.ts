import type { ImportSettings } from "./ColumnChoice";
import type { ImportTable } from "./ImportTarget";
import type { SourceColumn } from "./SourceTable";

/** Where the text that tells rows apart stands in the workbook: in one of our columns or in an extra one. */
export type KeyColumn =
  { readonly kind: "target"; readonly key: string } | { readonly kind: "extra"; readonly heading: string };

/**
 * Says where a row's key is kept, or null without one. A key that fills one of our text columns stays there; any other
 * (dates, numbers and identifiers are rewritten by the import) rides along in an extra column.
 */
export function keyColumnOf(
  settings: ImportSettings,
  columns: readonly SourceColumn[],
  table: ImportTable,
): KeyColumn | null {
  if (settings.keyIndex === null) return null;
  const choice = settings.columns.find(({ sourceIndex }) => sourceIndex === settings.keyIndex);
  const isText = (key: string): boolean => {
    const type = table.targets.find((target) => target.key === key)?.value.type;
    return type === "text" || type === "contact";
  };
  const text = choice?.targets.find(isText);
  if (text !== undefined && !choice?.keepAs && !choice?.values && !choice?.onlyWhere)
    return { kind: "target", key: text };
  const heading = choice?.keepAs ?? columns[settings.keyIndex]?.name ?? `#${settings.keyIndex + 1}`;
  return { kind: "extra", heading: freeHeading(heading, table) };
}

/** Gives the extra columns by source column, the key's own among them. */
export function extraColumnsOf(
  settings: ImportSettings,
  columns: readonly SourceColumn[],
  table: ImportTable,
): ReadonlyMap<number, string> {
  const key = keyColumnOf(settings, columns, table);
  const extras = new Map<number, string>();
  for (const { sourceIndex, keepAs } of settings.columns) {
    if (sourceIndex === settings.keyIndex && key?.kind === "extra") extras.set(sourceIndex, key.heading);
    else if (keepAs) extras.set(sourceIndex, freeHeading(keepAs, table));
  }
  return extras;
}

/** Extra columns never take the place of the table's own ones, whatever the source calls them. */
function freeHeading(heading: string, { reserved }: ImportTable): string {
  const taken = new Set(reserved.map((each) => each.toLowerCase()));
  let free = heading;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${heading} (${count})`;
  return free;
}
