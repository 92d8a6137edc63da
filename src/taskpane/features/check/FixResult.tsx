import type { ReactElement } from "react";
import { checkMessages } from "../../../templates/messages/check";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { UndoNotice } from "../../components/UndoNotice";
import { useTexts } from "../../hooks/LanguageContext";
import type { RecordedFix } from "./useFixes";

interface Props {
  readonly outcome: RecordedFix;
  readonly onDismiss: () => void;
}

/** Says what correcting has done, and what it left alone. */
export function FixResult({ outcome, onDismiss }: Props): ReactElement {
  const text = useTexts(checkMessages);
  const { status, cells, refused, failure, entryId } = outcome;
  const rest = [
    status === "cancelled" ? text("fixCancelled") : "",
    refused.length > 0 ? text("refused", { count: refused.length }) : "",
  ].filter((line) => line !== "");
  return (
    <>
      {failure !== undefined && (
        <FailureMessage failure={failure} note={text("fixFailed", { count: cells })} onDismiss={onDismiss} />
      )}
      {entryId !== null ? (
        <UndoNotice entryId={entryId} lines={rest} onDismiss={onDismiss} />
      ) : (
        failure === undefined && (
          <Notice
            intent={refused.length > 0 || status === "cancelled" ? "warning" : "success"}
            title={text("fixedTitle")}
            lines={rest.length > 0 ? rest : [text("fixedNothing")]}
            onDismiss={onDismiss}
          />
        )
      )}
    </>
  );
}
