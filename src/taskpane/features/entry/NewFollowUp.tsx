import type { ReactElement } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarAdd20Regular } from "@fluentui/react-icons/svg/calendar-add";
import { addFollowUp } from "../../../excel/entry/addFollowUp";
import type { SelectedCells } from "../../../excel/entry/selectedCells";
import type { MirrorContents } from "../../../excel/mirror/MirrorContents";
import { appendMessages } from "../../../templates/messages/append";
import { entryMessages } from "../../../templates/messages/entry";
import { tables } from "../../../templates/tables";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { UndoNotice } from "../../components/UndoNotice";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { usePerson } from "../../hooks/PersonContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { recordAction } from "../../journalStore";
import { selectedCustomer, type SelectedCustomer } from "./selectedCustomer";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly selected: SelectedCells | undefined;
  readonly contents: MirrorContents;
}

/** The short cut from a customer to a new follow-up record: today's, by the person who works here. */
export function NewFollowUp({ selected, contents }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(entryMessages);
  const problems = useTexts(appendMessages);
  const language = useLanguage();
  const { me } = usePerson();
  const adding = useExcelOperation(async (_, { customerId, name }: SelectedCustomer) => {
    const outcome = await addFollowUp({ customerId, rep: me?.name ?? null }, contents);
    const step = outcome.ok ? outcome.value.step : null;
    const entry = step === null ? null : recordAction("followUp", { name: name || customerId }, [step]);
    return { outcome, entryId: entry?.id ?? null };
  });
  const customer = selectedCustomer(selected, contents);
  const { status, result, failure, reset } = adding;
  const done = status === "done" ? result : undefined;
  const refusal = failure ?? (done?.outcome.ok ? done.outcome.value.failure : undefined);
  const table = tables.followUps.sheetName[language];
  return (
    <>
      {customer !== null && !contents.inspection.readOnly && (
        <div className={styles.root}>
          <Button
            icon={<CalendarAdd20Regular />}
            disabledFocusable={status === "running"}
            onClick={() => void adding.run(customer)}
          >
            {text("newFollowUp", { name: customer.name || customer.customerId })}
          </Button>
          <Caption1 className={styles.note}>
            {me === null ? text("newFollowUpNobody") : text("newFollowUpHint", { rep: me.name })}
          </Caption1>
        </div>
      )}
      {refusal !== undefined && <FailureMessage failure={refusal} onDismiss={reset} />}
      {done !== undefined && !done.outcome.ok && (
        <Notice
          intent="error"
          lines={done.outcome.problems.map(({ code, at, data }) =>
            problems(code, { table, address: at?.address ?? "", heading: data?.["heading"] ?? "" }),
          )}
          onDismiss={reset}
        />
      )}
      {done !== undefined && done.entryId !== null && <UndoNotice entryId={done.entryId} onDismiss={reset} />}
    </>
  );
}
