import { useId, useState, type ReactElement } from "react";
import { Badge, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { journalMessages } from "../../../templates/messages/journal";
import { FailureMessage } from "../../components/FailureMessage";
import { OperationProgress } from "../../components/OperationProgress";
import { UndoOutcomeMessage } from "../../components/UndoOutcomeMessage";
import { useJournalWords } from "../../components/useJournalWords";
import { useTexts } from "../../hooks/LanguageContext";
import type { useUndo } from "../../hooks/useUndo";
import type { StoredEntry } from "../../journalStore";
import { ChangeList } from "./ChangeList";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { overflowWrap: "anywhere" },
  line: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly stored: StoredEntry;
  readonly undoing: ReturnType<typeof useUndo>;
}

/** One action: what, when and how much, its cells to unfold, and the way to undo it. */
export function HistoryEntry({ stored: { entry, outcome }, undoing }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(journalMessages);
  const words = useJournalWords();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { operation, id, undo } = undoing;
  const isOwn = id === entry.id;
  const isBusy = operation.status === "running";
  const sentence = words.sentence(entry);
  const isDone = outcome?.status === "complete" && outcome.kept.length === 0;
  return (
    <article className={styles.card} aria-label={`${sentence} ${words.time(entry)}`}>
      <div className={styles.head}>
        <Body1Strong className={styles.title}>{sentence}</Body1Strong>
        {outcome !== null && !isDone && (
          <Badge appearance="tint" color="warning">
            {text("partlyUndone")}
          </Badge>
        )}
      </div>
      <Caption1 className={styles.line}>{`${words.time(entry)} · ${words.counts(entry)}`}</Caption1>
      {isOwn && isBusy && (
        <OperationProgress
          label={text("undoing")}
          progress={operation.progress}
          cancelling={operation.cancelling}
          onCancel={operation.cancel}
        />
      )}
      {isOwn && operation.failure !== undefined && (
        <FailureMessage failure={operation.failure} onRetry={() => undo(entry.id)} onDismiss={operation.reset} />
      )}
      {outcome !== null && !(isOwn && isBusy) && (
        <UndoOutcomeMessage outcome={outcome} onRetry={() => undo(entry.id)} />
      )}
      <div className={styles.buttons}>
        {/* It stays when all is undone, so that whoever works by keyboard does not lose their place. */}
        <Button
          size="small"
          icon={<ArrowUndo20Regular />}
          disabledFocusable={isBusy || isDone}
          aria-label={isDone ? text("undone") : text("undoOf", { what: sentence, time: words.time(entry) })}
          onClick={() => undo(entry.id)}
        >
          {text(isDone ? "undone" : outcome === null ? "undo" : "undoAgain")}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          {text(isOpen ? "hideChanges" : "showChanges")}
        </Button>
      </div>
      <div id={listId} hidden={!isOpen}>
        {isOpen && <ChangeList entry={entry} label={text("changeList", { what: sentence })} />}
      </div>
    </article>
  );
}
