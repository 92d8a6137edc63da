import type { ReactElement } from "react";
import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../core/check/Finding";
import { checkMessages } from "../../../templates/messages/check";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  words: { color: tokens.colorNeutralForeground2 },
});

/** So many rows are linked; a group of more is better looked at with a filter on the sheet. */
const mostLinks = 8;

interface Props {
  readonly finding: Finding;
  readonly onGo: (rowInTable: number) => void;
}

/** Links to the other rows that a finding is about, such as the rest of a group of likely duplicates. */
export function OtherRows({ finding, onGo }: Props): ReactElement | null {
  const styles = useStyles();
  const text = useTexts(checkMessages);
  const { others = [], at, rowIndex } = finding;
  if (others.length === 0 || rowIndex === null) return null;
  return (
    <div className={styles.line}>
      <Caption1 className={styles.words}>{text("otherRows")}</Caption1>
      {others.slice(0, mostLinks).map((other) => {
        const row = at.rowNumber - rowIndex + other;
        return (
          <Link key={other} as="button" onClick={() => onGo(other)} aria-label={text("goToRow", { row })}>
            {row}
          </Link>
        );
      })}
      {others.length > mostLinks && (
        <Caption1 className={styles.words}>{text("moreRows", { count: others.length })}</Caption1>
      )}
    </div>
  );
}
