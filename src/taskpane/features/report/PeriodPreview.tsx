import type { ReactElement } from "react";
import { Body1, Caption1, Subtitle1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowTrending20Regular } from "@fluentui/react-icons/svg/arrow-trending";
import { ArrowTrendingDown20Regular } from "@fluentui/react-icons/svg/arrow-trending-down";
import type { Review } from "../../../core/review/buildReview";
import type { TargetComparison } from "../../../core/review/targets";
import { reportMessages } from "../../../templates/messages/report";
import { PlainList } from "../../components/PlainList";
import { Section } from "../../components/Section";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, margin: 0 },
  figure: {
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  value: { margin: 0, color: tokens.colorBrandForeground1, overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground2 },
  flag: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  bad: { color: tokens.colorPaletteRedForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  icon: { flexShrink: 0, lineHeight: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What the report of the chosen period will say, in a few figures: computed from what was read, nothing is written. */
export function PeriodPreview({ review }: { readonly review: Review }): ReactElement {
  const styles = useStyles();
  const text = useTexts(reportMessages);
  const language = useLanguage();
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 0 });
  const figures = [
    ["campaigns", review.campaigns.length],
    ["newCustomers", review.total.newCustomers],
    ["wonCustomers", review.total.wonCustomers],
    ["wonAmount", review.total.wonAmount],
  ] as const;

  return (
    <Section title={text("preview")}>
      <dl className={styles.figures}>
        {figures.map(([key, value]) => (
          <div key={key} className={styles.figure}>
            <dt className={styles.label}>
              <Caption1>{text(key)}</Caption1>
            </dt>
            <dd className={styles.value}>
              <Subtitle1>{number(value)}</Subtitle1>
            </dd>
          </div>
        ))}
      </dl>
      <Flags targets={review.targets} number={number} />
    </Section>
  );
}

interface FlagsProps {
  readonly targets: readonly TargetComparison[];
  readonly number: (value: number) => string;
}

function Flags({ targets, number }: FlagsProps) {
  const styles = useStyles();
  const text = useTexts(reportMessages);
  const language = useLanguage();
  if (targets.every(({ judgement }) => judgement === null))
    return <Body1 className={styles.quiet}>{text("noTargets")}</Body1>;
  const flagged = targets.filter(({ judgement }) => judgement?.flagged === true);
  if (flagged.length === 0) return <Body1 className={styles.quiet}>{text("nothingFlagged")}</Body1>;
  const percent = (share: number) =>
    share.toLocaleString(language, { style: "percent", maximumFractionDigits: 1, signDisplay: "exceptZero" });

  return (
    <PlainList gap="narrow">
      {flagged.map(({ key, plan, actual, judgement }) => {
        const deviation = judgement?.deviation.ok === true ? percent(judgement.deviation.value) : "";
        const data = { plan: number(plan ?? 0), actual: number(actual ?? 0), deviation };
        return (
          <li key={key} className={styles.flag}>
            <span
              className={mergeClasses(styles.icon, judgement?.verdict === "good" ? styles.good : styles.bad)}
              aria-hidden="true"
            >
              {judgement?.direction === "below" ? <ArrowTrendingDown20Regular /> : <ArrowTrending20Regular />}
            </span>
            <Body1>
              {key === "cost" ? text("flaggedCost", data) : text("flagged", { figure: text(key), ...data })}
            </Body1>
          </li>
        );
      })}
    </PlainList>
  );
}
