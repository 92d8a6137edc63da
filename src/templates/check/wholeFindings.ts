import type { CellFinding, Finding } from "../../core/check/Finding";
import { severityOfCode } from "../../core/check/Finding";
import { systemListKeys, valuesOf } from "../lists";
import { todayName } from "../names";
import { stateSheet } from "../settings";
import { tableOrder } from "../tables";
import { identifierColumnOf } from "./checkColumns";
import type { LackingCells, SheetFacts } from "./SheetFacts";

/** Makes a finding about a whole column, or about the workbook. */
function wholeFinding(
  at: Finding["at"],
  { code, data, fix }: Omit<CellFinding, "column">,
  found: Finding["found"] = "",
  rowIndex: number | null = null,
): Finding {
  return {
    code,
    severity: severityOfCode[code],
    at,
    rowIndex,
    rowIdentifier: null,
    found,
    person: "",
    ...(data !== undefined && { data }),
    ...(fix !== undefined && { fix }),
  };
}

/** What concerns no single row: missing columns, wiped rules and colours, lists that lost a value, the way of counting days. */
export function wholeFindings(facts: SheetFacts): readonly Finding[] {
  return [
    ...(facts.countsFrom1904
      ? [wholeFinding({ table: stateSheet.tableName, rowNumber: 1, column: todayName }, { code: "dateSystem1904" })]
      : []),
    ...facts.missingTables.map((table) =>
      wholeFinding({ table, rowNumber: 1, column: identifierColumnOf(table) }, { code: "tableMissing" }),
    ),
    ...facts.missing.map(({ table, column }) => {
      const rowNumber = (facts.tables[table]?.firstRowNumber ?? 2) - 1;
      return wholeFinding({ table, rowNumber, column }, { code: "columnMissing" });
    }),
    ...listFindings(facts),
    ...facts.withoutRule.map((cells) => lacking(facts, cells, "rulesWiped")),
    ...facts.withoutColour.map((cells) => lacking(facts, cells, "coloursWiped")),
    ...upkeepFindings(facts),
  ];
}

function lacking(
  { tables }: SheetFacts,
  { table, column, count, firstRowIndex }: LackingCells,
  code: "rulesWiped" | "coloursWiped",
): Finding {
  const rowNumber = (tables[table]?.firstRowNumber ?? 2) + firstRowIndex;
  return wholeFinding({ table, rowNumber, column }, { code, data: { count }, fix: { kind: "rules" } });
}

/** A system list must keep each of its values, under words of their own: formulas and the add-in know them by their cells. */
function listFindings({ systemLists, language }: SheetFacts): readonly Finding[] {
  return systemListKeys.flatMap((list) => {
    const facts = systemLists[list];
    if (facts === undefined) return [];
    const values = facts.values.map(({ key, cell }) => {
      const shipped = valuesOf(list).find((value) => value.key === key)?.text[language] ?? key;
      return { key, cell, shipped, word: cell?.word.trim() ?? "" };
    });
    return values.flatMap((value): readonly Finding[] => {
      const { key, cell, shipped, word } = value;
      const same = values.filter((other) => isSameWord(other.word, word));
      // Of values with one word, the one whose own word it is keeps it; else the first.
      const keeper = same.find((other) => isSameWord(other.shipped, word)) ?? same[0];
      if (word !== "" && keeper === value) return [];
      const isFree = !values.some((other) => other.key !== key && isSameWord(other.word, shipped));
      const at = { table: facts.tableName, rowNumber: cell?.rowNumber ?? 1, column: facts.heading };
      const code = word === "" ? "listValueLost" : "listValueDoubled";
      const fix = cell !== null && isFree ? { fix: { kind: "cell", after: shipped } as const } : {};
      return [
        wholeFinding(at, { code, data: { word, shipped, list }, ...fix }, cell?.word ?? "", cell?.rowIndex ?? null),
      ];
    });
  });
}

/** As the sheets' formulas compare words. */
function isSameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What upkeep left to a person joins the list where it still holds; doubled identifiers are found here anyway. */
function upkeepFindings({ upkeep, tables }: SheetFacts): readonly Finding[] {
  return upkeep.flatMap(({ code, at = {}, data = {} }): readonly Finding[] => {
    const table = tableOrder.find((key) => key === at.table);
    const rowIndex = data["rowIndex"];
    if (code === "identifierDoubled" || table === undefined || typeof rowIndex !== "number") return [];
    const { firstRowNumber = 2, values = {} } = tables[table] ?? {};
    const column = at.column ?? identifierColumnOf(table);
    const found = String(values[column]?.[rowIndex] ?? "").trim();
    const identifier = data["identifier"] ?? "";
    const expected = code === "referenceUncertain" ? identifier : (data["found"] ?? "");
    if (found !== String(expected)) return [];
    const place = { table, rowNumber: firstRowNumber + rowIndex, column };
    return [wholeFinding(place, { code, data: { identifier } }, found, rowIndex)];
  });
}
