import { useMemo, useState } from "react";
import { Body1Strong, Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  actionFor,
  decideKinds,
  type ImportDecisions,
  type MatchAction,
  type MatchKind,
} from "../../../core/import/ImportDecisions";
import type { RowMatch } from "../../../core/import/ImportPlan";
import { MatchComparer } from "../../../core/import/MatchComparer";
import type { PlannedImport } from "../../../excel/import/planWorkbookImport";
import { importDecisionMessages, matchKindMessages } from "../../../templates/messages/importDecisions";
import { Notice } from "../../components/Notice";
import { Section } from "../../components/Section";
import { useTexts } from "../../hooks/LanguageContext";
import { ActionSelect } from "./ActionSelect";
import { MatchCard } from "./MatchCard";
import { PagedList } from "./PagedList";
import { shownTargets } from "./shownTargets";
import type { ImportWords } from "./useImportWords";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  toggle: { alignSelf: "flex-start" },
});

interface Props {
  readonly planned: PlannedImport;
  readonly decisions: ImportDecisions;
  readonly words: ImportWords;
  readonly onDecide: (decisions: ImportDecisions) => void;
}

/** Rows that may be there already, by how they were recognised: decided one by one, by kind, or all at once. */
export function MatchSection({ planned, decisions, words, onDecide }: Props) {
  const text = useTexts(importDecisionMessages);
  const { matches } = planned.plan;
  const { request, table, snapshot } = planned;
  const comparer = useMemo(
    () => new MatchComparer(request.source, request.settings, table, snapshot),
    [request, table, snapshot],
  );
  const kinds = [...new Set(matches.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  const undecided = matches.filter(({ rowNumber, kind }) => actionFor(decisions, rowNumber, kind) === null).length;
  return (
    <Section title={text("matches", { count: matches.length })} intro={text("matchesIntro")}>
      {undecided > 0 && <Notice intent="warning">{text("undecided", { count: undecided })}</Notice>}
      {kinds.length > 1 && (
        <ActionSelect
          label={text("decideAll")}
          showsLabel
          action={commonAction(decisions, matches)}
          onChange={(action) => onDecide(decideKinds(decisions, matches, kinds, action))}
        />
      )}
      {kinds.map((kind) => (
        <MatchGroup
          key={kind}
          kind={kind}
          matches={matches.filter((match) => match.kind === kind)}
          {...{ planned, comparer, decisions, words, onDecide }}
        />
      ))}
    </Section>
  );
}

interface GroupProps extends Props {
  readonly kind: MatchKind;
  readonly matches: readonly RowMatch[];
  readonly comparer: MatchComparer;
}

function MatchGroup({ kind, matches, planned, comparer, decisions, words, onDecide }: GroupProps) {
  const styles = useStyles();
  const text = useTexts(importDecisionMessages);
  const kindText = useTexts(matchKindMessages);
  const [isOpen, setIsOpen] = useState(false);
  const { source, settings } = planned.request;
  const key = settings.keyIndex === null ? "" : (source.columns[settings.keyIndex]?.name ?? "");
  const title = kindText(kind, { key });
  return (
    <div className={styles.group}>
      <Body1Strong>{text("decideKind", { kind: title, count: matches.length })}</Body1Strong>
      <ActionSelect
        label={title}
        action={commonAction(decisions, matches)}
        onChange={(action) => onDecide(decideKinds(decisions, matches, [kind], action))}
      />
      <Button
        className={styles.toggle}
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-label={text(isOpen ? "hideRowsOf" : "showRowsOf", { kind: title })}
        onClick={() => setIsOpen(!isOpen)}
      >
        {text(isOpen ? "hideRows" : "showRows")}
      </Button>
      {isOpen && (
        <PagedList
          label={title}
          items={matches}
          keyOf={({ rowNumber }) => rowNumber}
          pageSize={5}
          draw={(match) => (
            <MatchCard
              match={match}
              targets={shownTargets(planned.plan)}
              {...{ comparer, decisions, words, onDecide }}
            />
          )}
        />
      )}
    </div>
  );
}

/** Gives what all rows have in common; "mixed" where they do not, null where all are open. */
function commonAction(decisions: ImportDecisions, matches: readonly RowMatch[]): MatchAction | "mixed" | null {
  const actions = new Set(matches.map(({ rowNumber, kind }) => actionFor(decisions, rowNumber, kind)));
  const [first = null] = actions;
  return actions.size > 1 ? "mixed" : first;
}
