import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { FoundList } from "../../../excel/adopt/findLists";
import { workbookMessages } from "../../../templates/messages/workbook";
import { columnOf, tables } from "../../../templates/tables";
import type { TableKey } from "../../../templates/types";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly table: TableKey;
  readonly list: FoundList;
  /** Name of the sheet of ours that the list would replace where it is empty; null where there is none. */
  readonly givesWay: string | null;
  readonly disabled: boolean;
  readonly onAdopt: () => void;
}

/** A list that could become a table of ours: what of it is recognised, kept and added. */
export function FoundListCard({ table, list, givesWay, disabled, onAdopt }: Props) {
  const styles = useStyles();
  const text = useTexts(workbookMessages);
  const language = useLanguage();
  const headingOf = (key: string): string => columnOf(table, key).heading[language];
  const pairs = Object.entries(list.mapping).map(([key, index]) =>
    text("adoptPair", { heading: list.headings[index] ?? "", column: headingOf(key) }),
  );
  const mapped = new Set(Object.values(list.mapping));
  const extra = list.headings.filter((heading, index) => heading !== "" && !mapped.has(index));
  const added = tables[table].columns
    .filter(({ key }) => list.mapping[key] === undefined)
    .map(({ key }) => headingOf(key));
  return (
    <div className={styles.card}>
      <Body1Strong as="h3" className={styles.title}>
        {text("adoptFound", { sheet: list.sheetName, rows: list.rowCount })}
      </Body1Strong>
      <Body1>{text("adoptMatched", { pairs: pairs.join(text("listJoiner")) })}</Body1>
      {extra.length > 0 && <Body1>{text("adoptExtra", { headings: extra.join(text("listJoiner")) })}</Body1>}
      <Caption1 className={styles.note}>{text("adoptAdded", { columns: added.join(text("listJoiner")) })}</Caption1>
      {givesWay !== null && <Caption1 className={styles.note}>{text("adoptEmptyGoes", { sheet: givesWay })}</Caption1>}
      <Button appearance="primary" disabled={disabled} onClick={onAdopt}>
        {text("adoptDo")}
      </Button>
    </div>
  );
}
