import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { valueOfContent } from "../../../core/journal/cellContent";
import type { JournalEntry } from "../../../core/journal/JournalEntry";
import type { UndoOutcome } from "../../../excel/journal/undoEntry";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { OperationProgress } from "../../components/OperationProgress";
import { useTexts } from "../../hooks/LanguageContext";
import { useUndo } from "../../hooks/useUndo";
import { PagedList } from "./PagedList";
import type { ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
  cell: { overflowWrap: "anywhere" },
});

interface Props {
  readonly entry: JournalEntry;
  /** False where the import stopped half-way. */
  readonly isWhole: boolean;
  /** What the last undo of the entry did, here or in the journal's view. */
  readonly outcome: UndoOutcome | null;
  readonly words: ImportWords;
}

/** Takes an import back, and lists what stays because somebody has edited it since. */
export function ImportUndo({ entry, isWhole, outcome, words }: Props) {
  const styles = useStyles();
  const text = useTexts(importDecisionMessages);
  const { operation, undo } = useUndo();
  const { status, failure, progress, cancelling, cancel } = operation;
  if (status === "running") {
    return <OperationProgress label={text("undoing")} progress={progress} cancelling={cancelling} onCancel={cancel} />;
  }
  const stopped = failure ?? outcome?.failure;
  if (stopped) return <FailureMessage failure={stopped} onRetry={() => undo(entry.id)} />;
  if (outcome?.status !== "complete") {
    return (
      <Button className={styles.button} icon={<ArrowUndo20Regular />} onClick={() => undo(entry.id)}>
        {text(isWhole ? "undoImport" : "undoPart")}
      </Button>
    );
  }
  const { kept, restored } = outcome;
  return (
    <div className={styles.root}>
      <Notice
        intent={kept.length > 0 ? "warning" : "success"}
        title={text("undone")}
        lines={[
          text("undoneCount", { count: restored }),
          kept.length > 0 ? text("undoKept", { count: kept.length }) : "",
        ]}
      />
      {kept.length > 0 && (
        <PagedList
          label={text("undoKept", { count: kept.length })}
          items={kept}
          keyOf={({ address, tableName, rowIdentifier, column }) =>
            `${address ?? `${tableName} ${rowIdentifier ?? ""}`} ${column}`
          }
          draw={({ address, column, found, rowIdentifier }) => (
            <Body1 className={styles.cell}>
              {text("keptCell", {
                address: address ?? rowIdentifier ?? "",
                column: words.column(column),
                found: found === null ? text("gone") : String(valueOfContent(found)) || text("blank"),
              })}
            </Body1>
          )}
        />
      )}
    </div>
  );
}
