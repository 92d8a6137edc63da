import type { CellValue } from "../types";

/** Gives what cells weigh in an answer of Excel: JSON in UTF-8, each cell in a row of its own. */
export function answerBytes(cells: readonly CellValue[]): number {
  // Brackets and comma of its row; quotes come with a text.
  return cells.reduce(
    (sum: number, cell) => sum + 3 + (typeof cell === "string" ? 2 + textBytes(cell) : String(cell).length),
    0,
  );
}

function textBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Two bytes up to U+07FF, three beyond; the two halves of a pair take two each. Control characters are escaped.
    if (unit > 0x7ff) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit > 0x7f) bytes += 1;
    else if (unit < 0x20) bytes += 5;
    else if (unit === 0x22 || unit === 0x5c) bytes += 1;
  }
  return bytes;
}
