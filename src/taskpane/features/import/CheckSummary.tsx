import { Body1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { PlannedImport } from "../../../excel/import/planWorkbookImport";
import { openLists } from "../../../templates/lists";
import { importMessages } from "../../../templates/messages/import";
import type { OpenListKey } from "../../../templates/types";
import { Notice } from "../../components/Notice";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { someNames } from "./someNames";
import type { ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  fact: { overflowWrap: "anywhere" },
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly planned: PlannedImport;
  readonly words: ImportWords;
  readonly heldBackCount: number;
}

/** What the import would do, in one figure and a few sentences. */
export function CheckSummary({ planned: { plan, headings }, words, heldBackCount }: Props) {
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
      <div role="status">
        <Subtitle2 as="h2">
          {plan.rows.length === 0 ? text("nothingToImport") : text("checkSummary", { rows: plan.rows.length })}
        </Subtitle2>
      </div>
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
