import type { ReactNode } from "react";
import { Body1, Title3, makeStyles, tokens } from "@fluentui/react-components";
import { useKeptFocus } from "../hooks/useKeptFocus";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    boxSizing: "border-box",
    maxWidth: "640px",
    fontVariantNumeric: "tabular-nums",
  },
  heading: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  // Words give way to buttons, which read worse when broken.
  actions: { flexShrink: 0 },
  title: { margin: 0 },
  intro: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: string;
  /** One sentence under the title. */
  readonly intro?: string;
  /** Buttons beside the title, such as “Refresh”. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The frame that all views of the pane share: title, introduction, then sections with even spacing. The keyboard's place
 * is kept when a control in it goes away.
 */
export function ViewPage({ title, intro, actions, children }: Props) {
  const styles = useStyles();
  const root = useKeptFocus();
  return (
    <div ref={root} className={styles.root}>
      <header className={styles.heading}>
        <div className={styles.words}>
          <Title3 as="h1" className={styles.title}>
            {title}
          </Title3>
          {intro !== undefined && <Body1 className={styles.intro}>{intro}</Body1>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
