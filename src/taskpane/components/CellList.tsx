import type { ReactElement } from "react";
import { Body1, Caption1, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { journalMessages } from "../../templates/messages/journal";
import { useTexts } from "../hooks/LanguageContext";
import { GrowingList } from "./GrowingList";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    boxSizing: "border-box",
    textAlign: "start",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  link: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...createFocusOutlineStyle(),
  },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  content: { overflowWrap: "anywhere" },
});

/** A cell or something else that an action changed, or that undo left alone. */
export interface ListedCell {
  readonly place: string;
  readonly detail: string;
  /** Brings the cell into view; without it the line is no button. */
  readonly onGo?: () => void;
}

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  /** Gives the words for one of them; asked only for those that are shown. */
  readonly describe: (item: Item) => ListedCell;
}

/** Lists cells a page at a time; each leads to its cell. The arrow keys move within the list, Tab leaves it. */
export function CellList<Item>({ label, items, describe }: Props<Item>): ReactElement {
  return (
    <GrowingList
      label={label}
      gap="none"
      arrowKeys
      items={items}
      keyOf={(_, index) => index}
      draw={(item) => <CellLine {...describe(item)} />}
    />
  );
}

function CellLine({ place, detail, onGo }: ListedCell): ReactElement {
  const styles = useStyles();
  const text = useTexts(journalMessages);
  const words = (
    <>
      <Caption1 className={styles.place}>{place}</Caption1>
      <Body1 className={styles.content}>{detail}</Body1>
    </>
  );
  if (onGo === undefined) return <div className={styles.item}>{words}</div>;
  return (
    <button type="button" className={mergeClasses(styles.item, styles.link)} title={text("goToCell")} onClick={onGo}>
      {words}
    </button>
  );
}
