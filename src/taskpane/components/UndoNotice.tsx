import { useRef, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { JournalEntry } from "../../core/journal/JournalEntry";
import { journalMessages } from "../../templates/messages/journal";
import { useTexts } from "../hooks/LanguageContext";
import { focusPlace } from "../hooks/focusPlace";
import { useJournal } from "../hooks/useJournal";
import { useNavigation } from "../hooks/useNavigation";
import { useUndo } from "../hooks/useUndo";
import { FailureMessage } from "./FailureMessage";
import { Notice } from "./Notice";
import { OperationProgress } from "./OperationProgress";
import { UndoOutcomeMessage } from "./UndoOutcomeMessage";
import { useJournalWords } from "./useJournalWords";

interface Props {
  /** Id of the journal's entry, as `recordAction` gives it. */
  readonly entryId: string;
  /** What to say besides, such as cells that could not be written. */
  readonly lines?: readonly string[];
  /** What to do next, with the button for it. */
  readonly advice?: { readonly text: string; readonly button: ReactElement };
  readonly onDismiss?: () => void;
}

/** Says after an action what was done, with the way to undo it where one stands; nothing once the entry is forgotten. */
export function UndoNotice({ entryId, lines = [], advice, onDismiss }: Props): ReactElement | null {
  const text = useTexts(journalMessages);
  const { entries } = useJournal();
  const { operation, undo } = useUndo();
  const frame = useRef<HTMLDivElement>(null);
  const stored = entries.find(({ entry }) => entry.id === entryId);
  if (stored === undefined) return null;
  const { entry, outcome } = stored;
  const { status, failure, progress, cancelling, cancel, reset } = operation;
  const start = (): void => {
    // The button goes away: whoever works by keyboard stays at this place.
    if (frame.current !== null) focusPlace(frame.current);
    undo(entryId);
  };
  return (
    <div ref={frame} tabIndex={-1}>
      {status === "running" ? (
        <OperationProgress label={text("undoing")} progress={progress} cancelling={cancelling} onCancel={cancel} />
      ) : failure !== undefined ? (
        <FailureMessage failure={failure} onRetry={start} onDismiss={reset} />
      ) : outcome !== null ? (
        <UndoOutcomeMessage outcome={outcome} onRetry={start} {...(onDismiss && { onDismiss })} />
      ) : (
        <Done
          entry={entry}
          lines={lines}
          onUndo={start}
          {...(advice && { advice })}
          {...(onDismiss && { onDismiss })}
        />
      )}
    </div>
  );
}

interface DoneProps extends Pick<Props, "advice" | "onDismiss"> {
  readonly entry: JournalEntry;
  readonly lines: readonly string[];
  readonly onUndo: () => void;
}

function Done({ entry, lines, advice, onUndo, onDismiss }: DoneProps): ReactElement {
  const text = useTexts(journalMessages);
  const words = useJournalWords();
  const { show } = useNavigation();
  return (
    <Notice
      intent={lines.length > 0 ? "warning" : "success"}
      title={words.sentence(entry)}
      lines={[words.counts(entry), ...lines, advice?.text ?? ""]}
      actions={
        <>
          <Button icon={<ArrowUndo20Regular />} onClick={onUndo}>
            {text("undo")}
          </Button>
          {advice?.button}
          <Button appearance="transparent" onClick={() => show("history")}>
            {text("seeHistory")}
          </Button>
        </>
      }
      {...(onDismiss && { onDismiss })}
    />
  );
}
