import { useState } from "react";
import { Button, Caption1, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { formulasAreSlow } from "../../../core/formulaLoad";
import { refreshComputed } from "../../../excel/computed/refreshComputed";
import { switchComputed } from "../../../excel/computed/switchComputed";
import { computedKinds, type ComputedKind } from "../../../templates/computedKinds";
import { workbookMessages } from "../../../templates/messages/workbook";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { OperationProgress } from "../../components/OperationProgress";
import { Outcome } from "../../components/Outcome";
import { Section } from "../../components/Section";
import { UndoNotice } from "../../components/UndoNotice";
import { useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { recordAction } from "../../journalStore";

const useStyles = makeStyles({
  start: { alignSelf: "flex-start" },
  label: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Chooses what computed columns hold: Excel's formulas, the add-in's functions, or values. */
export function ComputedSection({ now }: { readonly now: ComputedKind }) {
  const styles = useStyles();
  const text = useTexts(workbookMessages);
  const { contents, refresh } = useWorkbook();
  const customers = contents?.tables.customers?.rowCount ?? 0;
  const followUps = contents?.tables.followUps?.rowCount ?? 0;
  const [chosen, setChosen] = useState<ComputedKind | null>(null);
  const wanted = chosen ?? now;
  const change = useExcelOperation(async (control, to: ComputedKind | "refreshed") => {
    const result = to === "refreshed" ? await refreshComputed(control) : await switchComputed(to, control);
    const { from, columns, status } = result;
    const isSwitch = to !== "refreshed" && status === "complete" && from !== to;
    // Each computed column holds as many cells as its table has rows; what counts for the person are the columns.
    const step = { kind: "mode", mode: "computed", before: from, after: result.to, count: columns } as const;
    const entry = isSwitch ? recordAction(to === "values" ? "freeze" : "computed", {}, [step]) : null;
    setChosen(null);
    refresh();
    return { ...result, entry };
  });
  const { result } = change;

  return (
    <Section title={text("computedTitle")} intro={text("computedIntro")}>
      <Outcome>
        {change.failure !== undefined && <FailureMessage failure={change.failure} onDismiss={change.reset} />}
        {change.status === "done" && result?.failure !== undefined && (
          <FailureMessage
            failure={result.failure}
            note={
              result.columns === 0
                ? text("nothingWritten")
                : text("computedPartly", { count: result.columns, total: result.columnsInAll })
            }
            onDismiss={change.reset}
          />
        )}
        {change.status === "done" && result?.entry && <UndoNotice entryId={result.entry.id} onDismiss={change.reset} />}
        {change.status === "done" && result !== undefined && result.failure === undefined && result.entry === null && (
          <Notice intent={result.status === "complete" ? "success" : "info"} onDismiss={change.reset}>
            {result.status === "complete"
              ? text("computedDone", { count: result.columns, kind: text(result.to) })
              : text("computedPartly", { count: result.columns, total: result.columnsInAll })}
          </Notice>
        )}
        {change.status === "running" && (
          <OperationProgress
            label={text("computedSwitching")}
            progress={change.progress}
            cancelling={change.cancelling}
            onCancel={change.cancel}
          />
        )}
      </Outcome>
      {change.status !== "running" && (
        <>
          <RadioGroup
            value={wanted}
            aria-label={text("computedTitle")}
            onChange={(_, { value }) => setChosen(value as ComputedKind)}
          >
            {computedKinds.map((kind) => (
              <Radio
                key={kind}
                value={kind}
                label={
                  <span className={styles.label}>
                    {text(kind)}
                    <Caption1 className={styles.hint}>{text(`${kind}Hint`)}</Caption1>
                  </span>
                }
              />
            ))}
          </RadioGroup>
          {now !== "values" && formulasAreSlow(customers, followUps) && (
            <Caption1 className={styles.hint}>{text("formulasSlow", { customers, followUps })}</Caption1>
          )}
          {now === "values" && <Caption1 className={styles.hint}>{text("fromValuesHint")}</Caption1>}
          {now === "values" && wanted === now && (
            <Button className={styles.start} onClick={() => void change.run("refreshed")}>
              {text("refreshValues")}
            </Button>
          )}
          <Button className={styles.start} disabledFocusable={wanted === now} onClick={() => void change.run(wanted)}>
            {text("computedApply")}
          </Button>
        </>
      )}
    </Section>
  );
}
