import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { HostFailure } from "../../excel/hostFailure";
import { hostFailureMessages } from "../../templates/messages/hostFailures";
import { paneMessages } from "../../templates/messages/pane";
import { useTexts } from "../hooks/LanguageContext";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", paddingBlock: tokens.spacingVerticalS },
  line: { display: "block" },
  details: {
    display: "block",
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly failure: HostFailure;
  /** What had been done by then and what to do besides the usual advice, already in words. */
  readonly note?: string;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** Says what Excel refused, where, and what to do, with Excel's own words small beneath for those who support. */
export function FailureMessage({ failure, note, onRetry, onDismiss }: Props) {
  const styles = useStyles();
  const text = useTexts(hostFailureMessages);
  const pane = useTexts(paneMessages);
  const details = [failure.data.hostCode, failure.data.member, failure.data.detail]
    .filter((part) => part !== "")
    .join(" · ");
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{text(`${failure.code}Title`)}</MessageBarTitle>
        <span className={styles.line}>{text(`${failure.code}Action`)}</span>
        {note !== undefined && <span className={styles.line}>{note}</span>}
        {details !== "" && <Caption1 className={styles.details}>{text("details", { text: details })}</Caption1>}
      </MessageBarBody>
      {(onRetry !== undefined || onDismiss !== undefined) && (
        <MessageBarActions
          {...(onDismiss && {
            containerAction: (
              <Button
                appearance="transparent"
                aria-label={pane("dismiss")}
                icon={<Dismiss20Regular />}
                onClick={onDismiss}
              />
            ),
          })}
        >
          {onRetry !== undefined && <Button onClick={onRetry}>{pane("retry")}</Button>}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
