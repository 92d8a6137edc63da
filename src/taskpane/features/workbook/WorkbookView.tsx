import { workbookMessages } from "../../../templates/messages/workbook";
import { FailureMessage } from "../../components/FailureMessage";
import { Loading } from "../../components/Loading";
import { ViewPage } from "../../components/ViewPage";
import { paneMessages } from "../../../templates/messages/pane";
import { useTexts } from "../../hooks/LanguageContext";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { AdoptSection } from "./AdoptSection";
import { ColumnsSection } from "./ColumnsSection";
import { ComputedSection } from "./ComputedSection";
import { LanguageSection } from "./LanguageSection";

/** What concerns the workbook as a whole: the language of its sheets and what its computed columns hold. */
export function WorkbookView() {
  const text = useTexts(workbookMessages);
  const pane = useTexts(paneMessages);
  const { inspection, failure } = useWorkbook();
  if (inspection === undefined)
    return (
      <ViewPage title={text("title")}>
        {failure === undefined ? <Loading label={pane("loading")} /> : <FailureMessage failure={failure} />}
      </ViewPage>
    );
  const { state } = inspection;
  const hasSheets = Object.values(inspection.tables).some(({ status }) => status === "present");
  return (
    <ViewPage title={text("title")} intro={text("intro")}>
      {hasSheets && state.language !== null && (
        <>
          <ColumnsSection inspection={inspection} />
          <LanguageSection now={state.language} />
          <ComputedSection now={state.computed} />
        </>
      )}
      <AdoptSection inspection={inspection} />
    </ViewPage>
  );
}
