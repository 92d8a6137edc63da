import { Button } from "@fluentui/react-components";
import type { JournalEntry } from "../../../core/journal/JournalEntry";
import type { AdoptResult } from "../../../excel/adopt/takeOverList";
import type { FoundList } from "../../../excel/adopt/findLists";
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
  readonly list: FoundList;
  /** The journal's entry; null where nothing was adopted. */
  readonly entry: JournalEntry | null;
  readonly onDismiss: () => void;
}

/** Says what adopting a list did, or why it did not. */
export function AdoptOutcome({ table, result, list, entry, onDismiss }: Props) {
  const text = useTexts(workbookMessages);
  const language = useLanguage();
  const { show } = useNavigation();
  const { failure, problems, adopted, added } = result;
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
  return (
    <>
      {entry !== null && <UndoNotice entryId={entry.id} onDismiss={onDismiss} />}
      <Notice
        intent="info"
        title={text("adoptDoneTitle", { sheet: list.sheetName, table: tables[table].sheetName[language] })}
        actions={<Button onClick={() => show("check")}>{text("goToCheck")}</Button>}
      >
        {text("adoptDoneText", { count: added.length })}
      </Notice>
    </>
  );
}
