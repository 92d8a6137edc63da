import type { ReactElement } from "react";
import { reportMessages } from "../../../templates/messages/report";
import { FailureMessage } from "../../components/FailureMessage";
import { Loading } from "../../components/Loading";
import { SheetsNeeded } from "../../components/SheetsNeeded";
import { ViewPage } from "../../components/ViewPage";
import { useTexts } from "../../hooks/LanguageContext";
import { ReportForm } from "./ReportForm";
import { useReviewSource } from "./useReviewSource";

/** The Report view: choose a period, see what it holds, build the review sheet. */
export function ReportView(): ReactElement {
  const text = useTexts(reportMessages);
  const { result, failure, run } = useReviewSource();
  return (
    <ViewPage title={text("title")} intro={text("intro")}>
      {failure !== undefined && <FailureMessage failure={failure} onRetry={() => void run()} />}
      {result === undefined && failure === undefined && <Loading label={text("loading")} />}
      {result === null && <SheetsNeeded />}
      {result !== undefined && result !== null && <ReportForm source={result} />}
    </ViewPage>
  );
}
