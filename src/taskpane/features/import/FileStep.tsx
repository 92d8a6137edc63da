import { useId, useState } from "react";
import { Button, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { importMessages } from "../../../templates/messages/import";
import { importSourceMessages } from "../../../templates/messages/importSources";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { OperationProgress } from "../../components/OperationProgress";
import { useTexts } from "../../hooks/LanguageContext";
import { EncodingField } from "./EncodingField";
import { FileDrop } from "./FileDrop";
import { PasteField } from "./PasteField";
import { SheetSourceList } from "./SheetSourceList";
import type { Import } from "./useImport";
import { useImportWords } from "./useImportWords";

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap" },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

const kinds = { file: "fromFile", sheet: "fromSheet", paste: "fromClipboard" } as const;
type Kind = keyof typeof kinds;

/** The first step: where the rows come from, a file, another sheet of this workbook or the clipboard. */
export function FileStep({ current }: { readonly current: Import }) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const words = useTexts(importSourceMessages);
  const problems = useImportWords("customers");
  const [kind, setKind] = useState<Kind>("file");
  const id = useId();
  const { state } = current.sourceFile;
  if (state.status === "reading") {
    return (
      <OperationProgress
        label={words("readingSource", { name: state.name })}
        progress={state.progress}
        onCancel={current.restart}
      />
    );
  }
  const refusedFormat = state.status === "refused" ? state.format : {};
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words("sources")}
        selectedValue={kind}
        onTabSelect={(_, { value }) => setKind(value as Kind)}
      >
        {(Object.keys(kinds) as Kind[]).map((each) => (
          <Tab key={each} id={`${id}-${each}`} value={each} aria-controls={`${id}-panel`}>
            {words(kinds[each])}
          </Tab>
        ))}
      </TabList>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${kind}`} className={styles.panel}>
        {kind === "file" && <FileDrop onChoose={current.openFile} />}
        {kind === "sheet" && <SheetSourceList onChoose={current.openSheet} />}
        {kind === "paste" && <PasteField onPaste={current.openPasted} />}
      </div>
      {state.status === "failed" &&
        (state.failure === null ? (
          <Notice intent="error" title={state.name}>
            {text("fileUnreadable")}
          </Notice>
        ) : (
          <FailureMessage failure={state.failure} onRetry={() => current.reread({})} />
        ))}
      {state.status === "refused" && (
        <Notice
          intent="error"
          title={state.name}
          {...(Object.keys(refusedFormat).length > 0 && {
            actions: <Button onClick={() => current.reread({})}>{words("recogniseAnew")}</Button>,
          })}
        >
          {problems.fileProblem(state.problem)}
        </Notice>
      )}
      {refusedFormat.encoding !== undefined && (
        <EncodingField value={refusedFormat.encoding} certain onChange={(encoding) => current.reread({ encoding })} />
      )}
    </>
  );
}
