import { useState } from "react";
import { Button, Caption1, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { importMessages } from "../../../templates/messages/import";
import { useTexts } from "../../hooks/LanguageContext";
import { copyText, saveText } from "./saveText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly saveLabel: string;
  readonly copyLabel: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly makeText: () => string;
}

type Outcome = "saved" | "copied" | "saveRefused" | "copyRefused";

/** Hands a text over: as a file where the host allows it, by the clipboard, or at last to be copied by hand. */
export function TakeAway({ saveLabel, copyLabel, fileName, mediaType, makeText }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (): Promise<void> => setOutcome((await copyText(makeText())) ? "copied" : "copyRefused");
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button onClick={() => setOutcome(saveText(fileName, makeText(), mediaType) ? "saved" : "saveRefused")}>
          {saveLabel}
        </Button>
        <Button icon={<Copy20Regular />} aria-label={copyLabel} title={copyLabel} onClick={() => void copy()} />
      </div>
      {outcome !== null && (
        <Caption1 className={styles.note} role="status">
          {text(outcome, { name: fileName })}
        </Caption1>
      )}
      {outcome === "copyRefused" && (
        <Field label={text("textToCopy")}>
          <Textarea readOnly value={makeText()} onFocus={({ currentTarget }) => currentTarget.select()} />
        </Field>
      )}
    </div>
  );
}
