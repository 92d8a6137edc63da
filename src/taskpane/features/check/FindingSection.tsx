import { type ReactElement, useState } from "react";
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  CounterBadge,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Finding, Severity } from "../../../core/check/Finding";
import { checkMessages } from "../../../templates/messages/check";
import { useTexts } from "../../hooks/LanguageContext";
import { FindingCard } from "./FindingCard";
import type { FindingGroup } from "./groupFindings";
import { pageSize } from "./pageSize";
import type { FindingTexts } from "./useFindingTexts";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    fontWeight: tokens.fontWeightSemibold,
  },
  panel: {
    marginInline: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  start: { alignSelf: "flex-start" },
});

const badgeColours = { mistake: "danger", look: "important", information: "informative" } as const satisfies Record<
  Severity,
  string
>;

interface Props {
  readonly group: FindingGroup;
  readonly texts: FindingTexts;
  /** True while something is being corrected or checked. */
  readonly busy: boolean;
  /** Gives the way to a finding's cell, or undefined. */
  readonly goTo: (finding: Finding) => (() => void) | undefined;
  /** Goes to another row that a finding is about. */
  readonly onGoToOther: (finding: Finding, rowInTable: number) => void;
  /** Asked to correct some findings: one, or all of the group after a preview. */
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** All findings of one kind; the number in the heading is the length of the list, which is shown a page at a time. */
export function FindingSection({ group, texts, busy, goTo, onGoToOther, onFix }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(checkMessages);
  const [shown, setShown] = useState<number>(pageSize);
  const { key, severity, findings, fixable } = group;
  const title = texts.title(group);
  const rest = findings.length - shown;
  const isRestoring = fixable[0]?.fix?.kind !== "cell";

  return (
    <AccordionItem value={key}>
      <AccordionHeader as="h3" expandIconPosition="start">
        <span className={styles.heading}>
          {/* The space keeps title and number apart for those who hear them. */}
          <span>{title} </span>
          <CounterBadge
            count={findings.length}
            overflowCount={999_999}
            size="medium"
            appearance="filled"
            color={badgeColours[severity]}
          />
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {fixable.length > 1 && (
          <Button className={styles.start} disabledFocusable={busy} onClick={() => onFix(fixable)}>
            {text(isRestoring ? "restoreAll" : "fixAll", { count: fixable.length })}
          </Button>
        )}
        <ul className={styles.list} aria-label={title}>
          {findings.slice(0, shown).map((finding, index) => {
            const go = goTo(finding);
            return (
              <li key={`${finding.at.table} ${finding.at.rowNumber} ${finding.at.column} ${index}`}>
                <FindingCard
                  finding={finding}
                  texts={texts}
                  disabled={busy}
                  onGoToOther={(row) => onGoToOther(finding, row)}
                  {...(go && { onGo: go })}
                  {...(finding.fix && { onFix: () => onFix([finding]) })}
                />
              </li>
            );
          })}
        </ul>
        {rest > 0 && (
          <Button className={styles.start} appearance="subtle" onClick={() => setShown(shown + pageSize)}>
            {text("showMore", { count: Math.min(pageSize, rest), rest })}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
