import { Button } from "@fluentui/react-components";
import type { JournalEntry } from "../../../core/journal/JournalEntry";
import type { AdoptResult } from "../../../excel/adopt/takeOverList";
import { workbookMessages } from "../../../templates/messages/workbook";
import { tables } from "../../../templates/tables";
import type { TableKey } from "../../../templates/types";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { UndoNotice } from "../../components/UndoNotice";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { useNavigation } from "../../hooks/useNavigation";

interface Props {
  readonly table: TableKey;
  readonly result: AdoptResult;
  /** The journal's entry; null where nothing was adopted. */
  readonly entry: JournalEntry | null;
  readonly onDismiss: () => void;
}

/** Says what adopting a list did, or why it did not. */
export function AdoptOutcome({ table, result, entry, onDismiss }: Props) {
  const text = useTexts(workbookMessages);
  const language = useLanguage();
  const { show } = useNavigation();
  const { failure, problems, adopted } = result;
  if (failure !== undefined)
    return (
      <FailureMessage
        failure={failure}
        note={adopted ? text("adoptUnfinished", { table: tables[table].sheetName[language] }) : text("nothingWritten")}
        onDismiss={onDismiss}
      />
    );
  if (problems !== undefined)
    return (
      <Notice
        intent="error"
        lines={problems.map(({ code, data }) =>
          text(code, { sheet: data?.["sheet"] ?? "", table: tables[table].sheetName[language] }),
        )}
        onDismiss={onDismiss}
      />
    );
  if (entry === null) return null;
  const button = <Button onClick={() => show("check")}>{text("goToCheck")}</Button>;
  return <UndoNotice entryId={entry.id} advice={{ text: text("adoptDoneText"), button }} onDismiss={onDismiss} />;
}
