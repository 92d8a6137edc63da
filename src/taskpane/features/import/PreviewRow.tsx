import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { isoDateOf } from "../../../core/dates";
import type { PlannedRow } from "../../../core/import/ImportPlan";
import type { Flag } from "../../../core/import/ImportProblem";
import type { ImportTarget } from "../../../core/import/ImportTarget";
import { importMessages } from "../../../templates/messages/import";
import { useTexts } from "../../hooks/LanguageContext";
import type { ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  pairs: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, 35%) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  value: {
    margin: 0,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: "3",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  flag: { color: tokens.colorStatusWarningForeground1, overflowWrap: "anywhere" },
});

interface Props {
  readonly row: PlannedRow;
  readonly flags: readonly Flag[];
  readonly targets: readonly ImportTarget[];
  readonly words: ImportWords;
}

/** One row as it will stand in the sheet, with its remarks. */
export function PreviewRow({ row, flags, targets, words }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const filled = targets.filter(({ key }) => row.values[key] !== undefined);
  return (
    <li className={styles.root}>
      <Caption1Strong>{text("previewRow", { row: row.rowNumber })}</Caption1Strong>
      <dl className={styles.pairs}>
        {filled.map((target) => (
          <Pair key={target.key} term={words.column(target.key)} value={shown(row, target)} />
        ))}
        {Object.entries(row.extras).map(([heading, value]) => (
          <Pair key={`+${heading}`} term={heading} value={value} />
        ))}
      </dl>
      {flags.map((flag, index) => (
        <Caption1 key={index} className={styles.flag}>
          {words.flagSentence(flag)}
        </Caption1>
      ))}
    </li>
  );
}

function Pair({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>
        <Caption1>{term}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Caption1>{value}</Caption1>
      </dd>
    </>
  );
}

/** Dates as the sheet shows them; a time of day only where there is one. */
function shown({ values }: PlannedRow, { key, value: { type } }: ImportTarget): string {
  const value = values[key] ?? "";
  if (typeof value === "string" || (type !== "date" && type !== "dateTime")) return String(value);
  const minutes = Math.round((value % 1) * 1440);
  const two = (part: number): string => String(part).padStart(2, "0");
  return minutes === 0 ? isoDateOf(value) : `${isoDateOf(value)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
