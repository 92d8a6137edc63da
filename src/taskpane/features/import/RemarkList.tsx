import { Body1, Button, Caption1, CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import type { Flag } from "../../../core/import/ImportProblem";
import { importMessages } from "../../../templates/messages/import";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import { PlainList } from "../../components/PlainList";
import { Section } from "../../components/Section";
import { useTexts } from "../../hooks/LanguageContext";
import { groupFlags } from "./groupFlags";
import type { ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  leaveOut: { alignSelf: "flex-start" },
  detail: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly flags: readonly Flag[];
  readonly words: ImportWords;
  /** Leaves rows out of the import; left away once they are in. */
  readonly onLeaveOut?: (rowNumbers: readonly number[]) => void;
}

/** The remarks by kind: how many, in which rows of the file, and the first of them in full. */
export function RemarkList({ flags, words, onLeaveOut }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const decision = useTexts(importDecisionMessages);
  const groups = groupFlags(flags);
  if (groups.length === 0) return null;
  return (
    <Section title={text("remarks")}>
      <PlainList>
        {groups.map(({ first, count, rows, rowNumbers, hasMore }) => (
          <li key={`${first.code} ${first.at?.column ?? ""}`} className={styles.item}>
            <CounterBadge count={count} overflowCount={99_999} color="informative" appearance="filled" />
            <div className={styles.words}>
              <Body1>{words.flagTitle(first)}</Body1>
              <Caption1 className={styles.detail}>{words.flagDetail(first)}</Caption1>
              <Caption1 className={styles.detail}>
                {text("remarkRows", { rows: hasMore ? text("moreRows", { rows: rowNumbers }) : rowNumbers })}
              </Caption1>
              {onLeaveOut && (
                <Button
                  className={styles.leaveOut}
                  size="small"
                  appearance="subtle"
                  aria-label={decision("leaveGroupOutOf", { title: words.flagTitle(first) })}
                  onClick={() => onLeaveOut(rows)}
                >
                  {decision("leaveGroupOut")}
                </Button>
              )}
            </div>
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
