import { languages } from "../../src/templates/Text";
import { openListKeys, systemListKeys, valuesOf } from "../../src/templates/lists";
import { listName, valueName } from "../../src/templates/names";
import { settingsSheet, type SettingsBlock } from "../../src/templates/settingsSheet";
import { thresholds } from "../../src/templates/settings";

const team = [{ name: "周晓岚", role: "销售专员", department: "销售部" }, { name: "林致远" }];

describe.each(languages)("the settings sheet in %s", (language) => {
  const sheet = settingsSheet(language, team);

  test("has blocks that do not overlap, each as wide as its columns", () => {
    const taken = new Map<string, string>();
    for (const block of sheet.blocks) {
      for (const row of block.rows) expect(row.length).toBe(block.columns.length);
      for (const cell of cellsOf(block)) {
        expect([cell, taken.get(cell)]).toEqual([cell, undefined]);
        taken.set(cell, block.key);
      }
    }
  });

  test("leaves the rows below every growing list free", () => {
    const growing = sheet.blocks.filter(({ key }) => [...openListKeys, "holidays"].some((list) => list === key));
    expect(growing.length).toBe(openListKeys.length + 1);
    for (const list of growing) {
      const below = sheet.blocks.filter(
        (block) =>
          block !== list &&
          block.headingRowIndex > list.headingRowIndex &&
          block.columnIndex < list.columnIndex + list.columns.length &&
          block.columnIndex + block.columns.length > list.columnIndex,
      );
      expect(below.map(({ key }) => key)).toEqual([]);
    }
  });

  test("names every list, every system value and every threshold once, with our prefix", () => {
    const names = sheet.names.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^SP_[A-Za-z_]+$/);
    for (const list of [...systemListKeys, ...openListKeys]) expect(names).toContain(listName(list));
    for (const list of systemListKeys)
      for (const { key } of valuesOf(list)) expect(names).toContain(valueName(list, key));
  });

  test("points each name of a cell at the value that it stands for", () => {
    expect(valueAt("SP_Today")).toBe("=TODAY()");
    expect(valueAt("SP_Stage_Won")).toBe(language === "zh-CN" ? "成交" : "Won");
    expect(valueAt("SP_Reminder_Overdue")).toBe(language === "zh-CN" ? "已逾期" : "Overdue");
    expect(valueAt("SP_Limit_QuietDaysB")).toBe(7);
    expect(valueAt("SP_Limit_DeviationShare")).toBe(0.2);
    expect(valueAt("SP_WinRate_Negotiation")).toBe(0.9);
    expect(valueAt("SP_Months_Potential")).toBe(2);
    for (const { key, initial } of thresholds)
      expect(valueAt(`SP_Limit_${key.charAt(0).toUpperCase()}${key.slice(1)}`)).toBe(initial);
  });

  test("makes tables with names of their own, and refers lists to their columns so that drop-downs grow with them", () => {
    const tableNames = sheet.blocks.flatMap(({ tableName }) => tableName ?? []);
    expect(new Set(tableNames).size).toBe(tableNames.length);
    const source = sheet.names.find(({ name }) => name === "SP_List_Source");
    expect(source?.formula).toBe(language === "zh-CN" ? "=Settings_Source[客户来源]" : "=Settings_Source[Source]");
  });

  test("keeps one blank row for a team that is not entered yet", () => {
    const block = settingsSheet(language, []).blocks.find(({ key }) => key === "team");
    expect(block?.rows).toEqual([["", "", ""]]);
  });

  function valueAt(name: string): string | number | undefined {
    const formula = sheet.names.find((candidate) => candidate.name === name)?.formula ?? "";
    const [, letters = "", row = ""] = /\$([A-Z]+)\$(\d+)$/.exec(formula) ?? [];
    const columnIndex = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const rowIndex = Number(row) - 1;
    const block = sheet.blocks.find((candidate) => cellsOf(candidate).includes(`${rowIndex}:${columnIndex}`));
    return block?.rows[rowIndex - block.headingRowIndex - 1]?.[columnIndex - block.columnIndex];
  }
});

function cellsOf({ headingRowIndex, columnIndex, columns, rows }: SettingsBlock): string[] {
  // From the block's title to its last row.
  return Array.from({ length: rows.length + 2 }, (_, row) =>
    columns.map((_column, column) => `${headingRowIndex - 1 + row}:${columnIndex + column}`),
  ).flat();
}

test.each(languages)("every text of the settings sheet in %s fits into its column on one line", (language) => {
  const tooLong = settingsSheet(language, []).blocks.flatMap(({ key, columns, rows }) =>
    rows.flatMap((row) =>
      row.flatMap((cell, index) => {
        // Chinese characters are two wide, and letters are not all alike.
        const width = [...String(cell)].reduce((sum, character) => sum + (character > "\u00ff" ? 2 : 1), 0) * 1.05;
        const isText = typeof cell === "string" && !cell.startsWith("=");
        return isText && width > (columns[index]?.width ?? 0) ? [`${key}: ${cell}`] : [];
      }),
    ),
  );
  expect(tooLong).toEqual([]);
});
