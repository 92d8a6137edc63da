import { useEffect, useMemo, useState, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { paneMessages } from "../../templates/messages/pane";
import { useTexts } from "../hooks/LanguageContext";
import { PlainList, type PlainListLook } from "./PlainList";

const useStyles = makeStyles({ more: { alignSelf: "flex-start" } });

interface Props<Item> extends PlainListLook {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string | number;
  /** Draws one item as the content of a list item; asked only for those that are shown. */
  readonly draw: (item: Item, index: number) => ReactNode;
  /** How many are shown at first and added each time: enough to work through, few enough to draw at once. */
  readonly pageSize?: number;
  /** Told which items are drawn, so that what they say can be read. */
  readonly onShown?: (items: readonly Item[]) => void;
}

/** A list of any length that shows its first items, and more of them when asked. */
export function GrowingList<Item>({ items, keyOf, draw, pageSize = 20, onShown, ...look }: Props<Item>) {
  const styles = useStyles();
  const text = useTexts(paneMessages);
  const [shown, setShown] = useState(pageSize);
  const drawn = useMemo(() => items.slice(0, shown), [items, shown]);
  const rest = items.length - shown;

  useEffect(() => onShown?.(drawn), [drawn, onShown]);

  return (
    <>
      <PlainList {...look}>
        {drawn.map((item, index) => (
          <li key={keyOf(item, index)}>{draw(item, index)}</li>
        ))}
      </PlainList>
      {rest > 0 && (
        <Button className={styles.more} appearance="subtle" onClick={() => setShown(shown + pageSize)}>
          {text("showMore", { count: Math.min(pageSize, rest), rest })}
        </Button>
      )}
    </>
  );
}
