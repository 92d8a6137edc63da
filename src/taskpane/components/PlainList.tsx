import type { ReactNode, Ref } from "react";
import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", minWidth: 0 },
  hairline: { gap: tokens.spacingVerticalXXS },
  narrow: { gap: tokens.spacingVerticalXS },
  wide: { gap: tokens.spacingVerticalS },
});

export interface PlainListLook {
  /** What the list holds, for screen readers. */
  readonly label?: string;
  /** Space between items. */
  readonly gap?: "none" | "hairline" | "narrow" | "wide";
  /** Whether the arrow keys move from item to item; Tab then leaves the list. */
  readonly arrowKeys?: boolean;
}

interface Props extends PlainListLook {
  readonly ref?: Ref<HTMLUListElement>;
  /** Items, each an `li`. */
  readonly children: ReactNode;
}

/** A list without bullets, its items below each other. */
export function PlainList({ label, gap = "wide", arrowKeys = false, ref, children }: Props) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  return (
    <ul
      ref={ref}
      className={mergeClasses(styles.list, gap !== "none" && styles[gap])}
      aria-label={label}
      {...(arrowKeys && arrows)}
    >
      {children}
    </ul>
  );
}
