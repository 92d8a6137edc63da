import { Caption1, Title3, makeStyles, tokens } from "@fluentui/react-components";
import type { ImportPlan } from "../../../core/import/ImportPlan";
import type { Flag } from "../../../core/import/ImportProblem";
import type { ImportResult } from "../../../excel/import/importRows";
import { importMessages } from "../../../templates/messages/import";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import { useTexts } from "../../hooks/LanguageContext";
import type { OpenFile } from "./useSourceFile";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  count: {
    display: "flex",
    flexDirection: "column-reverse",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

interface Props {
  readonly file: OpenFile;
  readonly plan: ImportPlan;
  readonly result: ImportResult;
  /** Of the rows written. */
  readonly flags: readonly Flag[];
}

/** What became of every row of the source: all figures but the second add up to its rows. */
export function ResultCounts({ file, plan, result, flags }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const decision = useTexts(importDecisionMessages);
  const { written, status } = result;
  // Cells of rows that are updated are written last.
  const updated = status === "complete" ? plan.updatingRowNumbers.length : 0;
  const remaining = plan.rows.length - written + plan.updatingRowNumbers.length - updated;
  const counts = [
    { label: text("resultImported"), count: written },
    { label: text("resultFlagged"), count: new Set(flags.map(({ at }) => at?.rowNumber)).size },
    ...optional(decision("resultUpdated"), updated),
    ...optional(decision("resultMerged"), plan.mergedRowNumbers.length),
    ...optional(text("resultAlreadyIn"), plan.keptRowNumbers.length),
    ...optional(decision("resultLeftOut"), plan.leftOutRowNumbers.length),
    { label: text("resultHeldBack"), count: file.source.heldBack.length },
    ...optional(text("resultRemaining"), remaining),
  ];
  return (
    <dl className={styles.root}>
      {counts.map(({ label, count }) => (
        <div key={label} className={styles.count}>
          <dt className={styles.label}>
            <Caption1>{label}</Caption1>
          </dt>
          <dd className={styles.value}>
            <Title3>{count}</Title3>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function optional(label: string, count: number): readonly { readonly label: string; readonly count: number }[] {
  return count > 0 ? [{ label, count }] : [];
}
