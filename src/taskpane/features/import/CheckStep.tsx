import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { leaveRowsOut } from "../../../core/import/ImportDecisions";
import { importMessages } from "../../../templates/messages/import";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import type { TableKey } from "../../../templates/types";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { OperationProgress } from "../../components/OperationProgress";
import { SheetsNeeded } from "../../components/SheetsNeeded";
import { useTexts } from "../../hooks/LanguageContext";
import { CheckSummary } from "./CheckSummary";
import { MatchSection } from "./MatchSection";
import { PlannedChanges } from "./PlannedChanges";
import { RemarkList } from "./RemarkList";
import type { Import } from "./useImport";
import { useImportWords } from "./useImportWords";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  next: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly current: Import;
  readonly table: TableKey;
  readonly heldBackCount: number;
}

/** The third step: what the import would do, checked row by row and decided where it is open, before anything is written. */
export function CheckStep({ current, table, heldBackCount }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const decision = useTexts(importDecisionMessages);
  const words = useImportWords(table);
  const { checking, deciding, planned, decisions, decide } = current;
  const failure = checking.failure ?? deciding.failure;
  const back = <Button onClick={current.back}>{text("back")}</Button>;
  if (failure) {
    return (
      <>
        <FailureMessage failure={failure} onRetry={current.check} />
        {back}
      </>
    );
  }
  if (checking.status !== "done" || planned === undefined) {
    return (
      <OperationProgress
        label={text("checking")}
        progress={checking.progress}
        cancelling={checking.cancelling}
        onCancel={current.back}
      />
    );
  }
  if (planned === null) return <SheetsNeeded />;
  const { plan } = planned;
  const hasChanges = plan.rows.length + plan.updates.length > 0;
  const notImported = heldBackCount + plan.leftOutRowNumbers.length;
  const hasWork = hasChanges || (notImported > 0 && current.wantsSheet);
  const isWorking = deciding.status === "running";
  const obstacle =
    plan.undecidedCount > 0
      ? decision("decideFirst", { count: plan.undecidedCount })
      : isWorking
        ? decision("replanning")
        : null;
  return (
    <>
      {current.isRevised && <Notice intent="warning">{decision("changedMeanwhile")}</Notice>}
      <CheckSummary planned={planned} words={words} heldBackCount={heldBackCount} />
      <MatchSection planned={planned} decisions={decisions} words={words} onDecide={decide} />
      {/* Possible duplicates stand above already. */}
      <RemarkList
        flags={plan.flags.filter(({ code }) => code !== "possibleDuplicate")}
        words={words}
        onLeaveOut={(rowNumbers) => decide(leaveRowsOut(decisions, rowNumbers, true))}
      />
      {(hasChanges || plan.leftOutRowNumbers.length > 0) && (
        <PlannedChanges planned={planned} decisions={decisions} words={words} onDecide={decide} />
      )}
      {notImported > 0 && (
        <Checkbox
          label={decision("makeSheet", { count: notImported })}
          checked={current.wantsSheet}
          onChange={(_event, { checked }) => current.setWantsSheet(checked === true)}
        />
      )}
      <div className={styles.next}>
        <div className={styles.buttons}>
          {hasWork && (
            <Button
              appearance="primary"
              size="large"
              disabled={obstacle !== null}
              onClick={() => current.write(planned)}
            >
              {text("startImport")}
            </Button>
          )}
          {back}
        </div>
        {obstacle !== null && <Caption1 role="status">{obstacle}</Caption1>}
      </div>
    </>
  );
}
