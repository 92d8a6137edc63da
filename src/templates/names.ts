import type { ListKey, SystemListKey } from "./types";

/**
 * Names that the add-in defines in a workbook. All start with `SP_`, so that none meets a colleague's own name or a
 * cell address, and none of them changes with the language.
 */
export const namePrefix = "SP_";

/** Gives a key with its first letter in upper case, as names carry it: `followUpStatus` → `FollowUpStatus`. */
export function capitalised(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/** Gives the workbook's name for the part after the prefix: `Today` → `SP_Today`. */
export function workbookName(rest: string): string {
  return namePrefix + rest;
}

/** Gives the name that drop-downs refer to, the values of one list: `SP_List_Source`. */
export function listName(list: ListKey): string {
  return workbookName(`List_${capitalised(list)}`);
}

/** Gives the name of the cell that holds one value of a system list: `SP_Stage_Won`. */
export function valueName(list: SystemListKey, value: string): string {
  return workbookName(`${capitalised(list)}_${capitalised(value)}`);
}

/** Gives the name of a threshold's cell: `SP_Limit_QuietDaysA`. */
export function limitName(limit: string): string {
  return workbookName(`Limit_${capitalised(limit)}`);
}

/** The one cell that holds `=TODAY()`; every formula that needs the day refers to it. */
export const todayName = workbookName("Today");

/** Names of the identifier columns, for rules that may not use structured references. */
export const identifierColumnNames = {
  customers: workbookName("CustomerIds"),
  campaigns: workbookName("CampaignIds"),
  followUps: workbookName("FollowUpIds"),
} as const;
