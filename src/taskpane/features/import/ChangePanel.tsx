import type { ReactNode } from "react";
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  CounterBadge,
  makeStyles,
  tokens,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  title: { overflowWrap: "anywhere" },
  panel: { marginInline: 0, paddingBlock: tokens.spacingVerticalS },
});

interface Props {
  readonly id: string;
  readonly title: string;
  /** The length of the list within. */
  readonly count: number;
  readonly children: ReactNode;
}

/** One kind of change in the preview: how many, and on opening which. */
export function ChangePanel({ id, title, count, children }: Props) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h3">
        <span className={styles.header}>
          <span className={styles.title}>{title}</span>
          <CounterBadge count={count} overflowCount={999_999} color="informative" appearance="filled" />
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
