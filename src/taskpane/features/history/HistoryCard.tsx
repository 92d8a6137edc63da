import { useId, useState, type ReactElement, type ReactNode } from "react";
import {
  Badge,
  Body1Strong,
  Button,
  Caption1,
  CounterBadge,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { UndoOutcome } from "../../../excel/journal/undoEntry";
import { journalMessages } from "../../../templates/messages/journal";
import { FailureMessage } from "../../components/FailureMessage";
import { OperationProgress } from "../../components/OperationProgress";
import { UndoOutcomeMessage } from "../../components/UndoOutcomeMessage";
import { useTexts } from "../../hooks/LanguageContext";
import type { Undo } from "../../hooks/useUndo";

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
  hidden: { display: "none" },
});

interface Props {
  readonly title: string;
  /** How many actions it stands for. */
  readonly count?: number;
  readonly time: string;
  /** How much was changed; empty where there is nothing to say. */
  readonly counts: string;
  /** What the undo button says to screen readers, and on its face while there is something to undo. */
  readonly undoLabel: string;
  readonly undoText: string;
  /** Names of the button that unfolds the rest, closed and open. */
  readonly unfold: readonly [closed: string, open: string];
  readonly undoing: Undo;
  /** What is undone, oldest first. */
  readonly ids: readonly string[];
  /** What came of undoing it, where that is to be said here. */
  readonly outcome: UndoOutcome | null;
  readonly isUndone: boolean;
  /** Whether some of it is back and some is not. */
  readonly isPartly: boolean;
  /** Drawn while unfolded. */
  readonly children: () => ReactNode;
}

/** The card of an action, or of several alike: what, when and how much, the way to undo it, and its parts to unfold. */
export function HistoryCard(props: Props): ReactElement {
  const {
    title,
    count = 1,
    time,
    counts,
    undoLabel,
    undoText,
    unfold,
    undoing,
    ids,
    outcome,
    isUndone,
    isPartly,
  } = props;
  const styles = useStyles();
  const text = useTexts(journalMessages);
  const [isOpen, setOpen] = useState(false);
  const partsId = useId();
  const { operation, undo } = undoing;
  const isOwn = undoing.ids.length === ids.length && undoing.ids.every((id) => ids.includes(id));
  const isBusy = operation.status === "running";
  const start = (): void => undo(...ids);
  return (
    <article className={styles.card} aria-label={`${title} ${time}`}>
      <div className={styles.head}>
        <Body1Strong className={styles.title}>{title}</Body1Strong>
        {count > 1 && <CounterBadge count={count} overflowCount={999} color="informative" />}
        {isPartly && (
          <Badge appearance="tint" color="warning">
            {text("partlyUndone")}
          </Badge>
        )}
      </div>
      <Caption1 className={styles.line}>{[time, counts].filter((part) => part !== "").join(" · ")}</Caption1>
      {isOwn && isBusy && (
        <OperationProgress
          label={text("undoing")}
          progress={operation.progress}
          cancelling={operation.cancelling}
          onCancel={operation.cancel}
        />
      )}
      {isOwn && operation.failure !== undefined && (
        <FailureMessage failure={operation.failure} onRetry={start} onDismiss={operation.reset} />
      )}
      {outcome !== null && !(isOwn && isBusy) && <UndoOutcomeMessage outcome={outcome} onRetry={start} />}
      <div className={styles.buttons}>
        {/* It stays when all is undone, so that whoever works by keyboard does not lose their place. */}
        <Button
          size="small"
          icon={<ArrowUndo20Regular />}
          disabledFocusable={isBusy || isUndone}
          aria-label={isUndone ? text("undone") : undoLabel}
          onClick={start}
        >
          {isUndone ? text("undone") : undoText}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
          aria-expanded={isOpen}
          aria-controls={partsId}
          onClick={() => setOpen(!isOpen)}
        >
          {unfold[isOpen ? 1 : 0]}
        </Button>
      </div>
      <div id={partsId} className={mergeClasses(!isOpen && styles.hidden)}>
        {isOpen && props.children()}
      </div>
    </article>
  );
}
