import type { ReactElement } from "react";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { People48Regular } from "@fluentui/react-icons/svg/people";
import { isoDateOf } from "../../../core/dates";
import type { TodayLists as Lists } from "../../../core/reminders/todayLists";
import { goToRecord, type RecordPlace } from "../../../excel/goToRecord";
import type { MissingColumn } from "../../../excel/missingColumns";
import type { Reminders } from "../../../excel/remindersOf";
import { todayMessages } from "../../../templates/messages/today";
import { columnOf, tables } from "../../../templates/tables";
import { EmptyState } from "../../components/EmptyState";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { PersonSelect } from "./PersonSelect";
import { TodayLists } from "./TodayLists";
import { usePersonFilter } from "./usePersonFilter";

interface Props {
  readonly reminders: Reminders;
  readonly onReadAgain: () => void;
}

/** What was read: notices about it, whose it is, the lists, or that there is nothing to do. */
export function TodayContent({ reminders, onReadAgain }: Props): ReactElement {
  const text = useTexts(todayMessages);
  const filter = usePersonFilter(reminders.lists);
  const going = useExcelOperation(async (_, place: RecordPlace) => {
    const found = await goToRecord(place);
    if (!found) onReadAgain();
    return found;
  });

  if (reminders.customers.length === 0 && reminders.lists.overdue.length + reminders.lists.today.length === 0) {
    return (
      <EmptyState icon={<People48Regular />} title={text("noRecordsTitle")}>
        {text("noRecordsText")}
      </EmptyState>
    );
  }
  const isEmpty = lengthOf(filter.lists) === 0;
  return (
    <>
      {reminders.isTodayTyped && <Notice intent="info">{text("dayTyped", { day: isoDateOf(reminders.today) })}</Notice>}
      {reminders.missing.length > 0 && <ColumnsMissing columns={reminders.missing} />}
      {going.failure !== undefined && <FailureMessage failure={going.failure} onDismiss={going.reset} />}
      {going.result === false && (
        <Notice intent="warning" onDismiss={going.reset}>
          {text("rowGone")}
        </Notice>
      )}
      <PersonSelect filter={filter} />
      {isEmpty && <NothingToDo person={filter.person} others={lengthOf(reminders.lists)} />}
      {!isEmpty && <TodayLists reminders={reminders} filter={filter} onGo={(place) => void going.run(place)} />}
    </>
  );
}

function lengthOf({ overdue, today, quiet, noNextAction }: Lists): number {
  return overdue.length + today.length + quiet.length + noNextAction.length;
}

function NothingToDo({ person, others }: { readonly person: string | null; readonly others: number }) {
  const text = useTexts(todayMessages);
  const ofPerson = person !== null && others > 0;
  return (
    <EmptyState
      icon={<CheckmarkCircle48Regular />}
      title={ofPerson ? text("nothingOfPersonTitle", { name: person || text("nobody") }) : text("allDoneTitle")}
    >
      {ofPerson ? text("nothingOfPersonText", { count: others }) : text("allDoneText")}
    </EmptyState>
  );
}

function ColumnsMissing({ columns }: { readonly columns: readonly MissingColumn[] }) {
  const text = useTexts(todayMessages);
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
