import { Body1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { PlannedImport } from "../../../excel/import/planWorkbookImport";
import { importMessages } from "../../../templates/messages/import";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";
import type { ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  fact: { overflowWrap: "anywhere" },
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly planned: PlannedImport;
  readonly words: ImportWords;
  readonly heldBackCount: number;
}

/** What the import would do, in one figure and a few sentences. */
export function CheckSummary({ planned: { plan }, words, heldBackCount }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const cellCount = plan.updates.reduce((sum, { cells }) => sum + cells.length, 0);
  const facts = [
    plan.updates.length > 0 && text("willUpdate", { rows: plan.updates.length, cells: cellCount }),
    plan.keptRowNumbers.length > 0 && text("alreadyIn", { count: plan.keptRowNumbers.length }),
    plan.mergedRowNumbers.length > 0 && text("willMerge", { count: plan.mergedRowNumbers.length }),
    plan.leftOutRowNumbers.length > 0 && text("willLeaveOut", { count: plan.leftOutRowNumbers.length }),
    heldBackCount > 0 && text("heldBack", { count: heldBackCount }),
    ...words.notices(plan.notices),
  ].filter((fact) => fact !== false);
  const hasChanges = plan.rows.length + plan.updates.length > 0;
  return (
    <div className={styles.summary}>
      <div role="status">
        <Subtitle2 as="h2">
          {hasChanges ? text("checkSummary", { rows: plan.rows.length }) : text("nothingToImport")}
        </Subtitle2>
      </div>
      {hasChanges && (
        <Notice intent={plan.flaggedRowCount > 0 ? "warning" : "success"}>
          {plan.flaggedRowCount > 0 ? text("checkFlagged", { count: plan.flaggedRowCount }) : text("checkClean")}
        </Notice>
      )}
      {facts.length > 0 && (
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>
              <Body1 className={styles.fact}>{fact}</Body1>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
