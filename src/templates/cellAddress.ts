/** Writes a sheet column, counted from 0, in Excel's letters: 0 → `A`, 26 → `AA`. */
export function columnLettersAt(columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Writes a cell as an address: row 4, column 1 (both from 0) → `B5`. */
export function cellAddress(rowIndex: number, columnIndex: number): string {
  return `${columnLettersAt(columnIndex)}${rowIndex + 1}`;
}

/** Writes a cell as an absolute address: row 4, column 1 (both from 0) → `$B$5`. */
export function absoluteAddress(rowIndex: number, columnIndex: number): string {
  return `$${columnLettersAt(columnIndex)}$${rowIndex + 1}`;
}

/** Writes a sheet's name as formulas want it, always in quotes: `'参数设置'`. */
export function quotedSheetName(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}
