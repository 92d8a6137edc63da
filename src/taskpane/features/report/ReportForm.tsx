import { type ReactElement, useMemo } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarEmpty48Regular } from "@fluentui/react-icons/svg/calendar-empty";
import { ChartMultiple32Regular } from "@fluentui/react-icons/svg/chart-multiple";
import { type Period, periodText } from "../../../core/periods";
import { buildReview } from "../../../core/review/buildReview";
import { daysWithData } from "../../../core/review/daysWithData";
import { buildReport } from "../../../excel/report/buildReport";
import type { ReviewSource } from "../../../excel/report/readReview";
import { reportMessages } from "../../../templates/messages/report";
import { EmptyState } from "../../components/EmptyState";
import { OperationProgress } from "../../components/OperationProgress";
import { Outcome } from "../../components/Outcome";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { PeriodFields } from "./PeriodFields";
import { PeriodPreview } from "./PeriodPreview";
import { ReportColumnsMissing, ReportOutcome } from "./ReportOutcome";
import { usePeriodChoice } from "./usePeriodChoice";

const useStyles = makeStyles({
  build: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Period, preview and the button that builds the sheet. */
export function ReportForm({ source }: { readonly source: ReviewSource }): ReactElement {
  const styles = useStyles();
  const text = useTexts(reportMessages);
  const language = useLanguage();
  const { inspection } = useWorkbook();
  const days = useMemo(() => daysWithData(source.campaigns, source.customers, source.today), [source]);
  const choice = usePeriodChoice(days, source.today);
  const { period, proposed } = choice;
  const { start = null, end = null } = period ?? {};
  const review = useMemo(
    () => (start === null || end === null ? null : buildReview({ ...source, period: { start, end } })),
    [source, start, end],
  );
  // The report belongs to the workbook, so it speaks the language of its sheets.
  const sheetLanguage = inspection?.state.language ?? language;
  const building = useExcelOperation((_, chosen: Period) => buildReport({ period: chosen, language: sheetLanguage }));

  if (days === null) {
    return (
      <EmptyState icon={<ChartMultiple32Regular />} title={text("nothingAtAllTitle")}>
        {text("nothingAtAllText")}
      </EmptyState>
    );
  }
  const isEmpty = review !== null && review.campaigns.length === 0;
  const isRunning = building.status === "running";
  return (
    <>
      {source.missing.length > 0 && <ReportColumnsMissing columns={source.missing} />}
      <PeriodFields choice={choice} />
      {isEmpty && (
        <EmptyState
          icon={<CalendarEmpty48Regular />}
          title={text("nothingTitle")}
          actions={
            <Button onClick={choice.propose}>{text("useLatest", { period: periodText(proposed, language) })}</Button>
          }
        >
          {text("nothingText")}
        </EmptyState>
      )}
      {review !== null && !isEmpty && <PeriodPreview review={review} />}
      {!isEmpty && (
        <div className={styles.build}>
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={period === null || isRunning}
            onClick={() => {
              if (period !== null) void building.run(period);
            }}
          >
            {text("build")}
          </Button>
          <Caption1 className={styles.hint}>{text("newSheetHint")}</Caption1>
        </div>
      )}
      <Outcome>
        {isRunning && <OperationProgress label={text("building")} progress={building.progress} />}
        {!isRunning && <ReportOutcome building={building} />}
      </Outcome>
    </>
  );
}
