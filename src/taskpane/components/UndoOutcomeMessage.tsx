import type { ReactElement } from "react";
import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { KeptCell } from "../../core/journal/JournalEntry";
import type { UndoOutcome } from "../../excel/journal/undoEntry";
import { journalMessages, keptMessages } from "../../templates/messages/journal";
import { useTexts } from "../hooks/LanguageContext";
import { useGoToCell } from "../hooks/useGoToCell";
import { CellList, type ListedCell } from "./CellList";
import { FailureMessage } from "./FailureMessage";
import { Notice } from "./Notice";
import { useCellWords } from "./useCellWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly outcome: UndoOutcome;
  readonly onRetry: () => void;
  /** Missing where the message belongs to what is shown and goes with it. */
  readonly onDismiss?: () => void;
}

/** Says what undo put back, and lists what it left alone, each with why, what stands there now and the way to it. */
export function UndoOutcomeMessage({ outcome, onRetry, onDismiss }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(journalMessages);
  const { restored, kept, status, failure } = outcome;
  const count =
    restored === 0
      ? text(kept.length > 0 ? "restoredNothing" : "restoredNone")
      : restored === 1
        ? text("restoredOne")
        : text("restored", { count: restored });
  return (
    <div className={styles.root}>
      <div role="status">
        {failure === undefined ? (
          <Notice
            intent={kept.length > 0 || status !== "complete" ? "warning" : "success"}
            lines={status === "cancelled" ? [restored > 0 ? count : "", text("cancelled")] : [count]}
            {...(onDismiss && { onDismiss })}
          />
        ) : (
          <FailureMessage
            failure={failure}
            note={text("failedNote", { count: restored })}
            onRetry={onRetry}
            {...(onDismiss && { onDismiss })}
          />
        )}
      </div>
      {kept.length > 0 && <KeptList kept={kept} />}
    </div>
  );
}

function KeptList({ kept }: { readonly kept: readonly KeptCell[] }): ReactElement {
  const text = useTexts(journalMessages);
  const reasons = useTexts(keptMessages);
  const words = useCellWords();
  const { go, isGone, failure, reset } = useGoToCell();
  const title = kept.length === 1 ? text("keptOne") : text("kept", { count: kept.length });
  const describe = (cell: KeptCell): ListedCell => {
    const { tableName, rowIdentifier, column, reason, address, found } = cell;
    const why = reasons(reason);
    const now = found === null ? null : words.content(found, tableName, column);
    return {
      place: words.place({ tableName, rowIdentifier, rowIndex: null, column }),
      detail: now === null ? why : text("keptWith", { reason: why, text: now }),
      ...(address !== null && { onGo: () => go(address) }),
    };
  };
  return (
    <>
      <Body1Strong>{title}</Body1Strong>
      {isGone && <Notice intent="warning" lines={[text("cellGone")]} onDismiss={reset} />}
      {failure !== undefined && <FailureMessage failure={failure} onDismiss={reset} />}
      <CellList label={title} items={kept} describe={describe} />
    </>
  );
}
