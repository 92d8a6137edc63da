import { Button, makeStyles } from "@fluentui/react-components";
import { loadSample } from "../../../excel/loadSample";
import { tablesAreEmpty } from "../../../excel/mirror/tablesAreEmpty";
import { appendMessages } from "../../../templates/messages/append";
import { firstRunMessages } from "../../../templates/messages/firstRun";
import { tables } from "../../../templates/tables";
import type { Language } from "../../../templates/Text";
import type { TableKey } from "../../../templates/types";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { OperationProgress } from "../../components/OperationProgress";
import { Section } from "../../components/Section";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { usePerson } from "../../hooks/PersonContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { useWorkbook } from "../../hooks/WorkbookContext";

const useStyles = makeStyles({ start: { alignSelf: "flex-start" } });

/** Offers sample data while all four tables are empty, and says what loading it did. */
export function SampleSection({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const text = useTexts(firstRunMessages);
  const problemText = useTexts(appendMessages);
  const paneLanguage = useLanguage();
  const { contents, refresh } = useWorkbook();
  const { team } = usePerson();
  const sample = useExcelOperation(async ({ signal, onProgress }) => {
    const outcome = await loadSample({ language, team, signal, onProgress });
    refresh();
    return outcome;
  });

  if (sample.status === "running")
    return <OperationProgress label={text("loadingSample")} progress={sample.progress} />;
  if (sample.failure !== undefined) return <FailureMessage failure={sample.failure} onDismiss={sample.reset} />;
  if (sample.result !== undefined) {
    const { result } = sample;
    if (!result.ok) {
      const sheetName = (key: string | undefined) =>
        key === undefined ? "" : tables[key as TableKey].sheetName[paneLanguage];
      return (
        <Notice
          intent="error"
          lines={result.problems.map(({ code, at, data }) =>
            problemText(code, { table: sheetName(at?.table), address: at?.address ?? "", ...data }),
          )}
          onDismiss={sample.reset}
        />
      );
    }
    const { written: rows, failure } = result.value;
    if (failure !== undefined)
      return (
        <FailureMessage
          failure={failure}
          note={rows === 0 ? text("sampleNotLoaded") : text("samplePartly", { rows })}
          onDismiss={sample.reset}
        />
      );
    return (
      <Notice intent="success" title={text("sampleLoadedTitle")} onDismiss={sample.reset}>
        {text("sampleLoadedText", { rows })}
      </Notice>
    );
  }
  if (contents === undefined || !tablesAreEmpty(contents)) return null;
  return (
    <Section title={text("sampleTitle")} intro={text("sampleText")}>
      <Button className={styles.start} onClick={() => void sample.run()}>
        {text("loadSample")}
      </Button>
    </Section>
  );
}
