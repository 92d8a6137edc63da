import { Button } from "@fluentui/react-components";
import type { HostFailure } from "../../excel/hostFailure";
import { hostFailureMessages } from "../../templates/messages/hostFailures";
import { paneMessages } from "../../templates/messages/pane";
import { useTexts } from "../hooks/LanguageContext";
import { Notice } from "./Notice";

interface Props {
  readonly failure: HostFailure;
  /** What had been done by then and what to do besides the usual advice, already in words. */
  readonly note?: string;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** Says what Excel refused, where, and what to do, with Excel's own words small beneath for those who support. */
export function FailureMessage({ failure, note = "", onRetry, onDismiss }: Props) {
  const text = useTexts(hostFailureMessages);
  const pane = useTexts(paneMessages);
  const { hostCode, member, detail } = failure.data;
  const details = [hostCode, member, detail].filter((part) => part !== "").join(" · ");
  return (
    <Notice
      intent="error"
      title={text(`${failure.code}Title`)}
      lines={[text(`${failure.code}Action`), note]}
      footnote={details === "" ? "" : text("details", { text: details })}
      {...(onRetry && { actions: <Button onClick={onRetry}>{pane("retry")}</Button> })}
      {...(onDismiss && { onDismiss })}
    />
  );
}
