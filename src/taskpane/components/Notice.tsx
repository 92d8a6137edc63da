import type { ReactNode } from "react";
import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { paneMessages } from "../../templates/messages/pane";
import { useTexts } from "../hooks/LanguageContext";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", paddingBlock: tokens.spacingVerticalS },
  content: { display: "block" },
  footnote: {
    display: "block",
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly children?: ReactNode;
  /** Sentences that each begin a line of their own; empty ones are left out. */
  readonly lines?: readonly string[];
  /** Small print beneath, for those who support. */
  readonly footnote?: string;
  /** Buttons that act on what the notice says. */
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A message that stays in the pane: what happened, where, what to do. Wraps in narrow panes. */
export function Notice({ intent, title, children, lines = [], footnote = "", actions, onDismiss }: Props) {
  const styles = useStyles();
  const pane = useTexts(paneMessages);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children !== undefined && <span className={styles.content}>{children}</span>}
        {lines
          .filter((line) => line !== "")
          .map((line) => (
            <span key={line} className={styles.content}>
              {line}
            </span>
          ))}
        {footnote !== "" && <Caption1 className={styles.footnote}>{footnote}</Caption1>}
      </MessageBarBody>
      {(actions !== undefined || onDismiss !== undefined) && (
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
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
