/**
 * What belongs to the person and not to the workbook: kept in the browser's storage of this computer, under the
 * partition key that Office gives, so that other sites embedding the same origin cannot read it. Source: "Persist
 * add-in state and settings" (learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings).
 */
export type PersonalKey = "language" | "name" | "view";
/** Gives a choice made earlier, or null. */
export declare function readPersonal(key: PersonalKey): string | null;
/** Keeps a choice, or forgets it when `value` is null. */
export declare function writePersonal(key: PersonalKey, value: string | null): void;
