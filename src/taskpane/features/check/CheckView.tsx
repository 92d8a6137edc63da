import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { checkMessages } from "../../../templates/messages/check";
import { FailureMessage } from "../../components/FailureMessage";
import { OperationProgress } from "../../components/OperationProgress";
import { SheetsNeeded } from "../../components/SheetsNeeded";
import { ViewPage } from "../../components/ViewPage";
import { useTexts } from "../../hooks/LanguageContext";
import { CheckFindings } from "./CheckFindings";
import { useCheck } from "./useCheck";

/** The Check view: runs the data check and shows what it found; nothing is changed unasked. */
export function CheckView(): ReactElement {
  const text = useTexts(checkMessages);
  const { result, failure, status, progress, cancelling, run, cancel, changedSince, runAfterChange } = useCheck();
  const isRunning = status === "running";
  return (
    <ViewPage
      title={text("title")}
      intro={text("intro")}
      actions={
        <Button appearance="primary" disabledFocusable={isRunning} onClick={() => void run()}>
          {text(result === undefined ? "run" : "runAgain")}
        </Button>
      }
    >
      {failure !== undefined && <FailureMessage failure={failure} onRetry={() => void run()} />}
      {isRunning && (
        <OperationProgress
          label={text(progress === null ? "reading" : "running")}
          progress={progress}
          cancelling={cancelling}
          onCancel={cancel}
        />
      )}
      {result === null && !isRunning && <SheetsNeeded />}
      {result !== undefined && result !== null && (
        <CheckFindings result={result} busy={isRunning} changedSince={changedSince} onFixed={runAfterChange} />
      )}
    </ViewPage>
  );
}
