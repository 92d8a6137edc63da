import { openListKeys, openLists, systemListKeys, systemLists, valuesOf } from "../../src/templates/lists";
import { limitName, listName, todayName, valueName, workbookName, capitalised } from "../../src/templates/names";
import { settingsSheetName, sheetWords, stageRates, stateSheet, thresholds } from "../../src/templates/settings";
import { languages } from "../../src/templates/Text";
import { code, markdownTable, pageText, type ReferencePage } from "./markdown";

/** Writes the page of the settings sheet: thresholds, rates, lists and the names of their cells. */
export function settingsPage(): ReferencePage {
  const title = languages.map((language) => settingsSheetName[language]).join(" · ");
  return {
    fileName: "settings.md",
    title,
    summary: "Thresholds, rates, the team, every drop-down list, and the names by which formulas know them.",
    text: pageText([
      `# ${title}`,
      "Formulas, rules and the pane read these cells by name, so that whatever a team changes here holds everywhere at once.",
      "## Today",
      `${code(todayName)} holds ${code("=TODAY()")}. It is the only such cell: a TODAY() in every row would recalculate everything at each edit.`,
      "## Deadlines and thresholds",
      markdownTable(
        ["项目", "Setting", "Name", "Default", "说明", "What it does"],
        thresholds.map(({ key, label, initial, unit, note, numberFormat }) => [
          label["zh-CN"],
          label["en-US"],
          code(limitName(key)),
          `${shown(initial, numberFormat)} ${unit["en-US"]}`.trim(),
          note["zh-CN"],
          note["en-US"],
        ]),
      ),
      "## Win rates and months by stage",
      markdownTable(
        ["Stage", "Win rate", "Months"],
        stageRates.map(({ stage, winRate, months }) => [
          stage,
          `${winRate * 100} % (${code(workbookName(`WinRate_${capitalised(stage)}`))})`,
          `${months} (${code(workbookName(`Months_${capitalised(stage)}`))})`,
        ]),
      ),
      "## System lists",
      "Each value has a key and a named cell. The words may be changed there; a value is never deleted or moved, because formulas know it by its name.",
      ...systemListKeys.flatMap((list) => [
        `### ${systemLists[list].heading["zh-CN"]} · ${systemLists[list].heading["en-US"]} (${code(listName(list))})`,
        markdownTable(
          ["Key", "中文", "English", "Name", "Also recognised by an import"],
          valuesOf(list).map(({ key, text, aliases = [] }) => [
            key,
            text["zh-CN"],
            text["en-US"],
            code(valueName(list, key)),
            aliases.join(", "),
          ]),
        ),
      ]),
      "## Words that formulas write",
      markdownTable(
        ["Name", "中文", "English"],
        sheetWords.flatMap(({ words }) =>
          words.map(({ name, text }) => [code(workbookName(name)), text["zh-CN"], text["en-US"]]),
        ),
      ),
      "## Open lists",
      "The team's own, to be extended below their last row; these are their beginnings.",
      ...openListKeys.map((list) => {
        const values = openLists[list].values;
        const heading = `### ${openLists[list].heading["zh-CN"]} · ${openLists[list].heading["en-US"]} (${code(listName(list))})`;
        const words = values.map((text) => `- ${text["zh-CN"]} · ${text["en-US"]}`).join("\n");
        return `${heading}\n\n${values.length === 0 ? "Starts empty: the team is entered at the first run." : words}`;
      }),
      "## State",
      `The very hidden sheet ${code(stateSheet.sheetName)} holds the table ${code(stateSheet.tableName)} with the columns ${stateSheet.columns.map(code).join(" and ")}: which column of which table is which, so that renaming a heading loses nothing. It holds no personal data.`,
    ]),
  };
}

/** Shows a default as the sheet does. */
function shown(value: number, numberFormat: string): string {
  if (numberFormat === "0%") return `${value * 100} %`;
  if (numberFormat !== "hh:mm") return String(value);
  const minutes = Math.round(value * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
