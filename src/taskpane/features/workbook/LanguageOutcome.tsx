import type { JournalEntry } from "../../../core/journal/JournalEntry";
import type { LanguageSwitchResult } from "../../../excel/language/switchLanguage";
import { workbookMessages } from "../../../templates/messages/workbook";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { UndoNotice } from "../../components/UndoNotice";
import { useTexts } from "../../hooks/LanguageContext";

interface Props {
  readonly result: LanguageSwitchResult;
  /** The journal's entry of the switch; null where nothing was done. */
  readonly entry: JournalEntry | null;
  readonly onDismiss: () => void;
}

/** Says what a switch of language did, or why it did not. */
export function LanguageOutcome({ result, entry, onDismiss }: Props) {
  const text = useTexts(workbookMessages);
  const { status, failure, problems = [] } = result;
  if (failure !== undefined) {
    const note = ["readOnly", "newerWorkbook"].includes(failure.code) ? text("nothingWritten") : text("languagePartly");
    return <FailureMessage failure={failure} note={note} onDismiss={onDismiss} />;
  }
  if (status === "refused")
    return (
      <Notice
        intent="error"
        lines={problems.map(({ code, data }) => text(code, { sheet: data?.["sheet"] ?? "" }))}
        onDismiss={onDismiss}
      />
    );
  if (status === "cancelled")
    return (
      <Notice intent="info" onDismiss={onDismiss}>
        {text("nothingWritten")}
      </Notice>
    );
  if (entry !== null) return <UndoNotice entryId={entry.id} onDismiss={onDismiss} />;
  return (
    <Notice intent="info" onDismiss={onDismiss}>
      {text("languageNothing")}
    </Notice>
  );
}
