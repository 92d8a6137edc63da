import type { DefinedName } from "../templates/settingsSheet";

/**
 * Queues the defining of a name. One of that name which is there already points to a sheet or table that has been
 * deleted, and goes first: formulas that use it find the new one.
 */
export function defineName(
  context: Excel.RequestContext,
  { name, formula }: DefinedName,
  present: readonly string[],
): void {
  if (present.includes(name)) context.workbook.names.getItem(name).delete();
  context.workbook.names.add(name, formula);
}
