import type { ReactElement } from "react";
import { Body1, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { entryLimit } from "../../../excel/entry/readSelection";
import type { SelectedColumn } from "../../../excel/entry/selectedCells";
import type { MirrorContents } from "../../../excel/mirror/MirrorContents";
import { identifierColumnOf } from "../../../templates/listColumns";
import { entryMessages } from "../../../templates/messages/entry";
import { tables } from "../../../templates/tables";
import { useLanguage, useTexts, type Texts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Columns by which people know a row, besides its identifier. */
const nameColumns = {
  customers: "customerName",
  campaigns: "campaignName",
  followUps: "customerId",
  effects: "campaignId",
} as const;

interface Props {
  readonly column: SelectedColumn;
  readonly contents: MirrorContents;
}

/** Says which cells are selected, and what belongs there. */
export function SelectionHeading({ column, contents }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(entryMessages);
  const language = useLanguage();
  const { place, declaration, heading, rowCount, stretches } = column;
  const sheet = tables[place.table].sheetName[language];
  const row = stretches[0]?.rowIndex;
  const note = noteFor(column);
  return (
    <div className={styles.root}>
      <Caption1 className={styles.quiet}>
        {rowCount === 1 && row !== undefined
          ? text("place", { sheet, row: rowName(contents, column, row, text) })
          : sheet}
      </Caption1>
      <Subtitle2 as="h2">{heading}</Subtitle2>
      {rowCount > 1 && <Body1>{text("cellCount", { count: rowCount })}</Body1>}
      {rowCount > entryLimit && <Body1>{text("tooMany", { limit: entryLimit })}</Body1>}
      {declaration !== null && <Body1 className={styles.quiet}>{declaration.help[language]}</Body1>}
      {note !== null && <Caption1 className={styles.quiet}>{text(note)}</Caption1>}
    </div>
  );
}

function noteFor({
  declaration,
  rowCount,
}: SelectedColumn): "ownColumn" | "native" | "stamped" | "headingSelected" | null {
  if (declaration === null) return "ownColumn";
  if (declaration.kind === "native" || declaration.kind === "stamped") return declaration.kind;
  return rowCount === 0 ? "headingSelected" : null;
}

/** Gives the name of a row as far as it is in memory: the customer's or campaign's, its identifier, or its number. */
function rowName(
  { tables: known }: MirrorContents,
  { place }: SelectedColumn,
  row: number,
  text: Texts<typeof entryMessages>,
): string {
  const columns = known[place.table]?.columns ?? {};
  const identifier = identifierColumnOf(place.table);
  const cell = (key: string | null): string => (key === null ? "" : String(columns[key]?.[row] ?? "").trim());
  const name = cell(nameColumns[place.table]);
  return name || cell(identifier) || text("rowNumber", { number: place.firstRowIndex + row + 1 });
}
