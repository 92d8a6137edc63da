import { Field, Select, makeStyles } from "@fluentui/react-components";
import { matchActions, type MatchAction } from "../../../core/import/ImportDecisions";
import { importDecisionMessages, matchActionMessages } from "../../../templates/messages/importDecisions";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({ root: { minWidth: 0, maxWidth: "100%" } });

interface Props {
  readonly label: string;
  /** True where nothing else near says what the choice is about. */
  readonly showsLabel?: boolean;
  /** Null while it is to be decided; "mixed" where rows of a group were decided differently. */
  readonly action: MatchAction | "mixed" | null;
  readonly onChange: (action: MatchAction) => void;
}

/** Chooses what becomes of a row, or of a group of rows, that may be there already. */
export function ActionSelect({ label, showsLabel = false, action, onChange }: Props) {
  const styles = useStyles();
  const text = useTexts(importDecisionMessages);
  const actionText = useTexts(matchActionMessages);
  const isOpen = action === null || action === "mixed";
  const select = (
    <Select
      className={styles.root}
      {...(!showsLabel && { "aria-label": label })}
      value={isOpen ? "" : action}
      onChange={(_event, { value }) => {
        const chosen = matchActions.find((known) => known === value);
        if (chosen) onChange(chosen);
      }}
    >
      {isOpen && <option value="">{text(action === "mixed" ? "mixed" : "choose")}</option>}
      {matchActions.map((known) => (
        <option key={known} value={known}>
          {actionText(known)}
        </option>
      ))}
    </Select>
  );
  return showsLabel ? <Field label={label}>{select}</Field> : select;
}
