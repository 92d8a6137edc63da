import { customerKeys } from "../duplicates";
import { splitChoices } from "../choices";
import type { CellValue } from "../records";
import type { ImportedValue } from "./convertCell";
import type { TargetValue } from "./ImportTarget";

/** Two amounts or moments that differ by less than this are one: a date with its time of day is stored in binary. */
const tolerance = 1e-6;

/**
 * Says whether a cell says already what the import would write into it: the same number whether it is stored as a number
 * or as text, the same words whatever the spaces around them, the same choices in whatever order, the
 * same telephone number however it is spaced, the same day where
 * the source knows no time of day.
 */
export function saysTheSame(before: CellValue, after: ImportedValue, type: TargetValue["type"]): boolean {
  if (typeof before === "number" && typeof after === "number") {
    const isDay = type === "date" || (type === "dateTime" && Number.isInteger(after));
    return Math.abs((isDay ? Math.floor(before) : before) - after) < tolerance;
  }
  const [one, other] = [String(before).trim(), String(after).trim()];
  if (one === other) return true;
  if (type === "contact") return sameContact(one, other);
  if (type !== "choices") return false;
  const [parts, others] = [new Set(splitChoices(one)), splitChoices(other)];
  return parts.size === others.length && others.every((part) => parts.has(part));
}

/** Numbers and addresses may be written in several ways; a contact with other text beside them has to be the same. */
function sameContact(one: string, other: string): boolean {
  const ways = waysOf(one);
  return ways !== null && ways === waysOf(other);
}

function waysOf(contact: string): string | null {
  const { phones, emails } = customerKeys({ contact });
  const parts = contact.split(/[/、,，;；|\n]/).filter((part) => part.trim() !== "");
  return parts.length > 0 && phones.length + emails.length === parts.length ? [...phones, ...emails].join() : null;
}
