import { useEffect, useMemo, useState, type ReactElement } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { planHandOver, type HandOverChoice, type HandOverFacts } from "../../../core/lists/planHandOver";
import { applyHandOver, readHandOver } from "../../../excel/lists/handOver";
import { listMessages } from "../../../templates/messages/lists";
import { EditOutcome } from "../../components/EditOutcome";
import { FailureMessage } from "../../components/FailureMessage";
import { Loading } from "../../components/Loading";
import { Notice } from "../../components/Notice";
import { Outcome } from "../../components/Outcome";
import { Section } from "../../components/Section";
import { useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { useRecordedEdits } from "../../hooks/useRecordedEdits";
import { HandOverFields } from "./HandOverFields";
import { HandOverPreview } from "./HandOverPreview";
import { useListWords } from "./listWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  start: { alignSelf: "flex-start" },
});

interface Props {
  readonly team: readonly string[];
  /** Who hands over, and who takes over where that is known already. */
  readonly leaver: string;
  readonly successor: string;
  readonly readOnly: boolean;
  readonly onBack: () => void;
  /** Told once something has been handed over. */
  readonly onDone: () => void;
}

/** Hands a leaver's customers and open follow-ups over: who to whom, what that changes, then the change as one action. */
export function HandOver({ team, leaver, successor, readOnly, onBack, onDone }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(listMessages);
  const { columnName } = useListWords();
  const [choice, setChoice] = useState<HandOverChoice>({ leaver, successor });
  const reading = useExcelOperation(() => readHandOver());
  const handing = useRecordedEdits(
    "handOver",
    (control, facts: HandOverFacts, chosen: HandOverChoice) => applyHandOver(facts, chosen, control),
    (_, { leaver: from, successor: to }) => ({ from, to }),
  );
  const { run: read } = reading;
  useEffect(() => void read(), [read]);
  const isDone = handing.result !== undefined && handing.result.entryId !== null;
  useEffect(() => {
    if (isDone) onDone();
  }, [isDone, onDone]);
  const { result, failure } = reading;
  const facts = result?.facts;
  const plan = useMemo(() => (facts === undefined ? null : planHandOver(facts, choice)), [facts, choice]);
  const count = plan === null ? 0 : plan.customers.length + plan.followUps.length + plan.campaigns.length;
  const isReady = choice.successor !== "" && choice.successor !== choice.leaver && count > 0;
  const busy = handing.status === "running";

  return (
    <div className={styles.root}>
      <Button className={styles.start} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
        {text("back")}
      </Button>
      <Body1>{text("handOverIntro")}</Body1>
      <HandOverFields team={team} choice={choice} disabled={busy} onChange={setChoice} />
      {failure !== undefined && <FailureMessage failure={failure} onRetry={() => void read()} />}
      {plan === null && failure === undefined && <Loading label={text("readingOwned")} />}
      {plan !== null && count === 0 && handing.result === undefined && (
        <Notice intent="info">{text("nothingOwned", { name: choice.leaver })}</Notice>
      )}
      {result !== undefined && result.missing.length > 0 && (
        <Notice intent="warning">
          {text("columnsMissing", {
            columns: result.missing.map(({ table, column }) => columnName(table, column)).join(text("joiner")),
          })}
        </Notice>
      )}
      {plan !== null && count > 0 && (
        <Section title={text("preview")}>
          <HandOverPreview plan={plan} team={team} choice={choice} onChange={setChoice} />
        </Section>
      )}
      <Outcome>
        <EditOutcome operation={handing} />
      </Outcome>
      {plan !== null && facts !== undefined && count > 0 && (
        <Button
          className={styles.start}
          appearance="primary"
          disabledFocusable={!isReady || readOnly || busy}
          onClick={() => void handing.run(facts, choice).then(() => read())}
        >
          {text("handOverNow", { count })}
        </Button>
      )}
    </div>
  );
}
