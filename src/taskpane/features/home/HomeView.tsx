import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { paneMessages } from "../../../templates/messages/pane";
import { tableOrder } from "../../../templates/tables";
import { FailureMessage } from "../../components/FailureMessage";
import { ViewPage } from "../../components/ViewPage";
import { useTexts } from "../../hooks/LanguageContext";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { FirstRun } from "./FirstRun";
import { Overview } from "./Overview";
import { useSheetCreation } from "./useSheetCreation";

const useStyles = makeStyles({ loading: { paddingBlock: tokens.spacingVerticalXXXL } });

/** The home view: setting up in a workbook without our sheets, an overview in one that has them. */
export function HomeView() {
  const styles = useStyles();
  const text = useTexts(paneMessages);
  const { inspection, failure, refresh } = useWorkbook();
  const creation = useSheetCreation();

  if (inspection === undefined) {
    if (failure === undefined) return <Spinner className={styles.loading} label={text("loading")} />;
    return (
      <ViewPage title={text("productName")}>
        <FailureMessage failure={failure} onRetry={refresh} />
      </ViewPage>
    );
  }
  const isNew = tableOrder.every((key) => inspection.tables[key].status !== "present");
  return isNew && !inspection.readOnly ? (
    <FirstRun creation={creation} />
  ) : (
    <Overview inspection={inspection} creation={creation} />
  );
}
