import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookInspection } from "../../../excel/inspectWorkbook";
import { restoreColumns } from "../../../excel/structure/restoreColumns";
import { workbookMessages } from "../../../templates/messages/workbook";
import { columnOf, tableOrder, tables } from "../../../templates/tables";
import type { TableKey } from "../../../templates/types";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { OperationProgress } from "../../components/OperationProgress";
import { Outcome } from "../../components/Outcome";
import { Section } from "../../components/Section";
import { UndoNotice } from "../../components/UndoNotice";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { recordAction } from "../../journalStore";

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Names the columns of ours that the tables lack, and puts them back. */
export function ColumnsSection({ inspection }: { readonly inspection: WorkbookInspection }) {
  const styles = useStyles();
  const text = useTexts(workbookMessages);
  const language = useLanguage();
  const { refresh } = useWorkbook();
  const restoring = useExcelOperation(async (_, table: TableKey) => {
    const result = await restoreColumns(table);
    const { tableName } = tables[table];
    const step = { kind: "columns", tableName, headings: result.headings } as const;
    const entry = recordAction("structure", {}, [step]);
    refresh();
    return { ...result, entry };
  });
  const missing = tableOrder.flatMap((key) => {
    const presence = inspection.tables[key];
    if (presence.status !== "present") return [];
    const gone = presence.columns.unresolved.filter(({ candidate }) => candidate === null);
    return gone.length === 0 ? [] : [{ key, sheet: presence.sheetName, columns: gone.map((column) => column.key) }];
  });
  const { result } = restoring;

  return (
    <Section title={text("missingTitle")}>
      <Outcome>
        {restoring.failure !== undefined && <FailureMessage failure={restoring.failure} onDismiss={restoring.reset} />}
        {restoring.status === "done" && result?.failure !== undefined && (
          <FailureMessage failure={result.failure} note={text("columnsPartly")} onDismiss={restoring.reset} />
        )}
        {restoring.status === "done" && result?.problems !== undefined && (
          <Notice
            intent="error"
            lines={result.problems.map(({ code, data }) => text(code, { sheet: data?.["sheet"] ?? "" }))}
            onDismiss={restoring.reset}
          />
        )}
        {restoring.status === "done" && result?.entry && (
          <UndoNotice entryId={result.entry.id} onDismiss={restoring.reset} />
        )}
        {restoring.status === "running" && <OperationProgress label={text("puttingBack")} progress={null} />}
      </Outcome>
      {missing.length === 0 && <Body1>{text("missingNone")}</Body1>}
      {missing.map(({ key, sheet, columns }) => (
        <div key={key} className={styles.table}>
          <Body1>
            {text("missingIn", {
              sheet,
              columns: columns.map((column) => columnOf(key, column).heading[language]).join(text("listJoiner")),
            })}
          </Body1>
          <Caption1 className={styles.hint}>{text("missingHint")}</Caption1>
          <Button
            disabled={inspection.readOnly || restoring.status === "running"}
            onClick={() => void restoring.run(key)}
          >
            {text("putBack")}
          </Button>
        </div>
      ))}
    </Section>
  );
}
