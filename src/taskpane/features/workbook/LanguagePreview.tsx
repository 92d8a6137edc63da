import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { LanguageSwitchCounts } from "../../../excel/language/readLanguageSwitch";
import { systemLists } from "../../../templates/lists";
import { paneMessages } from "../../../templates/messages/pane";
import { workbookMessages } from "../../../templates/messages/workbook";
import type { Language } from "../../../templates/Text";
import type { SystemListKey } from "../../../templates/types";
import { languageNames } from "../../components/languageNames";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  note: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly to: Language;
  readonly counts: LanguageSwitchCounts;
  readonly onSwitch: () => void;
  readonly onCancel: () => void;
}

/** What a switch of language would change, in numbers, with the choice to do it. */
export function LanguagePreview({ to, counts, onSwitch, onCancel }: Props) {
  const styles = useStyles();
  const text = useTexts(workbookMessages);
  const pane = useTexts(paneMessages);
  const language = useLanguage();
  const joined = (parts: readonly string[]): string => parts.join(text("listJoiner"));
  const lines = [
    counts.sheets > 0 && text("languageSheets", { count: counts.sheets }),
    counts.headings > 0 && text("languageHeadings", { count: counts.headings }),
    counts.words > 0 && text("languageWords", { count: counts.words }),
    counts.settingsTexts > 0 && text("languageTexts", { count: counts.settingsTexts }),
    counts.cells > 0 && text("languageCells", { count: counts.cells }),
  ].filter((line) => line !== false);
  const byList = Object.entries(counts.cellsByList).map(([list, count]) =>
    text("languageCellsOf", { list: systemLists[list as SystemListKey].heading[language], count }),
  );
  return (
    <div className={styles.root}>
      <Body1Strong as="h3" className={styles.title}>
        {text("languagePreviewTitle", { language: languageNames[to] })}
      </Body1Strong>
      {lines.length === 0 ? (
        <Body1>{text("languageNothing")}</Body1>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {byList.length > 0 && <Caption1 className={styles.note}>{joined(byList)}</Caption1>}
      {counts.keptHeadings.length > 0 && (
        <Caption1 className={styles.note}>
          {text("languageKept", { headings: joined(counts.keptHeadings.map(({ heading }) => heading)) })}
        </Caption1>
      )}
      {counts.rewordedWords.length > 0 && (
        <Caption1 className={styles.note}>
          {text("languageReworded", { words: joined(counts.rewordedWords.map((pair) => text("rewordedPair", pair))) })}
        </Caption1>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onSwitch}>
          {text("languageSwitch")}
        </Button>
        <Button onClick={onCancel}>{pane("cancel")}</Button>
      </div>
    </div>
  );
}
