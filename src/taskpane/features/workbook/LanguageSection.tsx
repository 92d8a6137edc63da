import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { previewLanguageSwitch, switchLanguage } from "../../../excel/language/switchLanguage";
import { workbookMessages } from "../../../templates/messages/workbook";
import type { Language } from "../../../templates/Text";
import { FailureMessage } from "../../components/FailureMessage";
import { languageNames } from "../../components/languageNames";
import { OperationProgress } from "../../components/OperationProgress";
import { Outcome } from "../../components/Outcome";
import { Section } from "../../components/Section";
import { useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { recordAction } from "../../journalStore";
import { LanguagePreview } from "./LanguagePreview";
import { LanguageOutcome } from "./LanguageOutcome";

const useStyles = makeStyles({
  start: { alignSelf: "flex-start" },
});

/** Switches the language of the sheets, after showing in numbers what that changes. */
export function LanguageSection({ now }: { readonly now: Language }) {
  const styles = useStyles();
  const text = useTexts(workbookMessages);
  const { refresh } = useWorkbook();
  const other: Language = now === "zh-CN" ? "en-US" : "zh-CN";
  const preview = useExcelOperation(() => previewLanguageSwitch(other));
  const change = useExcelOperation(async ({ signal, onProgress }, to: Language) => {
    const result = await switchLanguage(to, { signal, onProgress });
    const { from, counts, words } = result;
    const step = { kind: "mode", mode: "language", before: from, after: to, count: counts.cells, words } as const;
    const entry = result.status === "complete" ? recordAction("language", {}, [step]) : null;
    refresh();
    return { result, entry };
  });
  const start = (to: Language) => {
    preview.reset();
    void change.run(to);
  };

  return (
    <Section title={text("languageTitle")} intro={text("languageIntro")}>
      <Body1>{text("languageNow", { language: languageNames[now] })}</Body1>
      <Outcome>
        {preview.failure !== undefined && <FailureMessage failure={preview.failure} onDismiss={preview.reset} />}
        {change.failure !== undefined && <FailureMessage failure={change.failure} onDismiss={change.reset} />}
        {change.status === "done" && change.result !== undefined && (
          <LanguageOutcome {...change.result} onDismiss={change.reset} />
        )}
        {preview.status === "running" && <OperationProgress label={text("languageReading")} progress={null} />}
        {change.status === "running" && (
          <OperationProgress
            label={text("languageSwitching")}
            progress={change.progress}
            cancelling={change.cancelling}
            onCancel={change.cancel}
          />
        )}
      </Outcome>
      {preview.status === "done" && preview.result !== undefined && (
        <LanguagePreview
          to={other}
          counts={preview.result.counts}
          onSwitch={() => start(other)}
          onCancel={preview.reset}
        />
      )}
      {preview.status !== "running" && preview.status !== "done" && change.status !== "running" && (
        <Button
          className={styles.start}
          onClick={() => {
            change.reset();
            void preview.run();
          }}
        >
          {text("languageLook", { language: languageNames[other] })}
        </Button>
      )}
    </Section>
  );
}
