import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, 35%) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  term: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  value: { margin: 0, overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  after: { textDecorationLine: "none" },
  note: { color: tokens.colorNeutralForeground2 },
});

const shownCharacters = 160;

interface Props {
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly note?: string;
}

/** One cell as it is and as the source has it, as a pair of a description list. */
export function CellChange({ column, before, after, note }: Props) {
  const styles = useStyles();
  const text = useTexts(importDecisionMessages);
  return (
    <div className={styles.root}>
      <dt className={styles.term}>
        <Caption1>{column}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Caption1>
          {before === "" ? (
            <span className={styles.note}>{text("blank")}</span>
          ) : note === undefined ? (
            <del className={styles.before}>{shortened(before)}</del>
          ) : (
            shortened(before)
          )}
          {" → "}
          {note === undefined ? <ins className={styles.after}>{shortened(after)}</ins> : shortened(after)}
          {note !== undefined && <span className={styles.note}> ({note})</span>}
        </Caption1>
      </dd>
    </div>
  );
}

function shortened(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}
