import { Caption1, Caption1Strong, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { RowMatch } from "../../../core/import/ImportPlan";
import type { ImportTarget } from "../../../core/import/ImportTarget";
import type { MatchComparer } from "../../../core/import/MatchComparer";
import {
  actionFor,
  chooseMeant,
  decideRow,
  samePlace,
  type ImportDecisions,
  type RowPlace,
} from "../../../core/import/ImportDecisions";
import { valueOfContent } from "../../../core/journal/cellContent";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import { useTexts } from "../../hooks/LanguageContext";
import { ActionSelect } from "./ActionSelect";
import { CellChange } from "./CellChange";
import { shownValue } from "./shownValue";
import type { ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
  },
  detail: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  meant: { minWidth: 0, maxWidth: "100%" },
  name: { overflowWrap: "anywhere" },
  changes: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

interface Props {
  readonly match: RowMatch;
  readonly comparer: MatchComparer;
  readonly decisions: ImportDecisions;
  readonly targets: readonly ImportTarget[];
  readonly words: ImportWords;
  readonly onDecide: (decisions: ImportDecisions) => void;
}

/** A row of the source beside the row that it may be: only what differs, and what is to become of it. */
export function MatchCard({ match, comparer, decisions, targets, words, onDecide }: Props) {
  const styles = useStyles();
  const text = useTexts(importDecisionMessages);
  const { rowNumber, kind, candidates } = match;
  const { incomingName, differences } = comparer.compare(match);
  const target = (column: string) => targets.find(({ key }) => key === column);
  const named = (name: string) => name || text("noName");
  const placeText = (row: RowPlace): string =>
    row.place === "file"
      ? text("earlierRow", { row: row.existing, name: named(comparer.nameOf(row)) })
      : text("existingRow", { name: named(comparer.nameOf(row)) });
  return (
    <div className={styles.root}>
      <Caption1Strong className={styles.name}>
        {text("incomingRow", { row: rowNumber, name: named(incomingName) })}
      </Caption1Strong>
      {candidates.length === 1 ? (
        <Caption1 className={styles.detail}>{placeText(match)}</Caption1>
      ) : (
        <Select
          className={styles.meant}
          size="small"
          aria-label={text("chooseMeant", { row: rowNumber })}
          value={String(candidates.findIndex((row) => samePlace(row, match)))}
          onChange={(_event, { value }) => {
            const chosen = candidates[Number(value)];
            if (chosen) onDecide(chooseMeant(decisions, rowNumber, chosen));
          }}
        >
          {candidates.map((row, index) => (
            <option key={index} value={index}>
              {placeText(row)}
            </option>
          ))}
        </Select>
      )}
      {differences.length === 0 ? (
        <Caption1 className={styles.detail}>{text("sameWords")}</Caption1>
      ) : (
        <dl className={styles.changes}>
          {differences.map(({ column, existing: there, incoming, mayOverwrite }) => (
            <CellChange
              key={column}
              column={words.column(column)}
              before={shownValue(valueOfContent(there), target(column))}
              after={shownValue(incoming, target(column))}
              {...(!mayOverwrite && there !== "" && { note: text("staysAsIs") })}
            />
          ))}
        </dl>
      )}
      <ActionSelect
        label={text("decideRow", { row: rowNumber })}
        action={actionFor(decisions, rowNumber, kind)}
        onChange={(action) => onDecide(decideRow(decisions, rowNumber, action))}
      />
    </div>
  );
}
