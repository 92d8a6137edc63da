import type { ReactElement } from "react";
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
import { GrowingList } from "../../components/GrowingList";
import { useTexts } from "../../hooks/LanguageContext";
import { FixLine } from "./FixLine";
import type { FindingTexts } from "./useFindingTexts";

const useStyles = makeStyles({
  surface: { maxWidth: "min(560px, calc(100vw - 16px))", maxHeight: "calc(100vh - 16px)" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  place: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  /** It stays in place while closed, so that closing gives the focus back to the button that opened it. */
  readonly open: boolean;
  readonly findings: readonly Finding[];
  readonly texts: FindingTexts;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** Shows every cell that is about to change, before and after, and asks. */
export function FixPreview({ open, findings, texts, onApply, onClose }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(checkMessages);
  const pane = useTexts(paneMessages);
  return (
    <Dialog open={open} onOpenChange={(_, change) => !change.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{text("previewTitle")}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{text("previewText", { count: findings.length })}</Body1>
            <GrowingList
              label={text("previewTitle")}
              items={findings}
              keyOf={(_, index) => index}
              draw={(finding) => (
                <>
                  <Caption1 className={styles.place}>{texts.place(finding)}</Caption1>
                  <FixLine finding={finding} />
                  {finding.code === "formulasGone" && (
                    <Caption1>{text("previewColumn", { count: Number(finding.data?.["count"] ?? 0) })}</Caption1>
                  )}
                </>
              )}
            />
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
