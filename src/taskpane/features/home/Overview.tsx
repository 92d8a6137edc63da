import { useMemo } from "react";
import { Body1, Button, makeStyles } from "@fluentui/react-components";
import type { WorkbookInspection } from "../../../excel/inspectWorkbook";
import { showSheet } from "../../../excel/showSheet";
import { firstRunMessages } from "../../../templates/messages/firstRun";
import { tableOrder } from "../../../templates/tables";
import { FailureMessage } from "../../components/FailureMessage";
import { ListOffersNotice } from "../../components/ListOffersNotice";
import { Notice } from "../../components/Notice";
import { Section } from "../../components/Section";
import { UpkeepMessage } from "../../components/UpkeepMessage";
import { ViewPage } from "../../components/ViewPage";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { usePerson } from "../../hooks/PersonContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { ColumnQuestions } from "./ColumnQuestions";
import { CreationStatus } from "./CreationStatus";
import { RenamedTables } from "./RenamedTables";
import { SampleSection } from "./SampleSection";
import { SheetList } from "./SheetList";
import type { SheetCreation } from "./useSheetCreation";

const useStyles = makeStyles({ start: { alignSelf: "flex-start" } });

interface Props {
  readonly inspection: WorkbookInspection;
  readonly creation: SheetCreation;
}

/** What the workbook holds, with the way to each sheet, the team, and sample data while the sheets are still empty. */
export function Overview({ inspection, creation }: Props) {
  const styles = useStyles();
  const text = useTexts(firstRunMessages);
  const language = useLanguage();
  const { team } = usePerson();
  const { run: open, failure, reset } = useExcelOperation((_, sheetName: string) => showSheet(sheetName));
  const { settingsSheetName, tables, readOnly } = inspection;
  const isComplete = settingsSheetName !== null && tableOrder.every((key) => tables[key].status === "present");
  const names = useMemo(() => team.map(({ name }) => name).join(text("listJoiner")), [team, text]);

  return (
    <ViewPage title={text("homeTitle")} intro={text("homeIntro")}>
      {readOnly && (
        <Notice intent="info" title={text("readOnlyTitle")}>
          {text("readOnlyText")}
        </Notice>
      )}
      <UpkeepMessage />
      <ListOffersNotice />
      <CreationStatus creation={creation} />
      <RenamedTables inspection={inspection} />
      <ColumnQuestions inspection={inspection} />
      {failure !== undefined && <FailureMessage failure={failure} onDismiss={reset} />}
      <Section title={text("sheetsTitle")}>
        <SheetList inspection={inspection} onOpen={(sheetName) => void open(sheetName)} />
        {!isComplete && !readOnly && (
          <Button
            appearance="primary"
            className={styles.start}
            disabled={creation.isRunning}
            onClick={() => creation.create({ language: inspection.state.language ?? language, team: [] })}
          >
            {text("createMissing")}
          </Button>
        )}
        {inspection.calculationMode === "Manual" && <Notice intent="info">{text("manualCalculation")}</Notice>}
      </Section>
      {settingsSheetName !== null && (
        <Section title={text("teamTitle")}>
          <Body1>{team.length === 0 ? text("teamEmptyText") : text("teamCount", { count: team.length, names })}</Body1>
          <Button className={styles.start} onClick={() => void open(settingsSheetName)}>
            {text("editTeam")}
          </Button>
        </Section>
      )}
      {isComplete && !readOnly && <SampleSection language={inspection.state.language ?? language} />}
    </ViewPage>
  );
}
