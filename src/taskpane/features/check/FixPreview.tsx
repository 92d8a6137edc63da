import { type ReactElement, useState } from "react";
import {
  Body1,
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Finding } from "../../../core/check/Finding";
import { checkMessages } from "../../../templates/messages/check";
import { paneMessages } from "../../../templates/messages/pane";
import { useTexts } from "../../hooks/LanguageContext";
import { FixLine } from "./FixLine";
import { pageSize } from "./pageSize";
import type { FindingTexts } from "./useFindingTexts";

const useStyles = makeStyles({
  surface: { maxWidth: "min(560px, calc(100vw - 16px))", maxHeight: "calc(100vh - 16px)" },
  list: {
    listStyleType: "none",
    marginBlock: tokens.spacingVerticalM,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  place: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly texts: FindingTexts;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** Shows every cell that is about to change, before and after, and asks. */
export function FixPreview({ findings, texts, onApply, onClose }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(checkMessages);
  const pane = useTexts(paneMessages);
  const [shown, setShown] = useState<number>(pageSize);
  const rest = findings.length - shown;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{text("previewTitle")}</DialogTitle>
          <DialogContent>
            <Body1>{text("previewText", { count: findings.length })}</Body1>
            <ul className={styles.list} aria-label={text("previewTitle")}>
              {findings.slice(0, shown).map((finding, index) => (
                <li key={index}>
                  <Caption1 className={styles.place}>{texts.place(finding)}</Caption1>
                  <FixLine finding={finding} />
                  {finding.code === "formulasGone" && (
                    <Caption1>{text("previewColumn", { count: Number(finding.data?.["count"] ?? 0) })}</Caption1>
                  )}
                </li>
              ))}
            </ul>
            {rest > 0 && (
              <Button appearance="subtle" onClick={() => setShown(shown + pageSize)}>
                {text("showMore", { count: Math.min(pageSize, rest), rest })}
              </Button>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{pane("cancel")}</Button>
            <Button appearance="primary" onClick={onApply}>
              {text("apply", { count: findings.length })}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
