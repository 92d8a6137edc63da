import { useRef, useState, type DragEvent } from "react";
import { Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentAdd48Regular } from "@fluentui/react-icons/svg/document-add";
import { importMessages } from "../../../templates/messages/import";
import { useTexts } from "../../hooks/LanguageContext";
import { HiddenFileInput } from "./HiddenFileInput";

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
  hint: { color: tokens.colorNeutralForeground2, textAlign: "center" },
});

const accepted =
  ".xlsx,.xlsm,.xls,.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Takes a file by a button or by dropping it here. */
export function FileDrop({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onChoose(file);
  };

  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className={styles.icon} aria-hidden="true">
        <DocumentAdd48Regular />
      </span>
      <Body1Strong>{text("dropHere")}</Body1Strong>
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {text("chooseFile")}
      </Button>
      <Caption1 className={styles.hint}>{text("fileHint")}</Caption1>
      <HiddenFileInput ref={input} label={text("csvFile")} accept={accepted} onChoose={onChoose} />
    </div>
  );
}
