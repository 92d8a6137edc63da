import { Button, Field, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { paneMessages } from "../../templates/messages/pane";
import type { Progress } from "../hooks/useExcelOperation";
import { useTexts } from "../hooks/LanguageContext";
import { StillWaiting } from "./StillWaiting";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  cancel: { alignSelf: "flex-start" },
});

interface Props {
  /** What is going on, in a few words. */
  readonly label: string;
  readonly progress: Progress | null;
  readonly cancelling?: boolean;
  readonly onCancel?: () => void;
}

/** Shows how far long work is, spoken politely by screen readers, with a way to stop it where there is one. */
export function OperationProgress({ label, progress, cancelling = false, onCancel }: Props) {
  const styles = useStyles();
  const pane = useTexts(paneMessages);
  const count = progress === null ? undefined : pane("progressCount", { done: progress.done, total: progress.total });
  return (
    <div className={styles.root} role="status">
      <Field
        validationMessage={cancelling ? pane("cancelling") : (count ?? "\u00a0")}
        validationState="none"
        label={label}
      >
        {progress === null || progress.total === 0 ? (
          <ProgressBar />
        ) : (
          <ProgressBar value={progress.done} max={progress.total} />
        )}
      </Field>
      {!cancelling && <StillWaiting key={progress?.done} />}
      {onCancel !== undefined && (
        <Button className={styles.cancel} disabled={cancelling} onClick={onCancel}>
          {pane("cancel")}
        </Button>
      )}
    </div>
  );
}
