import type { HostObject } from "../../../workbench/objects/HostObject";
import { columnLetters } from "../../../workbench/engine/addresses";
import type { Workbench } from "../../support/startWorkbench";

type Cell = string | number | boolean;

/** One of our tables as it stands on the grid at this moment, as somebody who looks at the screen sees it. */
export interface TableView {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Column by heading, from the first row of the body down. */
  column(heading: string): readonly Cell[];
  /** Address of a cell; row 0 is the first of the body, one past the last is the blank row below. */
  address(row: number, heading: string): string;
  /** Address of a whole row of the table. */
  rowAddress(row: number): string;
}

/** Looks at a table without a batch, so that nobody can act between looking and acting on what was seen. */
export function tableView({ workbook }: Workbench, name: string): TableView {
  const table = workbook.root.navigation?.["Tables"]?.().getItem?.(name);
  const range = table?.methods?.["GetRange"]?.([]) as HostObject;
  const read = (property: string): unknown => range.properties?.[property]?.get();
  const [firstRow, firstColumn] = [Number(read("RowIndex")), Number(read("ColumnIndex"))];
  const [headings = [], ...rows] = read("Values") as Cell[][];
  const sheet = table?.navigation?.["Worksheet"]?.().properties?.["Name"]?.get();
  const place = (row: number, column: number): string =>
    `${columnLetters(firstColumn + column)}${String(firstRow + row + 2)}`;
  return {
    sheet: String(sheet),
    headings: headings.map(String),
    rows,
    column: (heading) => rows.map((row) => row[headings.indexOf(heading)] ?? ""),
    address: (row, heading) => {
      const column = headings.indexOf(heading);
      if (column < 0) throw new Error(`${name} has no column ${heading}, only ${headings.join(", ")}`);
      return place(row, column);
    },
    rowAddress: (row) => `${place(row, 0)}:${place(row, headings.length - 1)}`,
  };
}
