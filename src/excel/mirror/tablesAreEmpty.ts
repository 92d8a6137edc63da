import { tableOrder } from "../../templates/tables";
import type { MirrorContents } from "./MirrorContents";

/** Tells whether all four tables are there and none holds more than the one row that a table always has. */
export function tablesAreEmpty({ tables }: MirrorContents): boolean {
  return tableOrder.every((key) => (tables[key]?.rowCount ?? Infinity) <= 1);
}
