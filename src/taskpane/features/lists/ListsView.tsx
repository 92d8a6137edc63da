import { useCallback, useEffect, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { wordsOf, type WorkbookLists } from "../../../excel/lists/readLists";
import { showSheet } from "../../../excel/showSheet";
import { listMessages } from "../../../templates/messages/lists";
import { EditOutcome } from "../../components/EditOutcome";
import { FailureMessage } from "../../components/FailureMessage";
import { Loading } from "../../components/Loading";
import { Notice } from "../../components/Notice";
import { Outcome } from "../../components/Outcome";
import { SheetsNeeded } from "../../components/SheetsNeeded";
import { ViewPage } from "../../components/ViewPage";
import { useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { settleListOffer, startListOffers } from "../../listOffers";
import { HandOver } from "./HandOver";
import { ListEditOutcome } from "./ListEditOutcome";
import { ListGroups } from "./ListGroups";
import { OfferList } from "./OfferList";
import { useListActions } from "./useListActions";
import { useListReading } from "./useListReading";

/** Team and lists: rename, add and remove words, and hand over what a leaver has. */
export function ListsView(): ReactElement {
  const text = useTexts(listMessages);
  const { inspection } = useWorkbook();
  const { result: lists, failure, run: read } = useListReading();
  useEffect(() => void startListOffers((error) => console.error(error)), []);
  const settingsSheetName = inspection?.settingsSheetName ?? null;
  const going = useExcelOperation((_, sheetName: string) => showSheet(sheetName));
  return (
    <ViewPage title={text("title")} intro={text("intro")}>
      {failure !== undefined && <FailureMessage failure={failure} onRetry={() => void read()} />}
      {going.failure !== undefined && <FailureMessage failure={going.failure} onDismiss={going.reset} />}
      {inspection !== undefined && settingsSheetName === null && <SheetsNeeded />}
      {lists === undefined && failure === undefined && settingsSheetName !== null && (
        <Loading label={text("reading")} />
      )}
      {lists !== undefined && settingsSheetName !== null && (
        <>
          <div>
            <Button onClick={() => void going.run(settingsSheetName)}>{text("goToSettings")}</Button>
          </div>
          {Object.keys(lists.lists).length === 0 && <Notice intent="warning">{text("noSettings")}</Notice>}
          <ListsContent lists={lists} readOnly={inspection?.readOnly ?? false} />
        </>
      )}
    </ViewPage>
  );
}

interface ContentProps {
  readonly lists: WorkbookLists;
  readonly readOnly: boolean;
}

interface HandOverTask {
  readonly leaver: string;
  readonly successor: string;
  /** The offer that is settled by it, or null. */
  readonly offerId: string | null;
}

function ListsContent({ lists, readOnly }: ContentProps): ReactElement {
  const actions = useListActions();
  const [handOver, setHandOver] = useState<HandOverTask | null>(null);
  const offerId = handOver?.offerId ?? null;
  const settle = useCallback(() => {
    if (offerId !== null) settleListOffer(offerId);
  }, [offerId]);
  return (
    <>
      <OfferList
        lists={lists}
        actions={actions}
        readOnly={readOnly}
        besides={offerId}
        onHandOver={({ id, from, to }) => setHandOver({ leaver: from, successor: to, offerId: id })}
      />
      <Outcome>
        <EditOutcome operation={actions.rename} />
        <ListEditOutcome operation={actions.add} />
        <ListEditOutcome operation={actions.remove} />
        <ListEditOutcome operation={actions.restore} />
      </Outcome>
      {handOver === null ? (
        <ListGroups
          lists={lists}
          actions={actions}
          readOnly={readOnly}
          onHandOver={(leaver) => setHandOver({ leaver, successor: "", offerId: null })}
        />
      ) : (
        <HandOver
          key={`${handOver.leaver} ${offerId ?? ""}`}
          leaver={handOver.leaver}
          successor={handOver.successor}
          team={wordsOf(lists, "team")}
          readOnly={readOnly}
          onBack={() => setHandOver(null)}
          onDone={settle}
        />
      )}
    </>
  );
}
