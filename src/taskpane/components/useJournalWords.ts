import { countSteps } from "../../core/journal/countSteps";
import type { JournalAction, JournalEntry } from "../../core/journal/JournalEntry";
import { journalMessages } from "../../templates/messages/journal";
import { useTexts } from "../hooks/LanguageContext";

interface JournalWords {
  /** What was done, in a few words, with what it was about where that is known. */
  readonly sentence: (entry: JournalEntry) => string;
  /** How much it changed: `12 个单元格，新增 3 行`; empty where that says nothing. */
  readonly counts: (entry: JournalEntry) => string;
  /** When, by this computer's clock: `09:05`, on another day `2024-07-01 09:05`. */
  readonly time: (entry: JournalEntry) => string;
}

/** Sentences that name what an action was about, where its data do. */
const sentences: Readonly<Partial<Record<JournalAction, SentenceKey>>> = {
  import: "importOf",
  adopt: "adoptOf",
  followUp: "followUpOf",
  addWord: "addWordOf",
  removeWord: "removeWordOf",
  rename: "renameOf",
  handOver: "handOverOf",
};
/** Taking a word out moves those below it up: how many cells that wrote says nothing. */
const uncounted: ReadonlySet<JournalAction> = new Set(["removeWord"]);
type SentenceKey = Extract<keyof typeof journalMessages, `${JournalAction}Of`>;

/** Gives the words for entries of the journal in the pane's language. */
export function useJournalWords(): JournalWords {
  const text = useTexts(journalMessages);
  return {
    sentence: ({ action, data }) => {
      const key = sentences[action];
      const places = key === "renameOf" || key === "handOverOf" ? ["from", "to"] : ["name"];
      const isNamed = places.every((place) => data[place] !== undefined && data[place] !== "");
      return key !== undefined && isNamed ? text(key, data) : text(action);
    },
    counts: ({ action, steps }) => {
      if (uncounted.has(action)) return "";
      const counts = countSteps(steps);
      return (["cells", "rows", "columns", "switched", "ruled", "sheets"] as const)
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (counts[kind] === 1 ? text(`${kind}One`) : text(kind, { count: counts[kind] })))
        .join(text("separator"));
    },
    time: ({ at }) => {
      const [moment, today] = [new Date(at), new Date()];
      const clock = `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
      if (moment.toDateString() === today.toDateString()) return clock;
      return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())} ${clock}`;
    },
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
