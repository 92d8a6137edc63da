import { useMemo, type ReactElement } from "react";
import type { JournalEntry } from "../../../core/journal/JournalEntry";
import { journalMessages } from "../../../templates/messages/journal";
import { CellList, type ListedCell } from "../../components/CellList";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { useCellWords } from "../../components/useCellWords";
import { useTexts } from "../../hooks/LanguageContext";
import { useGoToCell } from "../../hooks/useGoToCell";
import { changesOf, type Change } from "./changesOf";

interface Props {
  readonly entry: JournalEntry;
  readonly label: string;
}

/** An added row is recognised by its first contents. */
const cellsOfRow = 4;

/** Lists what an action changed: each cell with what it held before and after, and the way to it. */
export function ChangeList({ entry, label }: Props): ReactElement {
  const text = useTexts(journalMessages);
  const words = useCellWords();
  const { go, isGone, failure, reset } = useGoToCell();
  const changes = useMemo(() => changesOf(entry), [entry]);
  const describe = (change: Change): ListedCell => {
    switch (change.kind) {
      case "cell": {
        const { place, before, after } = change;
        const shown = (content: typeof before): string => words.content(content, place.tableName, place.column);
        const detail = text("change", { before: shown(before), after: shown(after) });
        return { place: words.place(place), detail, onGo: () => go(place) };
      }
      case "row": {
        const { place, cells } = change;
        const contents = Object.entries(cells)
          .slice(0, cellsOfRow)
          .map(([column, content]) => words.content(content, place.tableName, column));
        return {
          place: words.place(place),
          detail: [text("rowAdded"), ...contents].join(" · "),
          onGo: () => go(place),
        };
      }
      case "column": {
        const place = { tableName: change.tableName, rowIdentifier: null, rowIndex: null, column: change.heading };
        return { place: words.place(place), detail: text("columnAdded") };
      }
      case "rules": {
        const { tableName, column, cells } = change;
        const place = { tableName, rowIdentifier: null, rowIndex: null, column };
        const detail = cells === undefined ? text("coloursRestored") : text("validationRestored", { count: cells });
        return { place: words.place(place), detail };
      }
      case "sheet":
        return { place: change.sheetName, detail: text("sheetAdded") };
    }
  };
  return (
    <>
      {isGone && <Notice intent="warning" lines={[text("cellGone")]} onDismiss={reset} />}
      {failure !== undefined && <FailureMessage failure={failure} onDismiss={reset} />}
      <CellList label={label} items={changes} describe={describe} />
    </>
  );
}
