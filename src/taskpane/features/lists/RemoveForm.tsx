import type { ReactElement } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { listMessages } from "../../../templates/messages/lists";
import { paneMessages } from "../../../templates/messages/pane";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly word: string;
  /** Cells that hold it; null until they have been counted. */
  readonly uses: number | null;
  readonly isMember: boolean;
  readonly disabled: boolean;
  readonly onRemove: () => void;
  readonly onHandOver: () => void;
  readonly onClose: () => void;
}

/** Asks before a word is taken out of its list, and says which cells still hold it. */
export function RemoveForm({ word, uses, isMember, disabled, onRemove, onHandOver, onClose }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(listMessages);
  const pane = useTexts(paneMessages);
  const isUsed = uses !== null && uses > 0;
  return (
    <div className={styles.root} role="group" aria-label={text("removeOf", { name: word })}>
      {uses === null && <Body1 role="status">{text("counting")}</Body1>}
      {uses === 0 && <Body1>{text("removeUnused", { name: word })}</Body1>}
      {isUsed && (
        <Notice intent="warning">
          {text(isMember ? "removeMemberUsed" : uses === 1 ? "removeUsedOne" : "removeUsed", {
            name: word,
            count: uses,
          })}
        </Notice>
      )}
      <div className={styles.buttons}>
        {isMember && isUsed && (
          <Button appearance="primary" onClick={onHandOver}>
            {text("handOver")}
          </Button>
        )}
        <Button
          autoFocus
          appearance={isUsed ? "secondary" : "primary"}
          disabledFocusable={disabled || uses === null}
          onClick={onRemove}
        >
          {text("removeNow")}
        </Button>
        <Button onClick={onClose}>{pane("cancel")}</Button>
      </div>
    </div>
  );
}
