import type { ImportSettings } from "../../core/import/ColumnChoice";
import type { SourceTable } from "../../core/import/SourceTable";
import type { TableKey } from "../../templates/types";

/** What is to be imported, and how. */
export interface ImportRequest {
  readonly source: SourceTable;
  readonly table: TableKey;
  readonly settings: ImportSettings;
}
