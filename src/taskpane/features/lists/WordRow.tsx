import type { ReactElement } from "react";
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { PeopleSwap20Regular } from "@fluentui/react-icons/svg/people-swap";
import { Rename20Regular } from "@fluentui/react-icons/svg/rename";
import { listMessages } from "../../../templates/messages/lists";
import { useTexts } from "../../hooks/LanguageContext";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2 },
  tools: { display: "flex", flexShrink: 0 },
});

interface Props {
  readonly word: string;
  /** What is said beneath: role and department, the shipped word, how often it is used. */
  readonly notes: readonly string[];
  readonly disabled: boolean;
  readonly onRename: () => void;
  /** Missing where the word cannot be taken out. */
  readonly onRemove?: () => void;
  /** Only for people. */
  readonly onHandOver?: () => void;
}

/** A word of a list, with what can be done to it. */
export function WordRow({ word, notes, disabled, onRename, onRemove, onHandOver }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(listMessages);
  return (
    <div className={styles.root}>
      <span className={styles.words}>
        <Body1>{word}</Body1>
        <Caption1 className={styles.note}>{notes.filter((note) => note !== "").join(" · ")}</Caption1>
      </span>
      <span className={styles.tools}>
        {onHandOver !== undefined && (
          <Button
            appearance="subtle"
            icon={<PeopleSwap20Regular />}
            disabledFocusable={disabled}
            aria-label={text("handOverOf", { name: word })}
            title={text("handOver")}
            onClick={onHandOver}
          />
        )}
        <Button
          appearance="subtle"
          icon={<Rename20Regular />}
          disabledFocusable={disabled}
          aria-label={text("renameOf", { name: word })}
          title={text("rename")}
          onClick={onRename}
        />
        {onRemove !== undefined && (
          <Button
            appearance="subtle"
            icon={<Delete20Regular />}
            disabledFocusable={disabled}
            aria-label={text("removeOf", { name: word })}
            title={text("remove")}
            onClick={onRemove}
          />
        )}
      </span>
    </div>
  );
}
