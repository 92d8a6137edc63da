import type { Problem } from "../problem";
import type { UpkeepFindingCode } from "./upkeepFacts";
import type { UpkeepTable } from "./UpkeepTable";

export type UpkeepFinding = Problem<UpkeepFindingCode>;

/** Makes a finding about the identifier of a table's row. */
export function finding(
  code: UpkeepFindingCode,
  { key, identifier: own }: UpkeepTable,
  identifier: string,
  rowIndex: number,
  found?: string,
): UpkeepFinding {
  return {
    code,
    at: { table: key, ...(own === null ? {} : { column: own.column }) },
    data: { identifier, rowIndex, ...(found === undefined ? {} : { found }) },
  };
}
