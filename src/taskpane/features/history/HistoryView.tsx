import type { ReactElement } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { History48Regular } from "@fluentui/react-icons/svg/history";
import { journalMessages } from "../../../templates/messages/journal";
import { paneMessages } from "../../../templates/messages/pane";
import { EmptyState } from "../../components/EmptyState";
import { ViewPage } from "../../components/ViewPage";
import { useTexts } from "../../hooks/LanguageContext";
import { useJournal } from "../../hooks/useJournal";
import { useUndo } from "../../hooks/useUndo";
import { HistoryEntry } from "./HistoryEntry";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  note: { color: tokens.colorNeutralForeground2 },
});

/** The History view: everything that the add-in did since it was started, newest first, each to be undone. */
export function HistoryView(): ReactElement {
  const styles = useStyles();
  const pane = useTexts(paneMessages);
  const text = useTexts(journalMessages);
  const { entries, forgotten } = useJournal();
  const undoing = useUndo();
  return (
    <ViewPage title={pane("history")} intro={text("intro")}>
      {entries.length === 0 ? (
        <EmptyState icon={<History48Regular />} title={text("emptyTitle")}>
          {text("emptyText")}
        </EmptyState>
      ) : (
        <ul className={styles.list} aria-label={text("list")}>
          {[...entries].reverse().map((stored) => (
            <li key={stored.entry.id}>
              <HistoryEntry stored={stored} undoing={undoing} />
            </li>
          ))}
        </ul>
      )}
      {forgotten > 0 && <Caption1 className={styles.note}>{text("forgotten", { count: forgotten })}</Caption1>}
      <Caption1 className={styles.note}>{text("keptInMemory")}</Caption1>
    </ViewPage>
  );
}
