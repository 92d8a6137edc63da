import { Caption1, Title3, makeStyles, tokens } from "@fluentui/react-components";
import type { ImportPlan } from "../../../core/import/ImportPlan";
import type { Flag } from "../../../core/import/ImportProblem";
import { importMessages } from "../../../templates/messages/import";
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
  readonly written: number;
  /** Of the rows written. */
  readonly flags: readonly Flag[];
}

/** What became of every row of the file; the first, third, fourth and fifth figure add up to all of them. */
export function ResultCounts({ file, plan, written, flags }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const remaining = plan.rows.length - written;
  const counts = [
    { key: "resultImported", count: written },
    { key: "resultFlagged", count: new Set(flags.map(({ at }) => at?.rowNumber)).size },
    ...(plan.alreadyInCount > 0 ? [{ key: "resultAlreadyIn", count: plan.alreadyInCount } as const] : []),
    { key: "resultHeldBack", count: file.source.heldBack.length },
    ...(remaining > 0 ? [{ key: "resultRemaining", count: remaining } as const] : []),
  ] as const;
  return (
    <dl className={styles.root}>
      {counts.map(({ key, count }) => (
        <div key={key} className={styles.count}>
          <dt className={styles.label}>
            <Caption1>{text(key)}</Caption1>
          </dt>
          <dd className={styles.value}>
            <Title3>{count}</Title3>
          </dd>
        </div>
      ))}
    </dl>
  );
}
