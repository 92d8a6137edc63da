import { useMemo, useState } from "react";
import { Accordion, Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { leaveRowsOut, type ImportDecisions } from "../../../core/import/ImportDecisions";
import type { Flag } from "../../../core/import/ImportProblem";
import { periodText } from "../../../core/periods";
import type { PlannedImport } from "../../../excel/import/planWorkbookImport";
import { openLists } from "../../../templates/lists";
import { importMessages } from "../../../templates/messages/import";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import type { OpenListKey } from "../../../templates/types";
import { CountedItem } from "../../components/CountedItem";
import { Section } from "../../components/Section";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { PagedList } from "./PagedList";
import { PreviewRow } from "./PreviewRow";
import { shownTargets } from "./shownTargets";
import { UpdateCard } from "./UpdateCard";
import type { ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  words: { overflowWrap: "anywhere", flexGrow: 1 },
  detail: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly planned: PlannedImport;
  readonly decisions: ImportDecisions;
  readonly words: ImportWords;
  readonly onDecide: (decisions: ImportDecisions) => void;
}

/** Exactly what the import will change, kind by kind; every number is the length of the list behind it. */
export function PlannedChanges({ planned, decisions, words, onDecide }: Props) {
  const styles = useStyles();
  const text = useTexts(importDecisionMessages);
  const imports = useTexts(importMessages);
  const language = useLanguage();
  const [open, setOpen] = useState<readonly unknown[]>(["rows", "updates"]);
  const { plan, additions, snapshot } = planned;
  const targets = shownTargets(plan);
  const flagsByRow = useMemo(() => byRow(plan.flags), [plan.flags]);
  const cellCount = plan.updates.reduce((sum, { cells }) => sum + cells.length, 0);
  const newHeadings = additions.columns?.headings ?? [];
  const campaignNames = new Map([
    ...(snapshot.references["campaigns"] ?? []).map(({ identifier, name }) => [identifier, name] as const),
    ...plan.newCampaigns.map(({ identifier, name }) => [identifier, name] as const),
  ]);
  const listHeading = (list: string): string =>
    list === "team" ? imports("teamList") : openLists[list as OpenListKey].heading[language];
  const setLeftOut = (rowNumbers: readonly number[], isLeftOut: boolean): void =>
    onDecide(leaveRowsOut(decisions, rowNumbers, isLeftOut));
  const lines = (id: string, title: string, items: readonly string[]) =>
    items.length > 0 && (
      <CountedItem key={id} id={id} title={title} count={items.length}>
        <PagedList label={title} items={items} keyOf={(item) => item} draw={(item) => <Body1>{item}</Body1>} />
      </CountedItem>
    );

  return (
    <Section title={text("changes")}>
      <Accordion multiple collapsible openItems={[...open]} onToggle={(_, { openItems }) => setOpen(openItems)}>
        {plan.rows.length > 0 && (
          <CountedItem id="rows" title={text("willAddRows")} count={plan.rows.length}>
            <PagedList
              label={text("willAddRows")}
              items={plan.rows}
              keyOf={({ rowNumber }) => rowNumber}
              pageSize={5}
              draw={(row) => (
                <PreviewRow
                  row={row}
                  flags={flagsByRow.get(row.rowNumber) ?? []}
                  targets={targets}
                  words={words}
                  onLeaveOut={() => setLeftOut([row.rowNumber], true)}
                />
              )}
            />
          </CountedItem>
        )}
        {plan.updates.length > 0 && (
          <CountedItem id="updates" title={text("willUpdateRows")} count={plan.updates.length}>
            <Caption1 className={styles.detail}>{text("willUpdateCells", { count: cellCount })}</Caption1>
            <PagedList
              label={text("willUpdateRows")}
              items={plan.updates}
              keyOf={({ rowIndex }) => rowIndex}
              pageSize={5}
              draw={(update) => {
                const name = snapshot.names[update.rowIndex] || update.identifier || "";
                return <UpdateCard update={update} name={name} targets={targets} words={words} />;
              }}
            />
          </CountedItem>
        )}
        {additions.words.map(({ list: { list }, newWords }) =>
          lines(`list ${list}`, text("willAddWords", { list: listHeading(list) }), newWords),
        )}
        {lines(
          "campaigns",
          text("willAddCampaigns"),
          plan.newCampaigns.map(({ identifier, name }) => `${identifier} ${name}`),
        )}
        {lines(
          "effects",
          text("willAddEffects"),
          plan.newEffects.map(({ campaign, firstDay, lastDay }) => {
            const period = periodText({ start: firstDay, end: lastDay }, planned.language);
            return `${campaignNames.get(campaign) || campaign} ${period}`;
          }),
        )}
        {lines("columns", text("willAddColumns"), newHeadings)}
        {plan.leftOutRowNumbers.length > 0 && (
          <CountedItem id="leftOut" title={text("willLeaveOut")} count={plan.leftOutRowNumbers.length}>
            <PagedList
              label={text("willLeaveOut")}
              items={plan.leftOutRowNumbers}
              keyOf={(rowNumber) => rowNumber}
              draw={(row) => (
                <div className={styles.line}>
                  <Body1 className={styles.words}>{imports("previewRow", { row })}</Body1>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={text("takeRowInOf", { row })}
                    onClick={() => setLeftOut([row], false)}
                  >
                    {text("takeRowIn")}
                  </Button>
                </div>
              )}
            />
          </CountedItem>
        )}
      </Accordion>
    </Section>
  );
}

function byRow(flags: readonly Flag[]): ReadonlyMap<number, readonly Flag[]> {
  const rows = new Map<number, Flag[]>();
  for (const flag of flags) {
    const rowNumber = flag.at?.rowNumber;
    if (rowNumber === undefined) continue;
    const known = rows.get(rowNumber);
    if (known === undefined) rows.set(rowNumber, [flag]);
    else known.push(flag);
  }
  return rows;
}
