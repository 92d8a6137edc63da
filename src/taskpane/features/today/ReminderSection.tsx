import { type ReactElement, type ReactNode, useEffect, useMemo, useState } from "react";
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  CounterBadge,
  makeStyles,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { shownCount } from "../../../excel/mirror/shownFirst";
import { todayMessages } from "../../../templates/messages/today";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    fontWeight: tokens.fontWeightSemibold,
  },
  panel: {
    marginInline: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  more: { alignSelf: "flex-start" },
});

/** So many at a time: enough for a day's work, few enough to draw at once. */
const pageSize = shownCount;

interface Props<Item> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
  /** Whether the number calls for action at a glance. */
  readonly urgent?: boolean;
  readonly intro?: string;
  /** Said where the list is empty. */
  readonly none: string;
  readonly keyOf: (item: Item) => string | number;
  readonly draw: (item: Item) => ReactNode;
  /** Told which items are drawn, so that what they say can be read. */
  readonly onShown?: (items: readonly Item[]) => void;
}

/**
 * One list of the day, to be opened and closed; the number in its heading is the length of the list. Long lists are
 * shown a page at a time. The arrow keys move within the list, Tab leaves it.
 */
export function ReminderSection<Item>({
  id,
  title,
  items,
  urgent = false,
  intro,
  none,
  keyOf,
  draw,
  onShown,
}: Props<Item>): ReactElement {
  const styles = useStyles();
  const text = useTexts(todayMessages);
  const [shown, setShown] = useState(pageSize);
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const rest = items.length - shown;
  const drawn = useMemo(() => items.slice(0, shown), [items, shown]);

  useEffect(() => onShown?.(drawn), [drawn, onShown]);

  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h2" expandIconPosition="start">
        <span className={styles.heading}>
          {/* The space keeps title and number apart for those who hear them. */}
          <span>{title} </span>
          <CounterBadge
            count={items.length}
            overflowCount={9999}
            showZero
            size="medium"
            appearance="filled"
            color={urgent && items.length > 0 ? "danger" : "informative"}
          />
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {items.length === 0 ? (
          <Body1 className={styles.quiet}>{none}</Body1>
        ) : (
          <>
            {intro !== undefined && <Caption1 className={styles.quiet}>{intro}</Caption1>}
            <ul className={styles.list} aria-label={title} {...arrows}>
              {drawn.map((item) => (
                <li key={keyOf(item)}>{draw(item)}</li>
              ))}
            </ul>
            {rest > 0 && (
              <Button className={styles.more} appearance="subtle" onClick={() => setShown(shown + pageSize)}>
                {text("showMore", { count: Math.min(pageSize, rest), rest })}
              </Button>
            )}
          </>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
