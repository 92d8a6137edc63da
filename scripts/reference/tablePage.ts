import { colourRulesFor, type StateColour } from "../../src/templates/colours";
import { columnLettersAt } from "../../src/templates/cellAddress";
import { numberFormatOf } from "../../src/templates/numberFormats";
import { renderFormula } from "../../src/templates/renderFormula";
import { tables } from "../../src/templates/tables";
import { languages } from "../../src/templates/Text";
import type { TableDeclaration, TableKey } from "../../src/templates/types";
import { validationFor, type ValidationRule } from "../../src/templates/validation";
import { kindWords, requiredWords, valueWords, withoutAddIn } from "./columnWords";
import { code, codeBlock, markdownTable, pageText, type ReferencePage } from "./markdown";

const colourWords: Readonly<Record<StateColour, string>> = {
  overdue: "red: overdue, or against the rules",
  today: "amber: due today",
  attention: "orange: worth a look",
  missing: "pale yellow: missing",
  settled: "grey: settled",
  typedOver: "violet: typed over the formula",
};

/** Writes the page of one table: every column, every formula in both languages, every colour. */
export function tablePage(key: TableKey): ReferencePage {
  const table = tables[key];
  const title = languages.map((language) => table.sheetName[language]).join(" · ");
  return {
    fileName: `${table.sheetName["en-US"].toLowerCase().replaceAll(" ", "-")}.md`,
    title,
    summary: table.description["en-US"],
    text: pageText([
      `# ${title}`,
      `${table.description["zh-CN"]}\\\n${table.description["en-US"]}`,
      `Excel table ${code(table.tableName)}, ${table.columns.length} columns; the first ${table.frozenColumns} stay in view.`,
      "## Columns",
      columnTable(table),
      "## What each column is for",
      helpTable(table),
      "## Formulas",
      "As Excel stores them, in a workbook made in Chinese and in English. Names that begin with `SP_` are defined in the settings sheet.",
      ...formulas(table),
      "## What Excel refuses or questions",
      validationTable(table),
      "## Colours",
      "Conditional formats, the most important first; formulas are those of the first row.",
      colourTable(key),
    ]),
  };
}

function columnTable(table: TableDeclaration): string {
  return markdownTable(
    ["", "中文", "English", "Key", "Kind", "Holds", "Required", "Number format"],
    table.columns.map((column, index) => [
      columnLettersAt(index),
      column.heading["zh-CN"],
      column.heading["en-US"],
      code(column.key),
      column.kind,
      valueWords(table.key, column) + (column.confidential ? " (confidential)" : ""),
      requiredWords(table.key, column),
      code(numberFormatOf(column)),
    ]),
  );
}

function helpTable(table: TableDeclaration): string {
  return markdownTable(
    ["Column", "说明", "Help", "A colleague without the add-in"],
    table.columns.map((column) => [
      `${column.heading["zh-CN"]} · ${column.heading["en-US"]}`,
      column.help["zh-CN"],
      column.help["en-US"],
      withoutAddIn(column),
    ]),
  );
}

function formulas(table: TableDeclaration): readonly string[] {
  return table.columns.flatMap(({ heading, formula }) =>
    formula === undefined
      ? []
      : [
          `### ${heading["zh-CN"]} · ${heading["en-US"]}`,
          codeBlock(languages.map((language) => renderFormula(formula, { table: table.key, language })).join("\n\n")),
        ],
  );
}

function validationTable(table: TableDeclaration): string {
  const place = { table: table.key, firstRowNumber: 2 } as const;
  return markdownTable(
    ["Column", "Rule", "On a breach", "What it says"],
    table.columns.flatMap((column) => {
      const validation = validationFor(column, place, "en-US");
      if (validation === null) return [];
      const [kind, details] = ruleParts(validation.rule);
      return [
        [
          column.heading["en-US"],
          `${kind}: ${details.map((part) => code(String(part))).join(" ")}`,
          validation.style === "Stop" ? "refused" : "questioned",
          validation.errorMessage,
        ],
      ];
    }),
  );
}

/** A rule has one kind, with its details under it. */
function ruleParts(rule: ValidationRule): readonly [kind: string, details: readonly (string | number)[]] {
  const kinds: Readonly<Record<string, object>> = { ...rule };
  const [kind, details] = Object.entries(kinds)[0] ?? ["", {}];
  const shown = Object.values(details).filter((part) => typeof part === "string" || typeof part === "number");
  return [kind, shown];
}

function colourTable(key: TableKey): string {
  const headings = new Map(tables[key].columns.map((column) => [column.key, column.heading["en-US"]]));
  return markdownTable(
    ["Columns", "When", "Colour"],
    colourRulesFor({ table: key, firstRowNumber: 2 }).map(({ columns, formula, colour }) => [
      columns.map((column) => headings.get(column) ?? column).join(", "),
      code(formula),
      colourWords[colour],
    ]),
  );
}

/** Says what the kinds of columns mean, for the index. */
export function kindsTable(): string {
  return markdownTable(
    ["Kind", "What it is", "A colleague without the add-in"],
    Object.entries(kindWords).map(([kind, { meaning, withoutAddIn: alone }]) => [kind, meaning, alone]),
  );
}
