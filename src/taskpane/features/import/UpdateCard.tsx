import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { PlannedUpdate } from "../../../core/import/ImportPlan";
import type { ImportTarget } from "../../../core/import/ImportTarget";
import { valueOfContent } from "../../../core/journal/cellContent";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import { useTexts } from "../../hooks/LanguageContext";
import { CellChange } from "./CellChange";
import { shownValue } from "./shownValue";
import type { ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
  },
  name: { overflowWrap: "anywhere" },
  changes: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

interface Props {
  readonly update: PlannedUpdate;
  /** What the row is called. */
  readonly name: string;
  readonly targets: readonly ImportTarget[];
  readonly words: ImportWords;
}

/** A row of the workbook that will change: each cell as it is and as it will be. */
export function UpdateCard({ update, name, targets, words }: Props) {
  const styles = useStyles();
  const text = useTexts(importDecisionMessages);
  const target = (column: string) => targets.find(({ key }) => key === column);
  return (
    <div className={styles.root}>
      <Caption1Strong className={styles.name}>
        {text("updatedRow", { name: name || text("noName"), rows: update.rowNumbers.join(words.joiner) })}
      </Caption1Strong>
      <dl className={styles.changes}>
        {update.cells.map(({ column, before, after }) => (
          <CellChange
            key={column}
            column={words.column(column)}
            before={shownValue(valueOfContent(before), target(column))}
            after={shownValue(valueOfContent(after), target(column))}
          />
        ))}
      </dl>
    </div>
  );
}
