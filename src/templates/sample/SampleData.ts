import type { TeamMember } from "../settingsSheet";
import type { TableKey } from "../types";

/** A row by column key; native columns are left to their formulas. A column that is missing here stays blank. */
export type SampleRow = Readonly<Record<string, string | number>>;

export interface SampleData {
  /** Who owns the customers and campaigns; to be entered in the settings where the team is not there yet. */
  readonly team: readonly TeamMember[];
  readonly rows: Readonly<Record<TableKey, readonly SampleRow[]>>;
}
