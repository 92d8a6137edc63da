import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ImportPlan } from "../../../core/import/ImportPlan";
import { importMessages } from "../../../templates/messages/import";
import type { TableKey } from "../../../templates/types";
import { FailureMessage } from "../../components/FailureMessage";
import { OperationProgress } from "../../components/OperationProgress";
import { Section } from "../../components/Section";
import { SheetsNeeded } from "../../components/SheetsNeeded";
import { useTexts } from "../../hooks/LanguageContext";
import { CheckSummary } from "./CheckSummary";
import { PreviewRow } from "./PreviewRow";
import { RemarkList } from "./RemarkList";
import { targetsOf } from "./settingsChanges";
import type { Import } from "./useImport";
import { useImportWords } from "./useImportWords";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const previewRows = 5;

interface Props {
  readonly current: Import;
  readonly table: TableKey;
  readonly heldBackCount: number;
}

/** The third step: what the import would do, checked row by row, before anything is written. */
export function CheckStep({ current, table, heldBackCount }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const words = useImportWords(table);
  const { checking } = current;
  const back = <Button onClick={current.back}>{text("back")}</Button>;
  if (checking.failure) {
    return (
      <>
        <FailureMessage failure={checking.failure} onRetry={current.check} />
        {back}
      </>
    );
  }
  if (checking.status !== "done" || checking.result === undefined) {
    return (
      <OperationProgress
        label={text("checking")}
        progress={checking.progress}
        cancelling={checking.cancelling}
        onCancel={current.back}
      />
    );
  }
  const planned = checking.result;
  if (planned === null) return <SheetsNeeded />;
  const { plan } = planned;
  const shown = plan.rows.slice(0, previewRows);
  return (
    <>
      <CheckSummary planned={planned} words={words} heldBackCount={heldBackCount} />
      <RemarkList flags={plan.flags} words={words} />
      {shown.length > 0 && (
        <Section title={text("preview", { count: shown.length })}>
          <ul className={styles.list}>
            {shown.map((row) => (
              <PreviewRow
                key={row.rowNumber}
                row={row}
                flags={flagsOf(plan, row.rowNumber)}
                targets={targetsOf(table)}
                words={words}
              />
            ))}
          </ul>
        </Section>
      )}
      <div className={styles.buttons}>
        {plan.rows.length > 0 && (
          <Button appearance="primary" size="large" onClick={() => current.write(planned)}>
            {text("startImport")}
          </Button>
        )}
        {back}
      </div>
    </>
  );
}

function flagsOf({ flags }: ImportPlan, rowNumber: number) {
  return flags.filter(({ at }) => at?.rowNumber === rowNumber);
}
