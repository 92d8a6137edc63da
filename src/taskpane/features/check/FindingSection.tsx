import type { ReactElement } from "react";
import { Button, makeStyles, useRestoreFocusTarget } from "@fluentui/react-components";
import type { Finding, Severity } from "../../../core/check/Finding";
import { checkMessages } from "../../../templates/messages/check";
import { CountedItem } from "../../components/CountedItem";
import { GrowingList } from "../../components/GrowingList";
import { useTexts } from "../../hooks/LanguageContext";
import { FindingCard } from "./FindingCard";
import type { FindingGroup } from "./groupFindings";
import type { FindingTexts } from "./useFindingTexts";

const useStyles = makeStyles({ start: { alignSelf: "flex-start" } });

const badgeColours = { mistake: "danger", look: "important", information: "informative" } as const satisfies Record<
  Severity,
  string
>;

interface Props {
  readonly group: FindingGroup;
  readonly texts: FindingTexts;
  /** True while something is being corrected. */
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
  const restoreFocus = useRestoreFocusTarget();
  const { key, severity, findings, fixable } = group;
  const title = texts.title(group);
  const isRestoring = fixable[0]?.fix?.kind !== "cell";

  return (
    <CountedItem id={key} title={title} count={findings.length} colour={badgeColours[severity]}>
      {fixable.length > 1 && (
        <Button
          className={styles.start}
          disabledFocusable={busy}
          aria-label={text(isRestoring ? "restoreAllOf" : "fixAllOf", { count: fixable.length, title })}
          onClick={() => onFix(fixable)}
          {...restoreFocus}
        >
          {text(isRestoring ? "restoreAll" : "fixAll", { count: fixable.length })}
        </Button>
      )}
      <GrowingList
        label={title}
        items={findings}
        keyOf={({ at }, index) => `${at.table} ${at.rowNumber} ${at.column} ${index}`}
        draw={(finding) => {
          const go = goTo(finding);
          return (
            <FindingCard
              finding={finding}
              texts={texts}
              disabled={busy}
              onGoToOther={(row) => onGoToOther(finding, row)}
              {...(go && { onGo: go })}
              {...(finding.fix && { onFix: () => onFix([finding]) })}
            />
          );
        }}
      />
    </CountedItem>
  );
}
