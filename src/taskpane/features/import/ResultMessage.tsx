import { Button, Subtitle2 } from "@fluentui/react-components";
import type { ImportResult } from "../../../excel/import/importRows";
import type { PlannedImport } from "../../../excel/import/planWorkbookImport";
import { appendMessages } from "../../../templates/messages/append";
import { importMessages } from "../../../templates/messages/import";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import { tables } from "../../../templates/tables";
import type { TableKey } from "../../../templates/types";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { useWorkbook } from "../../hooks/WorkbookContext";
import type { Import } from "./useImport";
import type { OpenFile } from "./useSourceFile";

interface Props {
  readonly current: Import;
  readonly file: OpenFile;
  readonly planned: PlannedImport;
  readonly result: ImportResult;
}

/** Says how the import ended; where it ended early, exactly what is in and how to go on. */
export function ResultMessage({ current, file, planned, result }: Props) {
  const text = useTexts(importMessages);
  const append = useTexts(appendMessages);
  const language = useLanguage();
  const { inspection } = useWorkbook();
  const { status, written, failure, problems = [], addedCampaigns, addedEffects, addedWords, mayHoldMore } = result;
  const { updatedRows, updatedCells, sheetName } = result;
  const decision = useTexts(importDecisionMessages);
  const plannedCells = planned.plan.updates.reduce((sum, { cells }) => sum + cells.length, 0);
  const lastRow = planned.plan.rows[written - 1]?.rowNumber;
  const keyIndex = current.settings?.keyIndex ?? null;
  const keyName = keyIndex === null ? undefined : file.source.columns[keyIndex]?.name;
  const between = language === "zh-CN" ? "" : " ";
  const goOn = [
    lastRow === undefined ? text("resultNothingWritten") : text("resultWrittenUpTo", { row: lastRow, count: written }),
    plannedCells > 0 ? decision("updatesStopped", { cells: updatedCells, all: plannedCells }) : "",
    mayHoldMore ? text("resultMayHoldMore") : "",
    howToGoOn(),
  ]
    .filter((sentence) => sentence !== "")
    .join(between);

  function howToGoOn(): string {
    if (keyName !== undefined) return text("resultGoOnByKey", { key: keyName });
    // With nothing written there is no next row, and nothing to take out of the file.
    return lastRow === undefined ? "" : text("resultGoOnHere");
  }

  if (status === "refused") {
    const sentences = problems.map(({ code, at, data }) =>
      append(code, { table: sheetNameOf(at?.table, language), address: at?.address ?? "", heading: "", ...data }),
    );
    return (
      <Notice
        intent="error"
        title={text("failed")}
        actions={<Button onClick={current.check}>{text("continueImport")}</Button>}
      >
        {sentences.join(between)}
      </Notice>
    );
  }
  if (status === "failed" && failure) {
    return (
      <>
        <Subtitle2 as="h2">{text("failed")}</Subtitle2>
        <FailureMessage failure={failure} note={goOn} onRetry={current.goOn} />
      </>
    );
  }
  if (status !== "complete") {
    return (
      <Notice
        intent="warning"
        title={text("stopped")}
        actions={<Button onClick={current.goOn}>{text("continueImport")}</Button>}
      >
        {goOn}
      </Notice>
    );
  }
  const added = [
    addedCampaigns > 0 && text("addedCampaigns", { count: addedCampaigns }),
    addedWords > 0 && text("addedWords", { count: addedWords }),
    addedEffects > 0 && text("addedEffects", { count: addedEffects }),
  ].filter((each) => each !== false);
  return (
    <Notice
      intent="success"
      title={text("done")}
      lines={[
        updatedCells > 0 ? decision("updatesWritten", { rows: updatedRows, cells: updatedCells }) : "",
        added.length > 0 ? text("resultAdded", { added: added.join(text("addedJoiner")) }) : "",
        sheetName === null ? "" : decision("sheetMade", { name: sheetName }),
        inspection?.calculationMode === "Manual" ? text("manualCalculation") : "",
      ]}
    />
  );
}

function sheetNameOf(table: string | undefined, language: "zh-CN" | "en-US"): string {
  return table === undefined || !(table in tables) ? "" : tables[table as TableKey].sheetName[language];
}
