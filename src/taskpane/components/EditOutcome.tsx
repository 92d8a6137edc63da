import type { ReactElement } from "react";
import { contentCount } from "../../core/journal/countSteps";
import { editMessages } from "../../templates/messages/edits";
import { keptMessages } from "../../templates/messages/journal";
import { useTexts } from "../hooks/LanguageContext";
import type { ExcelOperation } from "../hooks/useExcelOperation";
import type { EditsDone, RecordedEdits } from "../hooks/useRecordedEdits";
import { FailureMessage } from "./FailureMessage";
import { Notice } from "./Notice";
import { OperationProgress } from "./OperationProgress";
import { UndoNotice } from "./UndoNotice";

interface Props<Args extends readonly unknown[]> {
  readonly operation: ExcelOperation<Args, RecordedEdits>;
}

/** What is shown of changing cells: progress, then what was done with the way to undo it, and which cells were left, or the failure. */
export function EditOutcome<Args extends readonly unknown[]>({ operation }: Props<Args>): ReactElement | null {
  const text = useTexts(editMessages);
  const { status, result, failure, progress, cancelling, cancel, reset } = operation;
  if (status === "running") {
    const isLong = (progress?.total ?? 0) > 1000;
    return (
      <OperationProgress
        label={text("writing")}
        progress={progress}
        cancelling={cancelling}
        {...(isLong && { onCancel: cancel })}
      />
    );
  }
  if (failure !== undefined) return <FailureMessage failure={failure} onDismiss={reset} />;
  return status === "done" && result !== undefined ? <EditResult result={result} onDismiss={reset} /> : null;
}

/** What came of changing cells, once it is over. */
export function EditResult({
  result: { applied, entryId },
  onDismiss,
}: {
  readonly result: RecordedEdits;
  readonly onDismiss: () => void;
}): ReactElement {
  const text = useTexts(editMessages);
  const reasons = useReasons();
  const { step, status, uncertain, failure } = applied;
  if (failure !== undefined) {
    const written = contentCount([step]) - uncertain;
    const note = written > 0 ? { note: text("writtenBefore", { count: written }) } : {};
    return <FailureMessage failure={failure} {...note} onDismiss={onDismiss} />;
  }
  const lines = [...reasons(applied), ...(status === "cancelled" ? [text("cancelled")] : [])];
  if (entryId !== null) return <UndoNotice entryId={entryId} lines={lines} onDismiss={onDismiss} />;
  return lines.length === 0 ? (
    <Notice intent="info" onDismiss={onDismiss}>
      {text("nothingWritten")}
    </Notice>
  ) : (
    <Notice intent="warning" lines={lines} onDismiss={onDismiss} />
  );
}

/** Says of cells that were left how many and why, one sentence for each reason. */
function useReasons(): (applied: EditsDone) => readonly string[] {
  const text = useTexts(editMessages);
  const kept = useTexts(keptMessages);
  return ({ refused }) => {
    const counts = new Map<EditsDone["refused"][number]["reason"], number>();
    for (const { reason } of refused) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts].map(([code, count]) => {
      const reason = kept(code);
      return count === 1 ? text("leftOne", { reason }) : text("left", { count, reason });
    });
  };
}
