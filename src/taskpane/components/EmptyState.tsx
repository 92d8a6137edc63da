import type { ReactNode } from "react";
import { Body1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXXL,
    paddingInline: tokens.spacingHorizontalM,
  },
  icon: { color: tokens.colorBrandForeground1, fontSize: "40px", lineHeight: 0 },
  text: { color: tokens.colorNeutralForeground2, maxWidth: "36ch" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface Props {
  /** A decorative icon, 40 px. */
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What a view shows when there is nothing to show yet: why, and the next sensible step. */
export function EmptyState({ icon, title, children, actions }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {children !== undefined && <Body1 className={styles.text}>{children}</Body1>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
