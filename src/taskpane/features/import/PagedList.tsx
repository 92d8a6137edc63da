import { useState, type ReactNode } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import { PlainList } from "../../components/PlainList";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  pages: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  words: { color: tokens.colorNeutralForeground2 },
});

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string | number;
  /** Draws one item as the content of a list item. */
  readonly draw: (item: T) => ReactNode;
  readonly pageSize?: number;
  /** What the list holds, for screen readers. */
  readonly label: string;
}

/** A list of any length of which one page is drawn at a time, so that thousands of rows cost no more than ten. */
export function PagedList<T>({ items, keyOf, draw, pageSize = 10, label }: Props<T>) {
  const styles = useStyles();
  const text = useTexts(importDecisionMessages);
  const [wanted, setWanted] = useState(0);
  const last = Math.max(0, Math.ceil(items.length / pageSize) - 1);
  // The list may have become shorter since the page was chosen.
  const page = Math.min(wanted, last);
  const shown = items.slice(page * pageSize, (page + 1) * pageSize);
  const span = { first: page * pageSize + 1, last: page * pageSize + shown.length, count: items.length };
  return (
    <div className={styles.root}>
      <PlainList label={label}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{draw(item)}</li>
        ))}
      </PlainList>
      {last > 0 && (
        <div className={styles.pages}>
          <Button
            appearance="subtle"
            icon={<ChevronLeft20Regular />}
            aria-label={text("previousPage")}
            disabledFocusable={page === 0}
            onClick={() => setWanted(page - 1)}
          />
          <Caption1 className={styles.words} aria-live="polite">
            {text("page", span)}
          </Caption1>
          <Button
            appearance="subtle"
            icon={<ChevronRight20Regular />}
            aria-label={text("nextPage")}
            disabledFocusable={page === last}
            onClick={() => setWanted(page + 1)}
          />
        </div>
      )}
    </div>
  );
}
