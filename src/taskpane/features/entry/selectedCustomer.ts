import type { SelectedCells } from "../../../excel/entry/selectedCells";
import type { MirrorContents } from "../../../excel/mirror/MirrorContents";

/** The customer of the selected row. */
export interface SelectedCustomer {
  readonly customerId: string;
  /** Empty where the row bears no name. */
  readonly name: string;
}

/**
 * Gives the customer whose row is selected on the customers' sheet, or that a selected follow-up is about; null where
 * several rows are selected, or the row names no customer that is known.
 */
export function selectedCustomer(
  selected: SelectedCells | undefined,
  { tables }: Pick<MirrorContents, "tables">,
): SelectedCustomer | null {
  if (selected?.kind !== "column" || selected.rowCount !== 1) return null;
  const { table } = selected.place;
  const rowIndex = selected.stretches[0]?.rowIndex ?? -1;
  if (table !== "customers" && table !== "followUps") return null;
  const cell = (of: "customers" | "followUps", key: string, row: number): string =>
    String(tables[of]?.columns[key]?.[row] ?? "").trim();
  const customerId = cell(table, "customerId", rowIndex);
  const row = (tables.customers?.columns["customerId"] ?? []).findIndex((id) => String(id).trim() === customerId);
  return customerId === "" || row < 0 ? null : { customerId, name: cell("customers", "customerName", row) };
}
