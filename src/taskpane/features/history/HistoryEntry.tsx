import type { ReactElement } from "react";
import { journalMessages } from "../../../templates/messages/journal";
import { useJournalWords } from "../../components/useJournalWords";
import { useTexts } from "../../hooks/LanguageContext";
import type { Undo } from "../../hooks/useUndo";
import type { StoredEntry } from "../../journalStore";
import { ChangeList } from "./ChangeList";
import { HistoryCard } from "./HistoryCard";
import { isUndone } from "./groupEntries";

interface Props {
  readonly stored: StoredEntry;
  readonly undoing: Undo;
  /** False where the outcome of undoing several at once is said above. */
  readonly saysOutcome?: boolean;
}

/** One action: what, when and how much, its cells to unfold, and the way to undo it. */
export function HistoryEntry({ stored, undoing, saysOutcome = true }: Props): ReactElement {
  const text = useTexts(journalMessages);
  const words = useJournalWords();
  const { entry, outcome } = stored;
  const what = words.sentence(entry);
  const time = words.time(entry);
  return (
    <HistoryCard
      title={what}
      time={time}
      counts={words.counts(entry)}
      undoLabel={text("undoOf", { what, time })}
      undoText={text(outcome === null ? "undo" : "undoAgain")}
      unfold={[text("showChanges"), text("hideChanges")]}
      undoing={undoing}
      ids={[entry.id]}
      outcome={saysOutcome ? outcome : null}
      isUndone={isUndone(stored)}
      isPartly={saysOutcome && outcome !== null && !isUndone(stored)}
    >
      {() => <ChangeList entry={entry} label={text("changeList", { what })} />}
    </HistoryCard>
  );
}
