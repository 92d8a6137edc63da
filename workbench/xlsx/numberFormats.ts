/** Formats that files name by number alone (ECMA-376 18.8.30); those of dates vary with the user's region there. */
const builtIn: readonly (readonly [id: number, code: string])[] = [
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
];

/** Codes by number, for reading. */
export const builtInNumberFormats: ReadonlyMap<number, string> = new Map(builtIn);

/** Numbers by code, for writing: only formats that mean the same in every region. */
export const builtInNumberFormatIds: ReadonlyMap<string, number> = new Map(
  builtIn.filter(([id]) => id < 14 || id === 49).map(([id, code]) => [code, id] as const),
);

/** Numbers below are Excel's own. */
export const firstCustomNumberFormatId = 164;
