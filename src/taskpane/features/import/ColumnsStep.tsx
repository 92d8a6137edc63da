import { useState } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ImportSettings } from "../../../core/import/ColumnChoice";
import { importMessages } from "../../../templates/messages/import";
import type { TableKey } from "../../../templates/types";
import { Section } from "../../components/Section";
import { useTexts } from "../../hooks/LanguageContext";
import { ColumnRow } from "./ColumnRow";
import { DateQuestionField } from "./DateQuestionField";
import { dateQuestions } from "./dateQuestions";
import { FileFormatFields } from "./FileFormatFields";
import { MappingFile } from "./MappingFile";
import { OptionFields } from "./OptionFields";
import { answerDateOrder, changeAmountFactor, changeUse, keepAllOthers, targetsOf } from "./settingsChanges";
import { RememberedMappingNotice } from "./RememberedMappingNotice";
import type { Import } from "./useImport";
import { useImportWords } from "./useImportWords";
import type { OpenFile } from "./useSourceFile";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  next: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

/** More columns than these are shown on request; columns that go somewhere always are. */
const shownColumns = 30;

interface Props {
  readonly current: Import;
  readonly file: OpenFile;
  readonly settings: ImportSettings;
}

/** The second step: how the file is read, where each column goes, and what else may be added. */
export function ColumnsStep({ current, file, settings }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const table = settings.table as TableKey;
  const words = useImportWords(table);
  const [showsAll, setShowsAll] = useState(false);
  const [addingTo, setAddingTo] = useState<number | null>(null);
  const { source } = file;
  const targets = targetsOf(table);
  const targetKeys = targets.map(({ key }) => key);
  const numbers = new Set(targets.filter(({ value }) => value.type === "number").map(({ key }) => key));
  const questions = dateQuestions(source, settings);
  const isUsed = ({ targets, keepAs }: ImportSettings["columns"][number]): boolean =>
    targets.length > 0 || keepAs !== undefined;
  const shown = settings.columns.filter((choice, index) => showsAll || index < shownColumns || isUsed(choice));
  const hidden = settings.columns.length - shown.length;
  const matched = settings.columns.filter(({ targets }) => targets.length > 0).length;
  const hasIdle = settings.columns.some((choice) => !isUsed(choice));
  const obstacle = questions.some(({ answer }) => answer === null)
    ? text("answerDates")
    : matched === 0
      ? text("mapSomething")
      : null;

  return (
    <>
      <FileFormatFields current={current} file={file} table={table} />
      <Section title={text("mapping")} intro={text("mappingIntro", { matched, total: settings.columns.length })}>
        <RememberedMappingNotice current={current} />
        <MappingFile current={current} words={words} />
        <ul className={styles.list}>
          {shown.map((choice) => (
            <ColumnRow
              key={choice.sourceIndex}
              source={source}
              choice={choice}
              targetKeys={targetKeys}
              words={words}
              isAdding={addingTo === choice.sourceIndex}
              onAdd={() => setAddingTo(choice.sourceIndex)}
              onChange={(position, use) => {
                setAddingTo(null);
                const name = source.columns[choice.sourceIndex]?.name ?? "";
                current.changeSettings(changeUse(settings, choice.sourceIndex, position, use, name));
              }}
              onAmountFactor={
                choice.targets.some((target) => numbers.has(target))
                  ? (factor) => current.changeSettings(changeAmountFactor(settings, choice.sourceIndex, factor))
                  : null
              }
            />
          ))}
        </ul>
        <div className={styles.buttons}>
          {hidden > 0 && <Button onClick={() => setShowsAll(true)}>{text("showAllColumns", { count: hidden })}</Button>}
          {hasIdle && (
            <Button
              appearance="subtle"
              onClick={() =>
                current.changeSettings(
                  keepAllOthers(
                    settings,
                    source.columns.map(({ name }) => name),
                  ),
                )
              }
            >
              {text("keepAllExtra")}
            </Button>
          )}
        </div>
        {questions.map((question) => (
          <DateQuestionField
            key={question.sourceIndex}
            question={question}
            onAnswer={(order) => current.changeSettings(answerDateOrder(settings, question.sourceIndex, order))}
          />
        ))}
      </Section>
      <OptionFields source={source} settings={settings} onChange={current.changeSettings} />
      <div className={styles.next}>
        <Button appearance="primary" size="large" disabled={obstacle !== null} onClick={current.check}>
          {text("check")}
        </Button>
        {obstacle !== null && <Caption1 role="status">{obstacle}</Caption1>}
      </div>
    </>
  );
}
