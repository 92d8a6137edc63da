import { Button } from "@fluentui/react-components";
import type { WorkbookInspection } from "../../../excel/inspectWorkbook";
import { renameBack } from "../../../excel/structure/renameBack";
import { firstRunMessages } from "../../../templates/messages/firstRun";
import { tableOrder, tables } from "../../../templates/tables";
import type { TableKey } from "../../../templates/types";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { useWorkbook } from "../../hooks/WorkbookContext";

/** Names tables of ours that somebody renamed, and gives them their names back. */
export function RenamedTables({ inspection }: { readonly inspection: WorkbookInspection }) {
  const text = useTexts(firstRunMessages);
  const { refresh } = useWorkbook();
  const renaming = useExcelOperation(async (_, key: TableKey, tableName: string) => {
    await renameBack(key, tableName);
    refresh();
  });
  const renamed = tableOrder.flatMap((key) => {
    const presence = inspection.tables[key];
    return presence.status === "renamed" ? [{ key, now: presence.tableName, sheet: presence.sheetName }] : [];
  });
  return (
    <>
      {renaming.failure !== undefined && <FailureMessage failure={renaming.failure} onDismiss={renaming.reset} />}
      {renamed.map(({ key, now, sheet }) => (
        <Notice
          key={key}
          intent="warning"
          title={text("renamedTitle")}
          actions={
            <Button
              disabled={inspection.readOnly || renaming.status === "running"}
              onClick={() => void renaming.run(key, now)}
            >
              {text("renameBack")}
            </Button>
          }
        >
          {text("renamedText", { sheet, now, table: tables[key].tableName })}
        </Notice>
      ))}
    </>
  );
}
