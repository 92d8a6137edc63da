/** What a cell holds as Excel's `values` gives it; a blank cell is an empty text, an error its code such as `#N/A`. */
export type CellValue = string | number | boolean;

/** One row of a table by column key; columns of the team's own are known by their heading. */
export type RecordRow = Readonly<Record<string, CellValue>>;
