import type { ReactElement, ReactNode } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { shownCount } from "../../../excel/mirror/shownFirst";
import { CountedItem } from "../../components/CountedItem";
import { GrowingList } from "../../components/GrowingList";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

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
  ...list
}: Props<Item>): ReactElement {
  const styles = useStyles();
  return (
    <CountedItem
      id={id}
      title={title}
      count={items.length}
      heading="h2"
      colour={urgent && items.length > 0 ? "danger" : "informative"}
    >
      {items.length === 0 ? (
        <Body1 className={styles.quiet}>{none}</Body1>
      ) : (
        <>
          {intro !== undefined && <Caption1 className={styles.quiet}>{intro}</Caption1>}
          <GrowingList label={title} arrowKeys items={items} pageSize={shownCount} {...list} />
        </>
      )}
    </CountedItem>
  );
}
