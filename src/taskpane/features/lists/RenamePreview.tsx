import type { ReactElement } from "react";
import { Body1, makeStyles } from "@fluentui/react-components";
import type { RenamePlan } from "../../../excel/lists/renameWord";
import { listMessages } from "../../../templates/messages/lists";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";
import { useListWords } from "./listWords";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "1.2em" } });

/** Says which cells a renaming changes, and what it cannot reach. */
export function RenamePreview({ plan }: { readonly plan: RenamePlan }): ReactElement {
  const styles = useStyles();
  const text = useTexts(listMessages);
  const { columnName } = useListWords();
  const { from, to, cellCount, columns, merges, missing } = plan;
  return (
    <div role="status">
      <Body1>
        {cellCount === 0
          ? text("renameNone", { from })
          : cellCount === 1
            ? text("renameCellsOne")
            : text("renameCells", { count: cellCount })}
      </Body1>
      <ul className={styles.list}>
        {columns.map(({ table, column, count }) => (
          <li key={`${table} ${column}`}>
            <Body1>{text("columnLine", { column: columnName(table, column), count })}</Body1>
          </li>
        ))}
      </ul>
      {merges && <Notice intent="warning">{text("merges", { from, to })}</Notice>}
      {missing.length > 0 && (
        <Notice intent="warning">
          {text("columnsMissing", {
            columns: missing.map(({ table, column }) => columnName(table, column)).join(text("joiner")),
          })}
        </Notice>
      )}
    </div>
  );
}
