import { useEffect } from "react";
import { Body1, Button, CompoundButton, makeStyles, tokens } from "@fluentui/react-components";
import { TableSimple20Regular } from "@fluentui/react-icons/svg/table-simple";
import { TableSimple48Regular } from "@fluentui/react-icons/svg/table-simple";
import { listSheetSources, type SheetSource } from "../../../excel/import/sources/listSheetSources";
import { importSourceMessages } from "../../../templates/messages/importSources";
import { EmptyState } from "../../components/EmptyState";
import { FailureMessage } from "../../components/FailureMessage";
import { OperationProgress } from "../../components/OperationProgress";
import { PlainList } from "../../components/PlainList";
import { useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { sheetSourceName } from "./useSourceFile";

const useStyles = makeStyles({
  choice: { width: "100%", maxWidth: "none", justifyContent: "flex-start", overflowWrap: "anywhere" },
  intro: { color: tokens.colorNeutralForeground2 },
  refresh: { alignSelf: "flex-start" },
});

/** Lists the sheets and tables of this workbook that can be imported from. */
export function SheetSourceList({ onChoose }: { readonly onChoose: (source: SheetSource) => void }) {
  const styles = useStyles();
  const text = useTexts(importSourceMessages);
  const listing = useExcelOperation(() => listSheetSources());
  const { run, result: sources, failure } = listing;
  useEffect(() => {
    void run();
  }, [run]);

  const refresh = (
    <Button className={styles.refresh} onClick={() => void run()}>
      {text("refreshSheets")}
    </Button>
  );
  if (failure) return <FailureMessage failure={failure} onRetry={() => void run()} />;
  if (sources === undefined) {
    return <OperationProgress label={text("lookingForSheets")} progress={null} cancelling={false} />;
  }
  if (sources.length === 0) {
    return (
      <EmptyState icon={<TableSimple48Regular />} title={text("noOtherSheets")} actions={refresh}>
        {text("noOtherSheetsHint")}
      </EmptyState>
    );
  }
  return (
    <>
      <Body1 className={styles.intro}>{text("sheetsIntro")}</Body1>
      <PlainList>
        {sources.map((source) => (
          <li key={sheetSourceName(source)}>
            <CompoundButton
              className={styles.choice}
              size="small"
              icon={<TableSimple20Regular />}
              secondaryContent={text(source.hidden ? "sheetSizeHidden" : "sheetSize", {
                rows: source.rowCount,
                columns: source.columnCount,
              })}
              onClick={() => onChoose(source)}
            >
              {sheetSourceName(source)}
            </CompoundButton>
          </li>
        ))}
      </PlainList>
      {refresh}
    </>
  );
}
