import type { ReactElement } from "react";
import { journalMessages } from "../../../templates/messages/journal";
import { PlainList } from "../../components/PlainList";
import { useJournalWords } from "../../components/useJournalWords";
import { useTexts } from "../../hooks/LanguageContext";
import type { Undo } from "../../hooks/useUndo";
import { HistoryCard } from "./HistoryCard";
import { HistoryEntry } from "./HistoryEntry";
import { isUndone, isUndoneTogether, type EntryGroup } from "./groupEntries";

interface Props {
  readonly group: EntryGroup;
  readonly undoing: Undo;
}

/** Actions of one kind that follow each other, as one card: undone all at once, or unfolded and undone one by one. */
export function HistoryGroup({ group, undoing }: Props): ReactElement {
  const text = useTexts(journalMessages);
  const words = useJournalWords();
  const [newest, ...earlier] = group;
  const oldest = earlier.at(-1);
  if (oldest === undefined) return <HistoryEntry stored={newest} undoing={undoing} />;

  const what = words.sentence(newest.entry);
  const [from, until] = [words.time(oldest.entry), words.time(newest.entry)];
  const times = from === until ? from : text("timeSpan", { from, until });
  const steps = group.flatMap(({ entry }) => entry.steps);
  // What is undone already stays out of it.
  const left = group.filter((stored) => !isUndone(stored)).reverse();
  const count = left.length;
  return (
    <HistoryCard
      title={what}
      count={group.length}
      time={times}
      counts={words.counts({ ...newest.entry, steps })}
      undoLabel={text("undoAllOf", { what, time: times, count })}
      undoText={text("undoAll", { count })}
      unfold={[text("showEntries", { count: group.length }), text("hideEntries")]}
      undoing={undoing}
      ids={left.map(({ entry }) => entry.id)}
      outcome={group.find((stored) => isUndoneTogether(stored, group))?.outcome ?? null}
      isUndone={count === 0}
      isPartly={count > 0 && group.some((stored) => stored.outcome !== null)}
    >
      {() => (
        <PlainList label={text("entryList", { what })}>
          {group.map((stored) => (
            <li key={stored.entry.id}>
              <HistoryEntry stored={stored} undoing={undoing} saysOutcome={!isUndoneTogether(stored, group)} />
            </li>
          ))}
        </PlainList>
      )}
    </HistoryCard>
  );
}
