import type { ReactElement } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { History48Regular } from "@fluentui/react-icons/svg/history";
import { journalMessages } from "../../../templates/messages/journal";
import { paneMessages } from "../../../templates/messages/pane";
import { EmptyState } from "../../components/EmptyState";
import { PlainList } from "../../components/PlainList";
import { ViewPage } from "../../components/ViewPage";
import { useJournalWords } from "../../components/useJournalWords";
import { useTexts } from "../../hooks/LanguageContext";
import { useJournal } from "../../hooks/useJournal";
import { useUndo } from "../../hooks/useUndo";
import { HistoryGroup } from "./HistoryGroup";
import { groupEntries } from "./groupEntries";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2 },
});

/** The History view: everything that the add-in did since it was started, newest first, each to be undone. */
export function HistoryView(): ReactElement {
  const styles = useStyles();
  const pane = useTexts(paneMessages);
  const text = useTexts(journalMessages);
  const { entries, forgotten } = useJournal();
  const words = useJournalWords();
  const undoing = useUndo();
  return (
    <ViewPage title={pane("history")} intro={text("intro")}>
      {entries.length === 0 ? (
        <EmptyState icon={<History48Regular />} title={text("emptyTitle")}>
          {text("emptyText")}
        </EmptyState>
      ) : (
        <PlainList label={text("list")}>
          {groupEntries(entries, words.sentence).map((group) => (
            // The oldest stays the same while the group grows.
            <li key={group.at(-1)?.entry.id}>
              <HistoryGroup group={group} undoing={undoing} />
            </li>
          ))}
        </PlainList>
      )}
      {forgotten > 0 && <Caption1 className={styles.note}>{text("forgotten", { count: forgotten })}</Caption1>}
      <Caption1 className={styles.note}>{text("keptInMemory")}</Caption1>
    </ViewPage>
  );
}
