import type { ReactNode } from "react";
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  CounterBadge,
  makeStyles,
  tokens,
  type CounterBadgeProps,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { overflowWrap: "anywhere" },
  panel: {
    marginInline: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

interface Props {
  /** Names it within its accordion. */
  readonly id: string;
  readonly title: string;
  /** The length of the list within. */
  readonly count: number;
  readonly heading?: "h2" | "h3";
  /** Colour of the number: how urgent it is. */
  readonly colour?: NonNullable<CounterBadgeProps["color"]>;
  readonly children: ReactNode;
}

/** A list to be opened and closed, with its length in the heading. */
export function CountedItem({ id, title, count, heading = "h3", colour = "informative", children }: Props) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as={heading} expandIconPosition="start">
        <span className={styles.heading}>
          {/* The space keeps title and number apart for those who hear them. */}
          <span className={styles.title}>{title} </span>
          <CounterBadge
            count={count}
            overflowCount={999_999}
            showZero
            size="medium"
            appearance="filled"
            color={colour}
          />
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
