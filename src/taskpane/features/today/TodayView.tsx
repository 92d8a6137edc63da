import type { ReactElement } from "react";
import { Button, Tooltip } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { todayMessages } from "../../../templates/messages/today";
import { FailureMessage } from "../../components/FailureMessage";
import { ListOffersNotice } from "../../components/ListOffersNotice";
import { Loading } from "../../components/Loading";
import { UpkeepMessage } from "../../components/UpkeepMessage";
import { ViewPage } from "../../components/ViewPage";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { SheetsNeeded } from "../../components/SheetsNeeded";
import { TodayContent } from "./TodayContent";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { useReminders } from "./useReminders";

/** The Today view: overdue, due today, quiet, without a next action; each item leads to its row. */
export function TodayView(): ReactElement {
  const text = useTexts(todayMessages);
  const language = useLanguage();
  const { failure, refresh } = useWorkbook();
  const reminders = useReminders();
  const day = new Date().toLocaleDateString(language, {
    year: "numeric",
    month: "long",
    day: "numeric",
    weekday: "long",
  });

  return (
    <ViewPage
      title={text("title")}
      intro={day}
      actions={
        <Tooltip content={text("refresh")} relationship="label">
          <Button appearance="subtle" icon={<ArrowSync20Regular />} onClick={refresh} />
        </Tooltip>
      }
    >
      {failure !== undefined && <FailureMessage failure={failure} onRetry={refresh} />}
      {reminders === undefined && failure === undefined && <Loading label={text("loading")} />}
      {reminders === null && <SheetsNeeded />}
      {reminders !== undefined && reminders !== null && (
        <>
          <UpkeepMessage />
          <ListOffersNotice />
          <TodayContent reminders={reminders} onReadAgain={refresh} />
        </>
      )}
    </ViewPage>
  );
}
