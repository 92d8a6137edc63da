import { Button } from "@fluentui/react-components";
import { confirmColumn } from "../../../excel/confirmColumn";
import type { WorkbookInspection } from "../../../excel/inspectWorkbook";
import type { ActualColumn } from "../../../excel/resolveColumns";
import { firstRunMessages } from "../../../templates/messages/firstRun";
import { columnOf, tableOrder } from "../../../templates/tables";
import type { TableKey } from "../../../templates/types";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { useNavigation } from "../../hooks/useNavigation";
import { useWorkbook } from "../../hooks/WorkbookContext";

/** Names columns that were renamed or deleted, sheet by sheet, and asks whether a renamed one is still the same. */
export function ColumnQuestions({ inspection }: { readonly inspection: WorkbookInspection }) {
  const text = useTexts(firstRunMessages);
  const language = useLanguage();
  const { refresh } = useWorkbook();
  const { show } = useNavigation();
  const { run, failure, reset, status } = useExcelOperation(
    async (_, table: TableKey, key: string, column: ActualColumn) => {
      await confirmColumn(table, key, column);
      refresh();
    },
  );
  const questions = tableOrder.flatMap((table) => {
    const presence = inspection.tables[table];
    if (presence.status !== "present" || presence.columns.unresolved.length === 0) return [];
    return [{ table, sheetName: presence.sheetName, unresolved: presence.columns.unresolved }];
  });

  return (
    <>
      {failure !== undefined && <FailureMessage failure={failure} onDismiss={reset} />}
      {questions.map(({ table, sheetName, unresolved }) => {
        const headings = unresolved.map(({ key }) => columnOf(table, key).heading[language]).join(text("listJoiner"));
        const renamed = unresolved.flatMap(({ key, candidate }) => (candidate === null ? [] : [{ key, candidate }]))[0];
        return (
          <Notice
            key={table}
            intent="warning"
            title={text("columnsTitle")}
            actions={
              renamed ? (
                <Button disabled={status === "running"} onClick={() => void run(table, renamed.key, renamed.candidate)}>
                  {text("columnIsSame")}
                </Button>
              ) : (
                <Button onClick={() => show("workbook")}>{text("columnsPutBack")}</Button>
              )
            }
            lines={[
              text("columnsText", { sheet: sheetName, columns: headings }),
              renamed
                ? text("columnRenamed", {
                    now: renamed.candidate.name,
                    before: columnOf(table, renamed.key).heading[language],
                  })
                : "",
            ]}
          />
        );
      })}
    </>
  );
}
