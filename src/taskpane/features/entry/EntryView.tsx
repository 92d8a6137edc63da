import type { ReactElement } from "react";
import { Spinner } from "@fluentui/react-components";
import { CursorHover48Regular } from "@fluentui/react-icons/svg/cursor-hover";
import type { SelectedCells } from "../../../excel/entry/selectedCells";
import { entryMessages } from "../../../templates/messages/entry";
import { paneMessages } from "../../../templates/messages/pane";
import { tables } from "../../../templates/tables";
import { EmptyState } from "../../components/EmptyState";
import { FailureMessage } from "../../components/FailureMessage";
import { Loading } from "../../components/Loading";
import { SheetsNeeded } from "../../components/SheetsNeeded";
import { ViewPage } from "../../components/ViewPage";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { CellEditor } from "./CellEditor";
import { NewFollowUp } from "./NewFollowUp";
import { SelectionHeading } from "./SelectionHeading";
import { isFilledHere, useSelection } from "./useSelection";

type NotFilledIn = Exclude<SelectedCells, { readonly kind: "column" }>;

/** Helps to fill in the selected cells: what belongs there, several choices to tick, customers to find. */
export function EntryView(): ReactElement {
  const text = useTexts(entryMessages);
  const pane = useTexts(paneMessages);
  const { contents, failure: unread, refresh } = useWorkbook();
  const { selected, content, failure, retry } = useSelection(contents);
  const hasTables = contents !== undefined && Object.keys(contents.tables).length > 0;
  return (
    <ViewPage title={text("title")} intro={text("intro")}>
      {unread !== undefined && <FailureMessage failure={unread} onRetry={refresh} />}
      {failure !== undefined && <FailureMessage failure={failure} onRetry={retry} />}
      {contents === undefined && unread === undefined && <Loading label={pane("loading")} />}
      {contents !== undefined && !hasTables && <SheetsNeeded />}
      {contents !== undefined && hasTables && selected?.kind === "column" && (
        <>
          <SelectionHeading column={selected} contents={contents} />
          {content !== null && <CellEditor selection={content} contents={contents} />}
          {content === null && isFilledHere(selected) && failure === undefined && (
            <Spinner size="tiny" label={text("reading")} />
          )}
        </>
      )}
      {contents !== undefined && hasTables && <NewFollowUp selected={selected} contents={contents} />}
      {hasTables && selected?.kind !== "column" && <NothingToFillIn selected={selected} />}
    </ViewPage>
  );
}

function NothingToFillIn({ selected }: { readonly selected: NotFilledIn | undefined }) {
  const text = useTexts(entryMessages);
  const language = useLanguage();
  const kind = selected?.kind ?? "elsewhere";
  const sheet = selected?.kind === "below" ? tables[selected.place.table].sheetName[language] : "";
  return (
    <EmptyState icon={<CursorHover48Regular />} title={text(`${kind}Title`)}>
      {text(`${kind}Text`, { sheet })}
    </EmptyState>
  );
}
