import type { ReactElement } from "react";
import type { BuiltReport } from "../../../excel/report/buildReport";
import type { MissingColumn } from "../../../excel/missingColumns";
import { reportMessages } from "../../../templates/messages/report";
import { columnOf, tables } from "../../../templates/tables";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { SheetsNeeded } from "../../components/SheetsNeeded";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import type { ExcelOperation } from "../../hooks/useExcelOperation";

interface Props {
  readonly building: Pick<ExcelOperation<never, BuiltReport>, "result" | "failure" | "reset">;
}

/** Says what came of building the report. */
export function ReportOutcome({ building: { result, failure, reset } }: Props): ReactElement | null {
  const text = useTexts(reportMessages);
  if (failure !== undefined) return <FailureMessage failure={failure} onDismiss={reset} />;
  switch (result?.status) {
    case undefined:
      return null;
    case "built":
      return (
        <Notice intent="success" title={text("builtTitle")} onDismiss={reset}>
          {text("built", { sheet: result.sheetName })}
        </Notice>
      );
    case "nothingInPeriod":
      return (
        <Notice intent="info" title={text("nothingTitle")} onDismiss={reset}>
          {text("nothingText")}
        </Notice>
      );
    case "sheetsMissing":
      return <SheetsNeeded />;
    case "failed":
      return (
        <FailureMessage
          failure={result.failure}
          onDismiss={reset}
          {...(result.leftover !== null && { note: text("leftover", { sheet: result.leftover.sheetName }) })}
        />
      );
  }
}

/** Names columns whose figures the report will lack. */
export function ReportColumnsMissing({ columns }: { readonly columns: readonly MissingColumn[] }): ReactElement {
  const text = useTexts(reportMessages);
  const language = useLanguage();
  const names = columns.map(({ table, column }) =>
    text("columnOf", { sheet: tables[table].sheetName[language], column: columnOf(table, column).heading[language] }),
  );
  return (
    <Notice intent="warning" title={text("columnsMissingTitle")}>
      {text("columnsMissing", { columns: names.join(text("columnSeparator")) })}
    </Notice>
  );
}
