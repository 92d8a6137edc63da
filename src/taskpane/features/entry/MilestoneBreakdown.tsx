import type { ReactElement } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { milestoneFindings } from "../../../core/check/milestoneFindings";
import { isoDateOf } from "../../../core/dates";
import { milestoneParts, type Milestone } from "../../../core/milestones";
import type { Period } from "../../../core/periods";
import { findingText } from "../../../templates/check/findingWords";
import { entryMessages } from "../../../templates/messages/entry";
import { Notice } from "../../components/Notice";
import { Section } from "../../components/Section";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "1.2em", overflowWrap: "anywhere" },
  problem: { display: "block", color: tokens.colorStatusWarningForeground1 },
});

/** What is said of phases names no column. */
const at = { table: "campaigns", rowNumber: 1, column: "milestones" };

interface Props {
  readonly milestones: string;
  /** The campaign's dates; null while it has none that make a period. */
  readonly campaign: Period | null;
}

/** Shows what is read from a campaign's milestones, phase by phase, and below each what is not right with it. */
export function MilestoneBreakdown({ milestones, campaign }: Props): ReactElement | null {
  const styles = useStyles();
  const text = useTexts(entryMessages);
  const language = useLanguage();
  if (milestones.trim() === "") return null;
  if (campaign === null) return <Notice intent="info">{text("milestonesNeedDates")}</Notice>;
  const line = ({ name, start, end, note }: Milestone): string => {
    const words = start === null ? "milestoneUntil" : start === end ? "milestoneDay" : "milestoneSpan";
    const days = text(words, { name, from: isoDateOf(start ?? end), to: isoDateOf(end) });
    return note === "" ? days : text("milestoneNote", { days, note });
  };
  return (
    <Section title={text("breakdown")}>
      <ul className={styles.list}>
        {milestoneParts(milestones, campaign).map(({ phase, milestone, problems }, index) => (
          <li key={`${index} ${phase}`}>
            <Body1>{milestone === null ? phase : line(milestone)}</Body1>
            {milestoneFindings(problems).map((finding) => (
              <Caption1 key={finding.code} className={styles.problem}>
                {findingText({ ...finding, at }, language, () => "")}
              </Caption1>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
