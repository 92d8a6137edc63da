import { useEffect, useRef } from "react";
import { Caption1, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { importMessages } from "../../../templates/messages/import";
import { focusPlace } from "../../hooks/focusPlace";
import { useTexts } from "../../hooks/LanguageContext";
import type { ImportStep } from "./useImport";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, outlineStyle: "none" },
  words: { color: tokens.colorNeutralForeground2 },
});

const steps = ["file", "columns", "check", "result"] as const satisfies readonly ImportStep[];
const names = { file: "stepFile", columns: "stepColumns", check: "stepCheck", result: "stepResult" } as const;

/** Says which of the four steps the person is at. */
export function StepTrail({ step }: { readonly step: ImportStep }) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const position = steps.indexOf(step) + 1;
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(step);

  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    // The button that was pressed is gone with its step: without this, the keyboard would start over at the pane's top.
    if (root.current !== null) focusPlace(root.current);
  }, [step]);

  return (
    <div ref={root} className={styles.root} tabIndex={-1}>
      <Caption1 className={styles.words} aria-live="polite">
        {text("stepOf", { step: position, name: text(names[step]) })}
      </Caption1>
      <ProgressBar aria-label={text("steps")} value={position} max={steps.length} thickness="medium" />
    </div>
  );
}
