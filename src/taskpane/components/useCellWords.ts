import { firstReliableSerial, isoDateOf, lastSerial } from "../../core/dates";
import { isFormula, valueOfContent } from "../../core/journal/cellContent";
import type { CellContent } from "../../core/journal/JournalEntry";
import { tableKeyOf } from "../../excel/journal/anyTables";
import { journalMessages } from "../../templates/messages/journal";
import { settingsSheetName } from "../../templates/settings";
import { tables } from "../../templates/tables";
import type { ColumnDeclaration } from "../../templates/types";
import { useLanguage, useTexts } from "../hooks/LanguageContext";

interface NamedCell {
  readonly tableName: string;
  readonly rowIdentifier: string | null;
  /** Within the table's body, from 0; null where it is not known. */
  readonly rowIndex: number | null;
  /** Key of a column of ours, heading of another; empty for the row as such. */
  readonly column: string;
}

interface CellWords {
  /** Names a cell as people know it: sheet, row and column heading. */
  readonly place: (cell: NamedCell) => string;
  /** Gives the name by which the pane knows a table's sheet. */
  readonly sheet: (tableName: string) => string;
  /** Writes a content as the sheet shows it: dates as dates; a formula as such. */
  readonly content: (content: CellContent, tableName: string, column: string) => string;
}

/** Long texts are cut here; the cell itself shows them whole. */
const mostCharacters = 120;

/** Gives the words for cells of tables in the pane's language. */
export function useCellWords(): CellWords {
  const language = useLanguage();
  const text = useTexts(journalMessages);
  const sheet = (tableName: string): string => {
    const key = tableKeyOf(tableName);
    if (key !== null) return tables[key].sheetName[language];
    return tableName.startsWith("Settings_") ? settingsSheetName[language] : tableName;
  };
  return {
    sheet,
    place: ({ tableName, rowIdentifier, rowIndex, column }) => {
      const heading = declarationOf(tableName, column)?.heading[language] ?? column;
      const row = rowIdentifier ?? (rowIndex === null ? null : text("rowNumber", { number: rowIndex + 1 }));
      if (column === "" && row === null) return sheet(tableName);
      if (column === "" || row === null) {
        return text("placeOfColumn", { sheet: sheet(tableName), column: row ?? heading });
      }
      return text("place", { sheet: sheet(tableName), row, column: heading });
    },
    content: (content, tableName, column) => {
      if (content === "") return text("blank");
      const type = declarationOf(tableName, column)?.value.type;
      const isDate = typeof content === "number" && content >= firstReliableSerial && content <= lastSerial;
      if (isDate && (type === "date" || type === "dateTime")) return dateText(content, type === "dateTime");
      const shown = isFormula(content) ? content : String(valueOfContent(content));
      const characters = [...shown];
      return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters).join("")}…` : shown;
    },
  };
}

function declarationOf(tableName: string, column: string): ColumnDeclaration | undefined {
  const key = tableKeyOf(tableName);
  return key === null ? undefined : tables[key].columns.find((declared) => declared.key === column);
}

function dateText(serial: number, withTime: boolean): string {
  const minutes = Math.round((serial % 1) * 1440);
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return withTime ? `${isoDateOf(serial)} ${clock}` : isoDateOf(serial);
}
