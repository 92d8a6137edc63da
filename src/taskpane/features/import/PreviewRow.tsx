import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { PlannedRow } from "../../../core/import/ImportPlan";
import type { Flag } from "../../../core/import/ImportProblem";
import type { ImportTarget } from "../../../core/import/ImportTarget";
import { importMessages } from "../../../templates/messages/import";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import { useTexts } from "../../hooks/LanguageContext";
import { shownValue } from "./shownValue";
import type { ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  pairs: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, 35%) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  value: {
    margin: 0,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: "3",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  flag: { color: tokens.colorStatusWarningForeground1, overflowWrap: "anywhere" },
  leaveOut: { alignSelf: "flex-start" },
});

interface Props {
  readonly row: PlannedRow;
  readonly flags: readonly Flag[];
  readonly targets: readonly ImportTarget[];
  readonly words: ImportWords;
  readonly onLeaveOut: () => void;
}

/** One row as it will stand in the sheet, with its remarks, and the way to leave it out. */
export function PreviewRow({ row, flags, targets, words, onLeaveOut }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const decision = useTexts(importDecisionMessages);
  const filled = targets.filter(({ key }) => row.values[key] !== undefined);
  return (
    <div className={styles.root}>
      <Caption1Strong>{text("previewRow", { row: row.rowNumber })}</Caption1Strong>
      <dl className={styles.pairs}>
        {filled.map((target) => (
          <Pair
            key={target.key}
            term={words.column(target.key)}
            value={shownValue(row.values[target.key] ?? "", target)}
          />
        ))}
        {Object.entries(row.extras).map(([heading, value]) => (
          <Pair
            key={`+${heading}`}
            term={heading}
            value={shownValue(
              value,
              targets.find(({ key }) => key === heading),
            )}
          />
        ))}
      </dl>
      {flags.map((flag, index) => (
        <Caption1 key={index} className={styles.flag}>
          {words.flagSentence(flag)}
        </Caption1>
      ))}
      <Button
        className={styles.leaveOut}
        size="small"
        appearance="subtle"
        aria-label={decision("leaveRowOutOf", { row: row.rowNumber })}
        onClick={onLeaveOut}
      >
        {decision("leaveRowOut")}
      </Button>
    </div>
  );
}

function Pair({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>
        <Caption1>{term}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Caption1>{value}</Caption1>
      </dd>
    </>
  );
}
