import type { ReactElement } from "react";
import { Button, Tooltip } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { paneMessages } from "../../../templates/messages/pane";
import { todayMessages } from "../../../templates/messages/today";
import { FailureMessage } from "../../components/FailureMessage";
import { Loading } from "../../components/Loading";
import { ViewPage } from "../../components/ViewPage";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { SheetsNeeded } from "../../components/SheetsNeeded";
import { TodayContent } from "./TodayContent";
import { useReminders } from "./useReminders";

/** The Today view: overdue, due today, quiet, without a next action; each item leads to its row. */
export function TodayView(): ReactElement {
  const text = useTexts(todayMessages);
  const pane = useTexts(paneMessages);
  const language = useLanguage();
  const { result, failure, status, run } = useReminders();
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
          <Button
            appearance="subtle"
            icon={<ArrowSync20Regular />}
            disabledFocusable={status === "running"}
            onClick={() => void run()}
          />
        </Tooltip>
      }
    >
      {failure !== undefined && <FailureMessage failure={failure} onRetry={() => void run()} />}
      {result === undefined && failure === undefined && (
        <Loading label={status === "running" ? text("loading") : pane("loading")} />
      )}
      {result === null && <SheetsNeeded />}
      {result !== undefined && result !== null && <TodayContent reminders={result} onReadAgain={() => void run()} />}
    </ViewPage>
  );
}
