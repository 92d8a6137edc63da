import { Body1Strong, Button, Caption1, Select, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import type { ColumnChoice } from "../../../core/import/ColumnChoice";
import { factorOfHeading } from "../../../core/import/numberText";
import type { SourceTable } from "../../../core/import/SourceTable";
import { importMessages } from "../../../templates/messages/import";
import { importSourceMessages } from "../../../templates/messages/importSources";
import { useTexts } from "../../hooks/LanguageContext";
import { AmountUnitField } from "./AmountUnitField";
import { samplesOf } from "./samples";
import { chosenUse, keepExtra, leaveOut } from "./settingsChanges";
import type { ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (min-width: 480px)": {
      gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
      columnGap: tokens.spacingHorizontalM,
    },
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  heading: { overflowWrap: "anywhere" },
  samples: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  uses: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  use: { display: "flex", gap: tokens.spacingHorizontalXS },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1 },
  select: { flexGrow: 1, minWidth: 0 },
});

/** What is said beside a proposal that a person should look at. */
const doubts = {
  heading: undefined,
  similarHeading: "guessedBySimilarHeading",
  content: "guessedByContent",
} as const;

interface Props {
  readonly source: SourceTable;
  readonly choice: ColumnChoice;
  readonly targetKeys: readonly string[];
  readonly words: ImportWords;
  /** True while a second use is being chosen. */
  readonly isAdding: boolean;
  readonly onAdd: () => void;
  readonly onChange: (position: number, use: string) => void;
  /** Null where the column fills no number. */
  readonly onAmountFactor: ((factor: number) => void) | null;
}

/** One column of the source: its heading, samples, and where it goes. */
export function ColumnRow({ source, choice, targetKeys, words, isAdding, onAdd, onChange, onAmountFactor }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const guessed = useTexts(importSourceMessages);
  const { sourceIndex, targets, values, onlyWhere, basis, amountFactor } = choice;
  const doubt = basis === undefined || targets.length === 0 ? undefined : doubts[basis];
  const heading = source.columns[sourceIndex]?.name ?? "";
  const samples = samplesOf(source, sourceIndex);
  const positions = targets.length === 0 ? 1 : targets.length + (isAdding ? 1 : 0);
  const whereHeading = onlyWhere ? (source.columns[onlyWhere.sourceIndex]?.name ?? "") : "";
  return (
    <li className={styles.root}>
      <div className={styles.words}>
        <Body1Strong className={styles.heading}>{heading}</Body1Strong>
        <Caption1 className={styles.samples} title={samples}>
          {samples === "" ? text("noSamples") : text("samples", { text: samples })}
        </Caption1>
        {values && (
          <Caption1 className={styles.samples}>{text("wordsMapped", { count: Object.keys(values).length })}</Caption1>
        )}
        {onlyWhere && (
          <Caption1 className={styles.samples}>
            {text("onlyWhere", { heading: whereHeading, texts: onlyWhere.texts.join(words.joiner) })}
          </Caption1>
        )}
      </div>
      <div className={styles.uses}>
        {Array.from({ length: positions }, (_, position) => (
          <div key={position} className={styles.use}>
            <Select
              className={styles.select}
              aria-label={text(position === 0 ? "columnGoesTo" : "columnAlsoGoesTo", { heading })}
              value={chosenUse(choice, position)}
              onChange={(_event, { value }) => onChange(position, value)}
            >
              <option value={leaveOut}>{text("leaveOut")}</option>
              {position === 0 && <option value={keepExtra}>{text("keepExtra")}</option>}
              {targetKeys.map((key) => (
                <option key={key} value={key}>
                  {words.column(key)}
                </option>
              ))}
            </Select>
            {position === positions - 1 && targets.length > 0 && !isAdding && (
              <Button
                appearance="subtle"
                icon={<Add20Regular />}
                aria-label={text("alsoFillFor", { heading })}
                title={text("alsoFill")}
                onClick={onAdd}
              />
            )}
          </div>
        ))}
        {doubt !== undefined && <Caption1 className={styles.doubt}>{guessed(doubt)}</Caption1>}
        {onAmountFactor && (
          <AmountUnitField
            heading={heading}
            factor={amountFactor ?? factorOfHeading(heading)}
            onChange={onAmountFactor}
          />
        )}
      </div>
    </li>
  );
}
