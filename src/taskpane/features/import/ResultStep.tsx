import { Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { notImportedCells, refusedColumnsOf } from "../../../core/import/notImported";
import { cellsCsv, flaggedCsv } from "../../../core/import/rowLists";
import { showImportedRows } from "../../../excel/import/showImportedRows";
import { showSheet } from "../../../excel/showSheet";
import { importMessages } from "../../../templates/messages/import";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import type { TableKey } from "../../../templates/types";
import { FailureMessage } from "../../components/FailureMessage";
import { OperationProgress } from "../../components/OperationProgress";
import { useTexts } from "../../hooks/LanguageContext";
import { useJournal } from "../../hooks/useJournal";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { ImportUndo } from "./ImportUndo";
import { RefusedCells } from "./RefusedCells";
import { RemarkList } from "./RemarkList";
import { ResultCounts } from "./ResultCounts";
import { ResultMessage } from "./ResultMessage";
import { TakeAway } from "./TakeAway";
import type { Import } from "./useImport";
import type { ImportRun } from "./useImportPlan";
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
  if (writing.status !== "done" || !writing.result) {
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

function Finished({ current, file, table, planned, result, entry }: Props & ImportRun) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const decision = useTexts(importDecisionMessages);
  const words = useImportWords(table);
  const {
    run: goTo,
    failure: goToFailure,
    reset,
  } = useExcelOperation((_, rowIndex: number) => {
    const { worksheetName, firstColumnIndex } = planned;
    return showImportedRows({ worksheetName, rowIndex, columnIndex: firstColumnIndex });
  });
  const { entries } = useJournal();
  const outcome = entries.find((stored) => stored.entry.id === entry?.id)?.outcome ?? null;
  const isUndone = outcome?.status === "complete";
  const { place, written, status, sheetName } = result;
  const {
    run: openSheet,
    failure: openFailure,
    reset: forgetOpening,
  } = useExcelOperation((_, name: string) => showSheet(name));
  // The first line holds the headings.
  const lacking = notImportedCells(
    file.source,
    planned.plan,
    refusedColumnsOf(
      planned.plan,
      result.refused.map(({ edit }) => edit),
    ),
    words.notImported,
  );
  const missing = new Set(planned.plan.rows.slice(written).map(({ rowNumber }) => rowNumber));
  // Remarks about rows that are not in would send the person looking for them.
  const flags = isUndone ? [] : planned.plan.flags.filter(({ at }) => !missing.has(at?.rowNumber ?? 0));
  return (
    <>
      {!isUndone && (
        <>
          <ResultMessage current={current} file={file} planned={planned} result={result} />
          <ResultCounts file={file} plan={planned.plan} result={result} flags={flags} />
          <RefusedCells refused={result.refused} words={words} />
        </>
      )}
      {goToFailure && <FailureMessage failure={goToFailure} onDismiss={reset} />}
      {openFailure && <FailureMessage failure={openFailure} onDismiss={forgetOpening} />}
      <div className={styles.buttons}>
        {place !== null && written > 0 && !isUndone && (
          <Button appearance="primary" onClick={() => void goTo(place.rowIndex)}>
            {text("goToRows")}
          </Button>
        )}
        {sheetName !== null && !isUndone && (
          <Button onClick={() => void openSheet(sheetName)}>{decision("goToSheet")}</Button>
        )}
        <Button onClick={current.restart}>{text("importAnother")}</Button>
      </div>
      {entry !== null && <ImportUndo entry={entry} isWhole={status === "complete"} outcome={outcome} words={words} />}
      <div className={styles.lists}>
        {lacking.length > 1 && (
          <TakeAway
            saveLabel={text("saveNotImported")}
            copyLabel={text("copyNotImported")}
            fileName={text("notImportedFileName")}
            mediaType="text/csv"
            makeText={() => cellsCsv(lacking)}
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
