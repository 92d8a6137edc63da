import { Body1, Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ImportPlan } from "../../../core/import/ImportPlan";
import type { PlannedImport } from "../../../excel/import/planWorkbookImport";
import { importMessages } from "../../../templates/messages/import";
import { openLists } from "../../../templates/lists";
import type { OpenListKey, TableKey } from "../../../templates/types";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { OperationProgress } from "../../components/OperationProgress";
import { Section } from "../../components/Section";
import { SheetsNeeded } from "../../components/SheetsNeeded";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { PreviewRow } from "./PreviewRow";
import { RemarkList } from "./RemarkList";
import { targetsOf } from "./settingsChanges";
import { someNames } from "./someNames";
import type { Import } from "./useImport";
import { useImportWords, type ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  facts: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  fact: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const previewRows = 5;

interface Props {
  readonly current: Import;
  readonly table: TableKey;
  readonly heldBackCount: number;
}

/** The third step: what the import would do, checked row by row, before anything is written. */
export function CheckStep({ current, table, heldBackCount }: Props) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const words = useImportWords(table);
  const { checking } = current;
  const back = <Button onClick={current.back}>{text("back")}</Button>;
  if (checking.failure) {
    return (
      <>
        <FailureMessage failure={checking.failure} onRetry={current.check} />
        {back}
      </>
    );
  }
  if (checking.status !== "done" || checking.result === undefined) {
    return (
      <OperationProgress
        label={text("checking")}
        progress={checking.progress}
        cancelling={checking.cancelling}
        onCancel={current.back}
      />
    );
  }
  const planned = checking.result;
  if (planned === null) return <SheetsNeeded />;
  const { plan } = planned;
  const shown = plan.rows.slice(0, previewRows);
  return (
    <>
      <CheckSummary planned={planned} words={words} heldBackCount={heldBackCount} />
      <RemarkList flags={plan.flags} words={words} />
      {shown.length > 0 && (
        <Section title={text("preview", { count: shown.length })}>
          <ul className={styles.list}>
            {shown.map((row) => (
              <PreviewRow
                key={row.rowNumber}
                row={row}
                flags={flagsOf(plan, row.rowNumber)}
                targets={targetsOf(table)}
                words={words}
              />
            ))}
          </ul>
        </Section>
      )}
      <div className={styles.buttons}>
        {plan.rows.length > 0 && (
          <Button appearance="primary" size="large" onClick={() => current.write(planned)}>
            {text("startImport")}
          </Button>
        )}
        {back}
      </div>
    </>
  );
}

function flagsOf({ flags }: ImportPlan, rowNumber: number) {
  return flags.filter(({ at }) => at?.rowNumber === rowNumber);
}

interface SummaryProps {
  readonly planned: PlannedImport;
  readonly words: ImportWords;
  readonly heldBackCount: number;
}

function CheckSummary({ planned: { plan, headings }, words, heldBackCount }: SummaryProps) {
  const styles = useStyles();
  const text = useTexts(importMessages);
  const language = useLanguage();
  const newColumns = plan.extraHeadings.filter((heading) => !headings.includes(heading));
  const names = (all: readonly string[]) => ({ count: all.length, names: someNames(all, words.joiner) });
  const facts = [
    plan.alreadyInCount > 0 && text("alreadyIn", { count: plan.alreadyInCount }),
    heldBackCount > 0 && text("heldBack", { count: heldBackCount }),
    plan.newCampaigns.length > 0 && text("willCreateCampaigns", names(plan.newCampaigns.map(({ name }) => name))),
    ...Object.entries(plan.listAdditions).map(([list, added]) =>
      text("willExtendList", {
        list: list === "team" ? text("teamList") : openLists[list as OpenListKey].heading[language],
        ...names(added),
      }),
    ),
    plan.newEffects.length > 0 && text("willCreateEffects", { count: plan.newEffects.length }),
    newColumns.length > 0 && text("willAddColumns", names(newColumns)),
    ...words.notices(plan.notices),
  ].filter((fact) => fact !== false);
  return (
    <div className={styles.summary}>
      <Subtitle2 as="h2" role="status">
        {plan.rows.length === 0 ? text("nothingToImport") : text("checkSummary", { rows: plan.rows.length })}
      </Subtitle2>
      {plan.rows.length > 0 && (
        <Notice intent={plan.flaggedRowCount > 0 ? "warning" : "success"}>
          {plan.flaggedRowCount > 0 ? text("checkFlagged", { count: plan.flaggedRowCount }) : text("checkClean")}
        </Notice>
      )}
      {facts.length > 0 && (
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>
              <Body1 className={styles.fact}>{fact}</Body1>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
