import type { ReactElement } from "react";
import { Body1, Caption1, Subtitle1, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { severities, type Severity } from "../../../core/check/Finding";
import type { CheckResult } from "../../../excel/check/CheckResult";
import { checkMessages } from "../../../templates/messages/check";
import { Notice } from "../../components/Notice";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  count: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalS,
  },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", textAlign: "start" },
  line: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly result: CheckResult;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
  readonly changedSince: boolean;
}

/** How many findings of each severity there are, as buttons that show only those; when was checked, and what was not. */
export function CheckSummary({ result, counts, chosen, onChoose, changedSince }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(checkMessages);
  const language = useLanguage();
  const time = new Date(result.at).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
  return (
    <div className={styles.root}>
      {result.status === "cancelled" && (
        <Notice intent="warning" title={text("cancelledTitle")}>
          {text("cancelledText", { rows: result.rows })}
        </Notice>
      )}
      {!result.kindsRead && <Notice intent="info">{text("kindsNotRead")}</Notice>}
      <div className={styles.counts} role="group" aria-label={text("severity")}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.count}
            checked={chosen === severity}
            onClick={() => onChoose(chosen === severity ? null : severity)}
          >
            <span className={styles.words}>
              <Subtitle1>{counts[severity].toLocaleString(language)}</Subtitle1> <Body1>{text(severity)}</Body1>
            </span>
          </ToggleButton>
        ))}
      </div>
      <Caption1 className={styles.line}>
        {text("checkedAt", { time, rows: result.rows.toLocaleString(language) })}
      </Caption1>
      {changedSince && <Caption1 className={styles.line}>{text("changedSince")}</Caption1>}
    </div>
  );
}
