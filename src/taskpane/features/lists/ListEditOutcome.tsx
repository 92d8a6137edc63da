import type { ReactElement } from "react";
import { listMessages } from "../../../templates/messages/lists";
import { EditResult } from "../../components/EditOutcome";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";
import type { ExcelOperation } from "../../hooks/useExcelOperation";
import type { ListEdit } from "./useListActions";

interface Props<Args extends readonly unknown[]> {
  readonly operation: ExcelOperation<Args, ListEdit>;
}

/** What came of adding, removing or putting back a word. */
export function ListEditOutcome<Args extends readonly unknown[]>({ operation }: Props<Args>): ReactElement | null {
  const text = useTexts(listMessages);
  const { status, result, failure, reset } = operation;
  if (failure !== undefined) return <FailureMessage failure={failure} onDismiss={reset} />;
  if (status !== "done" || result === undefined) return null;
  if (result.ok) return <EditResult result={result.value} onDismiss={reset} />;
  return (
    <Notice intent="warning" lines={result.problems.map(({ code, data }) => text(code, data))} onDismiss={reset} />
  );
}
