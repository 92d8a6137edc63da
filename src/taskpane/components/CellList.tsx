import { useState, type ReactElement } from "react";
import {
  Body1,
  Button,
  Caption1,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { journalMessages } from "../../templates/messages/journal";
import { useTexts } from "../hooks/LanguageContext";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
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
  more: { alignSelf: "flex-start" },
});

/** A cell or something else that an action changed, or that undo left alone. */
export interface ListedCell {
  readonly key: string;
  readonly place: string;
  readonly detail: string;
  /** Brings the cell into view; without it the line is no button. */
  readonly onGo?: () => void;
}

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  /** Gives the words for one of them; asked only for those that are shown. */
  readonly describe: (item: Item, index: number) => ListedCell;
}

/** So many at a time: enough to recognise what was done, few enough to draw at once. */
const pageSize = 20;

/** Lists cells a page at a time; each leads to its cell. The arrow keys move within the list, Tab leaves it. */
export function CellList<Item>({ label, items, describe }: Props<Item>): ReactElement {
  const styles = useStyles();
  const text = useTexts(journalMessages);
  const [shown, setShown] = useState(pageSize);
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const rest = items.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label} {...arrows}>
        {items
          .slice(0, shown)
          .map(describe)
          .map(({ key, place, detail, onGo }) => (
            <li key={key}>
              {onGo === undefined ? (
                <div className={styles.item}>
                  <Caption1 className={styles.place}>{place}</Caption1>
                  <Body1 className={styles.content}>{detail}</Body1>
                </div>
              ) : (
                <button
                  type="button"
                  className={mergeClasses(styles.item, styles.link)}
                  title={text("goToCell")}
                  onClick={onGo}
                >
                  <Caption1 className={styles.place}>{place}</Caption1>
                  <Body1 className={styles.content}>{detail}</Body1>
                </button>
              )}
            </li>
          ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} appearance="subtle" size="small" onClick={() => setShown(shown + pageSize)}>
          {text("showMore", { count: Math.min(pageSize, rest), rest })}
        </Button>
      )}
    </>
  );
}
