import { paneMessages } from "../../../templates/messages/pane";
import { tableOrder } from "../../../templates/tables";
import { FailureMessage } from "../../components/FailureMessage";
import { Loading } from "../../components/Loading";
import { ViewPage } from "../../components/ViewPage";
import { useTexts } from "../../hooks/LanguageContext";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { FirstRun } from "./FirstRun";
import { Overview } from "./Overview";
import { useSheetCreation } from "./useSheetCreation";

/** The home view: setting up in a workbook without our sheets, an overview in one that has them. */
export function HomeView() {
  const text = useTexts(paneMessages);
  const { inspection, failure, refresh } = useWorkbook();
  const creation = useSheetCreation();

  if (inspection === undefined) {
    return (
      <ViewPage title={text("productName")}>
        {failure === undefined ? (
          <Loading label={text("loading")} />
        ) : (
          <FailureMessage failure={failure} onRetry={refresh} />
        )}
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
