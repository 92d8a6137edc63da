/** Functions that the ribbon's buttons call; manifest.xml names them. */
export const commandNames = ["createSheets", "showToday", "showCheck", "showReport", "showImport"] as const;
export type CommandName = (typeof commandNames)[number];
