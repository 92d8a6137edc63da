import type { ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PersonCounts } from "../../../core/reminders/todayLists";
import { todayMessages } from "../../../templates/messages/today";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  table: { tableLayout: "fixed", width: "100%", borderCollapse: "collapse" },
  name: { width: "30%", textAlign: "start" },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: {
    padding: tokens.spacingHorizontalXXS,
    textAlign: "end",
    verticalAlign: "bottom",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figure: { padding: tokens.spacingHorizontalXXS, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  person: { minWidth: 0, justifyContent: "flex-start", paddingInline: 0, overflowWrap: "anywhere", textAlign: "start" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

const figures = ["overdue", "today", "quiet", "noNextAction"] as const;
const headings = { overdue: "overdue", today: "dueToday", quiet: "quietShort", noNextAction: "noNextAction" } as const;

interface Props {
  readonly counts: readonly PersonCounts[];
  readonly onChoose: (person: string) => void;
}

/** Everyone's numbers side by side, for whoever leads the team; a name shows that person's lists. */
export function PeopleTable({ counts, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(todayMessages);
  return (
    <table className={styles.table} aria-label={text("byPerson")}>
      <thead>
        <tr className={styles.row}>
          <th scope="col" className={styles.name}>
            <span className={styles.hidden}>{text("person")}</span>
          </th>
          {figures.map((figure) => (
            <th key={figure} scope="col" className={styles.heading}>
              {text(headings[figure])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.person} className={styles.row}>
            <th scope="row" className={styles.name}>
              <Button
                className={styles.person}
                appearance="transparent"
                size="small"
                onClick={() => onChoose(count.person)}
              >
                {count.person || text("nobody")}
              </Button>
            </th>
            {figures.map((figure) => (
              <td key={figure} className={styles.figure}>
                {count[figure]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
