import { useState, type ReactElement } from "react";
import { Body1, Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { planRename } from "../../../excel/lists/renameWord";
import { listMessages } from "../../../templates/messages/lists";
import { paneMessages } from "../../../templates/messages/pane";
import type { ListKey } from "../../../templates/types";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import type { ListActions } from "./useListActions";
import { RenamePreview } from "./RenamePreview";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly list: ListKey;
  readonly word: string;
  readonly words: readonly string[];
  readonly actions: ListActions;
  readonly onClose: () => void;
}

/** Renames a word in two steps: the new name and what it changes, then the change itself. */
export function RenameForm({ list, word, words, actions, onClose }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(listMessages);
  const pane = useTexts(paneMessages);
  const [name, setName] = useState(word);
  const looking = useExcelOperation((_, to: string) => planRename({ list, from: word, to }));
  const to = name.trim();
  const plan = looking.result?.to === to ? looking.result : undefined;
  const isOtherPerson = list === "team" && words.some((other) => other === to && other !== word);
  const isReady = to !== "" && to !== word && !isOtherPerson;

  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        if (plan === undefined) void looking.run(to);
        else void actions.rename.run(plan).then(onClose);
      }}
    >
      <Field label={text("renameOf", { name: word })}>
        <Input autoFocus aria-label={text("newName")} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      {isOtherPerson && <Notice intent="warning">{text("mergesPerson", { to })}</Notice>}
      {looking.failure !== undefined && <FailureMessage failure={looking.failure} />}
      {plan !== undefined && <RenamePreview plan={plan} />}
      {looking.status === "running" && <Body1 role="status">{text("looking")}</Body1>}
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={!isReady || looking.status === "running" || actions.isBusy}
        >
          {plan === undefined ? text("lookFirst") : text(plan.cellCount > 0 ? "renameNow" : "renameListOnly")}
        </Button>
        <Button onClick={onClose}>{pane("cancel")}</Button>
      </div>
    </form>
  );
}
