import { useMemo, useState, type ReactElement } from "react";
import { Button, Caption1, Checkbox, SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { choiceKey } from "../../../core/choices";
import { chosenParts, type ChoiceChange } from "../../../core/lists/changedChoices";
import type { ReadSelection } from "../../../excel/entry/readSelection";
import { entryMessages } from "../../../templates/messages/entry";
import { useTexts } from "../../hooks/LanguageContext";
import { ListEmpty } from "./ListEmpty";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  group: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  label: { overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A list of more words than this gets a search box. */
const fewWords = 8;

interface Props {
  readonly selection: ReadSelection;
  readonly words: readonly string[];
  readonly minimum: number;
  readonly disabled: boolean;
  readonly onApply: (change: ChoiceChange) => void;
}

/**
 * The words of a list to be ticked for all selected cells of a column of several choices. A word that only some of the
 * cells have is half ticked, and stays where it is until somebody decides. Parts that the list lacks can be unticked.
 */
export function ChoicePicker({ selection, words, minimum, disabled, onApply }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(entryMessages);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [query, setQuery] = useState("");
  const { cells, column } = selection;
  const counts = useMemo(() => countParts(cells, words), [cells, words]);
  const unlisted = [...counts.keys()].filter((part) => !words.includes(part));
  const stateOf = (word: string): boolean | "mixed" => {
    const count = counts.get(word) ?? 0;
    return changed.get(word) ?? (count === 0 ? false : count === cells.length ? true : "mixed");
  };
  const toggle = (word: string) => setChanged(new Map([...changed, [word, stateOf(word) !== true]]));
  const shown = [...words, ...unlisted].filter((word) => choiceKey(word).includes(choiceKey(query)));
  const ticked = [...words, ...unlisted].filter((word) => stateOf(word) === true).length;
  const withTick = (wanted: boolean) => [...changed].flatMap(([word, isTicked]) => (isTicked === wanted ? [word] : []));

  if (words.length + unlisted.length === 0) return <ListEmpty />;
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (changed.size > 0 && !disabled) onApply({ add: withTick(true), remove: withTick(false) });
      }}
    >
      {words.length > fewWords && (
        <SearchBox
          aria-label={text("search")}
          placeholder={text("search")}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      )}
      <fieldset className={styles.group} disabled={disabled}>
        <legend className={styles.legend}>{text("choicesOf", { column: column.heading })}</legend>
        {shown.map((word) => (
          <Checkbox
            key={word}
            checked={stateOf(word)}
            onChange={() => toggle(word)}
            label={
              <span className={styles.label}>
                {word}
                {stateOf(word) === "mixed" && <Caption1 className={styles.note}> {text("inSome")}</Caption1>}
                {unlisted.includes(word) && <Caption1 className={styles.note}> {text("notInList")}</Caption1>}
              </span>
            }
          />
        ))}
        {shown.length === 0 && <Caption1 className={styles.note}>{text("noneFound")}</Caption1>}
      </fieldset>
      {ticked > 0 && ticked < minimum && <Caption1>{text("minimum", { minimum })}</Caption1>}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={disabled || changed.size === 0}>
          {cells.length === 1 ? text("apply") : text("applyCount", { count: cells.length })}
        </Button>
        <Button disabledFocusable={disabled || changed.size === 0} onClick={() => setChanged(new Map())}>
          {text("reset")}
        </Button>
      </div>
    </form>
  );
}

/** Counts how many cells have each part. */
function countParts(cells: ReadSelection["cells"], words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { content } of cells) {
    for (const part of chosenParts(String(content), words)) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}
