import { Button } from "@fluentui/react-components";
import type { CreatedSheet, CreateSheetsResult } from "../../../excel/createSheets";
import { firstRunMessages } from "../../../templates/messages/firstRun";
import { tables } from "../../../templates/tables";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { OperationProgress } from "../../components/OperationProgress";
import { Outcome } from "../../components/Outcome";
import { useTexts, type Texts } from "../../hooks/LanguageContext";
import type { SheetCreation } from "./useSheetCreation";

type Words = Texts<typeof firstRunMessages>;

/** Shows how the creation of the sheets goes and went. */
export function CreationStatus({ creation }: { readonly creation: SheetCreation }) {
  return (
    <Outcome>
      <StatusMessage creation={creation} />
    </Outcome>
  );
}

/** Says what was made, what stood in the way, and what can be done. */
function StatusMessage({ creation }: { readonly creation: SheetCreation }) {
  const text = useTexts(firstRunMessages);
  const { isRunning, progress, result, failure, createBeside, dismiss } = creation;
  if (isRunning) return <OperationProgress label={text("creating")} progress={progress} />;
  if (failure !== undefined) return <FailureMessage failure={failure} onDismiss={dismiss} />;
  if (result === null) return null;
  if (result.failure !== undefined)
    return <FailureMessage failure={result.failure} note={noteAfter(result, text)} onDismiss={dismiss} />;
  if (result.cancelled)
    return (
      <Notice intent="info" title={text("cancelledTitle")} onDismiss={dismiss}>
        {text("nothingLeftBehind")}
      </Notice>
    );

  const obstacles = result.sheets.filter(({ status }) => obstacleStatuses.has(status));
  if (obstacles.length > 0) {
    const canMoveAside = obstacles.every(({ status }) => status === "sheetNameTaken");
    return (
      <Notice
        intent="warning"
        title={text("blockedTitle")}
        lines={obstacles.map((sheet) => obstacleWords(sheet, text))}
        onDismiss={dismiss}
        actions={canMoveAside && <Button onClick={createBeside}>{text("createBeside")}</Button>}
      />
    );
  }

  const created = namesOf(result, "created", text);
  const kept = namesOf(result, "alreadyThere", text);
  return (
    <Notice
      intent={created === "" ? "info" : "success"}
      title={text(created === "" ? "nothingToCreateTitle" : "createdTitle")}
      lines={[
        created === "" ? text("nothingToCreateText") : text("createdText", { created }),
        created !== "" && kept !== "" ? text("keptText", { kept }) : "",
        result.calculatesManually ? text("manualCalculation") : "",
      ]}
      onDismiss={dismiss}
    />
  );
}

function noteAfter(result: CreateSheetsResult, text: Words): string {
  const sheets = namesOf(result, "unfinished", text);
  return sheets === "" ? text("nothingLeftBehind") : text("unfinishedLeft", { sheets });
}

function namesOf({ sheets }: CreateSheetsResult, status: CreatedSheet["status"], text: Words): string {
  return sheets
    .filter((sheet) => sheet.status === status)
    .map(({ sheetName }) => sheetName)
    .join(text("listJoiner"));
}

const obstacleStatuses: ReadonlySet<CreatedSheet["status"]> = new Set([
  "sheetNameTaken",
  "tableNameTaken",
  "tableRenamed",
]);

function obstacleWords({ key, sheetName, status }: CreatedSheet, text: Words): string {
  if (status === "tableRenamed" && key !== "settings")
    return text("tableRenamed", { sheet: sheetName, table: tables[key].tableName });
  return status === "tableNameTaken" && key !== "settings"
    ? text("tableNameTaken", { sheet: sheetName, table: tables[key].tableName })
    : text("sheetNameTaken", { sheet: sheetName });
}
