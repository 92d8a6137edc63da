/**
 * What belongs to the person and not to the workbook: kept in the browser's storage of this computer, under the
 * partition key that Office gives, so that other sites embedding the same origin cannot read it. Source: "Persist
 * add-in state and settings" (learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings).
 */
export type PersonalKey = "language" | "name" | "view" | "importMappings";

/** Holds the choices for this run where the browser refuses storage (private windows, strict settings). */
const unsaved = new Map<PersonalKey, string>();

/** Gives a choice made earlier, or null. */
export function readPersonal(key: PersonalKey): string | null {
  try {
    return localStorage.getItem(storageKey(key));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return unsaved.get(key) ?? null;
  }
}

/** Keeps a choice, or forgets it when `value` is null. */
export function writePersonal(key: PersonalKey, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(storageKey(key));
    else localStorage.setItem(storageKey(key), value);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (value === null) unsaved.delete(key);
    else unsaved.set(key, value);
  }
}

/** The partition key is undefined where storage is not partitioned, as in Excel for Windows. */
function storageKey(key: PersonalKey): string {
  return `${Office.context.partitionKey ?? ""}sales-promotion.${key}`;
}
