import { useId, type ReactNode } from "react";
import { Body1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  heading: { margin: 0 },
  intro: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** A titled part of a view; the title names the region for screen readers. */
export function Section({ title, intro, children }: Props) {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <div className={styles.words}>
        <Subtitle2 as="h2" id={headingId} className={styles.heading}>
          {title}
        </Subtitle2>
        {intro !== undefined && <Body1 className={styles.intro}>{intro}</Body1>}
      </div>
      {children}
    </section>
  );
}
