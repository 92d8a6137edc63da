import { importMessages } from "../../../templates/messages/import";
import type { TableKey } from "../../../templates/types";
import { SheetsNeeded } from "../../components/SheetsNeeded";
import { ViewPage } from "../../components/ViewPage";
import { useTexts } from "../../hooks/LanguageContext";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { CheckStep } from "./CheckStep";
import { ColumnsStep } from "./ColumnsStep";
import { FileStep } from "./FileStep";
import { ResultStep } from "./ResultStep";
import { StepTrail } from "./StepTrail";
import { useImport, type Import } from "./useImport";

/** Brings rows from a file, a sheet or the clipboard into the sheets, in four steps: source, columns, check, result. */
export function ImportView() {
  const text = useTexts(importMessages);
  const current = useImport();
  const { inspection } = useWorkbook();
  const hasSheets = inspection === undefined || inspection.tables.customers.status === "present";
  return (
    <ViewPage title={text("title")} intro={text("intro")}>
      {hasSheets ? (
        <>
          <StepTrail step={current.step} />
          <Step current={current} />
        </>
      ) : (
        <SheetsNeeded />
      )}
    </ViewPage>
  );
}

function Step({ current }: { readonly current: Import }) {
  const { step, file, settings } = current;
  // While a file is read again in another encoding there is none: the first step shows how that goes.
  if (step === "file" || file === null || settings === null) return <FileStep current={current} />;
  if (step === "columns") return <ColumnsStep current={current} file={file} settings={settings} />;
  const table = settings.table as TableKey;
  if (step === "result") return <ResultStep current={current} file={file} table={table} />;
  return <CheckStep current={current} table={table} heldBackCount={file.source.heldBack.length} />;
}
