import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { valueOfContent } from "../../../core/journal/cellContent";
import type { RefusedEdit } from "../../../excel/journal/applyEdits";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";
import { PagedList } from "./PagedList";
import type { ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  cell: { overflowWrap: "anywhere" },
});

interface Props {
  readonly refused: readonly RefusedEdit[];
  readonly words: ImportWords;
}

/** The cells that were not updated, each with what stands in it now. */
export function RefusedCells({ refused, words }: Props) {
  const styles = useStyles();
  const text = useTexts(importDecisionMessages);
  if (refused.length === 0) return null;
  const title = text("refusedTitle", { count: refused.length });
  const said = (content: string | number | boolean | undefined): string =>
    content === undefined ? text("gone") : String(valueOfContent(content)) || text("blank");
  return (
    <div className={styles.root}>
      <Notice intent="warning">{title}</Notice>
      <PagedList
        label={title}
        items={refused}
        keyOf={({ edit }) => `${edit.rowIndex} ${edit.column}`}
        draw={({ edit, found }) => (
          <Body1 className={styles.cell}>
            {text("refusedCell", {
              row: edit.rowIdentifier ?? String(edit.rowIndex + 1),
              column: words.column(edit.column),
              found: said(found),
              after: said(edit.after),
            })}
          </Body1>
        )}
      />
    </div>
  );
}
