import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    // Never more than half of what can be seen: the place where the person works stays visible.
    maxHeight: "50vh",
    overflowY: "auto",
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    ":empty": { display: "none" },
  },
});

/**
 * Shows how an action goes and what came of it, in sight of the button that was pressed: in a long view it stays at the
 * edge until it is dismissed, and the place where the person works does not move.
 */
export function Outcome({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.root}>{children}</div>;
}
