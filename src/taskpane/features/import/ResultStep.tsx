import { Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { flaggedCsv, heldBackCsv } from "../../../core/import/rowLists";
import { showImportedRows } from "../../../excel/import/showImportedRows";
import { importMessages } from "../../../templates/messages/import";
import type { TableKey } from "../../../templates/types";
import { FailureMessage } from "../../components/FailureMessage";
import { OperationProgress } from "../../components/OperationProgress";
import { useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { RemarkList } from "./RemarkList";
import { ResultCounts } from "./ResultCounts";
import { ResultMessage } from "./ResultMessage";
import { TakeAway } from "./TakeAway";
import type { Import, ImportRun } from "./useImport";
import { useImportWords } from "./useImportWords";
import type { OpenFile } from "./useSourceFile";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  lists: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly current: Import;
  readonly file: OpenFile;
  readonly table: TableKey;
}

/** The last step: the import while it runs, then what it did and what to take away from it. */
export function ResultStep({ current, file, table }: Props) {
  const text = useTexts(importMessages);
  const { writing } = current;
  if (writing.failure) {
    return (
      <>
        <Subtitle2 as="h2">{text("failed")}</Subtitle2>
        <FailureMessage failure={writing.failure} onRetry={current.check} />
      </>
    );
  }
  if (writing.status !== "done" || writing.result === undefined) {
    return (
      <OperationProgress
        label={text("importing")}
        progress={writing.progress}
        cancelling={writing.cancelling}
        onCancel={writing.cancel}
      />
    );
  }
  return <Finished current={current} file={file} table={table} {...writing.result} />;
}

function Finished({ current, file, table, planned, result }: Props & ImportRun) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const words = useImportWords(table);
  const {
    run: goTo,
    failure: goToFailure,
    reset,
  } = useExcelOperation((_, rowIndex: number) => {
    const { worksheetName, firstColumnIndex } = planned;
    return showImportedRows({ worksheetName, rowIndex, columnIndex: firstColumnIndex });
  });
  const { place, written } = result;
  const lastRow = planned.plan.rows[written - 1]?.rowNumber ?? 0;
  // Remarks about rows that are not in yet would send the person looking for them.
  const flags = planned.plan.flags.filter(({ at }) => (at?.rowNumber ?? 0) <= lastRow);
  return (
    <>
      <ResultMessage current={current} file={file} planned={planned} result={result} />
      <ResultCounts file={file} plan={planned.plan} written={written} flags={flags} />
      {goToFailure && <FailureMessage failure={goToFailure} onDismiss={reset} />}
      <div className={styles.buttons}>
        {place !== null && written > 0 && (
          <Button appearance="primary" onClick={() => void goTo(place.rowIndex)}>
            {text("goToRows")}
          </Button>
        )}
        <Button onClick={current.restart}>{text("importAnother")}</Button>
      </div>
      <div className={styles.lists}>
        {file.source.heldBack.length > 0 && (
          <TakeAway
            saveLabel={text("saveHeldBack")}
            copyLabel={text("copyHeldBack")}
            fileName={text("heldBackFileName")}
            mediaType="text/csv"
            makeText={() => heldBackCsv(file.source, words.list)}
          />
        )}
        {flags.length > 0 && (
          <TakeAway
            saveLabel={text("saveFlagged")}
            copyLabel={text("copyFlagged")}
            fileName={text("flaggedFileName")}
            mediaType="text/csv"
            makeText={() => flaggedCsv(file.source, flags, words.list)}
          />
        )}
      </div>
      <RemarkList flags={flags} words={words} />
    </>
  );
}
