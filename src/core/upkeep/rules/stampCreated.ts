import { isBlank, trimmedText } from "../cells";
import type { KeeperMemory } from "../KeeperMemory";
import type { RowChange } from "../RowChange";
import type { RowRule } from "./RowRule";

/**
 * 建档时间: date and time at which a new customer is seen to be entered; rows found later keep it blank. One that was
 * undone together with the row's number comes back with it.
 */
export const stampCreated: RowRule = (row, memory) => {
  if (row.facts.occasion !== "seen" || !isBlank(row.now("createdAt"))) return;
  if (row.isNew || isNumberedAgain(row, memory)) row.write("createdAt", row.facts.now, "created");
};

function isNumberedAgain(row: RowChange, memory: KeeperMemory): boolean {
  const column = row.table.identifier?.column;
  if (column === undefined || row.identifierAfter !== "") return false;
  return !isBlank(memory.given.get(trimmedText(row.now(column)))?.row["createdAt"]);
}
