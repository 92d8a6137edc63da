import { useRef, useState, type DragEvent } from "react";
import { Body1Strong, Button, Caption1, Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentAdd48Regular } from "@fluentui/react-icons/svg/document-add";
import { importMessages } from "../../../templates/messages/import";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";
import { EncodingField } from "./EncodingField";
import { HiddenFileInput } from "./HiddenFileInput";
import type { Import } from "./useImport";
import { useImportWords } from "./useImportWords";

const useStyles = makeStyles({
  zone: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { color: tokens.colorBrandForeground1, lineHeight: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The first step: choose a CSV file by button or by dropping it here. */
export function FileStep({ current }: { readonly current: Import }) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const words = useImportWords("customers");
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { state } = current.sourceFile;

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) current.openFile(file);
  };

  return (
    <>
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {state.status === "reading" ? (
          <Spinner label={text("readingFile", { name: state.name })} labelPosition="below" />
        ) : (
          <>
            <span className={styles.icon} aria-hidden="true">
              <DocumentAdd48Regular />
            </span>
            <Body1Strong>{text("dropHere")}</Body1Strong>
            <Button appearance="primary" onClick={() => input.current?.click()}>
              {text("chooseFile")}
            </Button>
            <Caption1 className={styles.hint}>{text("fileHint")}</Caption1>
          </>
        )}
        <HiddenFileInput
          ref={input}
          label={text("csvFile")}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChoose={current.openFile}
        />
      </div>
      {state.status === "failed" && (
        <Notice intent="error" title={state.name}>
          {text("fileUnreadable")}
        </Notice>
      )}
      {state.status === "refused" && (
        <Notice intent="error" title={state.name}>
          {words.fileProblem(state.problem)}
        </Notice>
      )}
      {state.status === "refused" && state.format.encoding !== undefined && (
        <EncodingField value={state.format.encoding} certain onChange={(encoding) => current.reread({ encoding })} />
      )}
    </>
  );
}
