import { useEffect, useState, type ReactElement } from "react";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { choiceKey } from "../../../core/choices";
import { readUses } from "../../../excel/lists/readListCells";
import { wordsOf, type WorkbookList, type WorkbookLists } from "../../../excel/lists/readLists";
import { isSystemList, valuesOf } from "../../../templates/lists";
import { listMessages } from "../../../templates/messages/lists";
import type { ListKey } from "../../../templates/types";
import { PlainList } from "../../components/PlainList";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { AddForm } from "./AddForm";
import { useListWords } from "./listWords";
import { RemoveForm } from "./RemoveForm";
import { RenameForm } from "./RenameForm";
import type { ListActions } from "./useListActions";
import { WordRow } from "./WordRow";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly lists: WorkbookLists;
  readonly list: WorkbookList;
  readonly actions: ListActions;
  readonly readOnly: boolean;
  readonly onHandOver: (leaver: string) => void;
}

/** What is being done to a word of the list. */
type Task = { readonly kind: "rename" | "remove"; readonly word: string } | null;

/** One list: its words with the number of cells that hold each, and the ways to change it. */
export function ListPanel({ lists, list, actions, readOnly, onHandOver }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(listMessages);
  const { listName } = useListWords();
  const [task, setTask] = useState<Task>(null);
  const usesOf = useUses(list);
  const notesOf = useNotes(lists, list.list);
  const words = wordsOf(lists, list.list);
  const openList = isSystemList(list.list) ? null : list.list;
  const isTeam = list.list === "team";
  const disabled = readOnly || actions.isBusy;
  const close = () => setTask(null);
  return (
    <div className={styles.root}>
      {words.length === 0 && <Body1 className={styles.quiet}>{text("listEmpty")}</Body1>}
      <PlainList label={listName(list.list)} gap="narrow">
        {list.words.map(({ word, key, rowIndex }) => (
          <li key={`${rowIndex} ${word}`}>
            {task?.word !== word && (
              <WordRow
                word={word}
                notes={[...notesOf(word, key), usesNote(usesOf(word), text)]}
                disabled={disabled}
                onRename={() => setTask({ kind: "rename", word })}
                {...(openList !== null && { onRemove: () => setTask({ kind: "remove", word }) })}
                {...(isTeam && { onHandOver: () => onHandOver(word) })}
              />
            )}
            {task?.word === word && task.kind === "rename" && (
              <RenameForm list={list.list} word={word} words={words} actions={actions} onClose={close} />
            )}
            {task?.word === word && task.kind === "remove" && openList !== null && (
              <RemoveForm
                word={word}
                uses={usesOf(word)}
                isMember={isTeam}
                disabled={disabled}
                onRemove={() => void actions.remove.run(openList, word).then(close)}
                onHandOver={() => onHandOver(word)}
                onClose={close}
              />
            )}
          </li>
        ))}
      </PlainList>
      {openList !== null && (
        <AddForm
          listName={listName(list.list)}
          roles={isTeam ? wordsOf(lists, "role") : null}
          disabled={disabled}
          onAdd={(word) => void actions.add.run(openList, word)}
        />
      )}
    </div>
  );
}

function usesNote(uses: number | null, text: ReturnType<typeof useTexts<typeof listMessages>>): string {
  if (uses === null) return text("counting");
  if (uses === 0) return text("unused");
  return uses === 1 ? text("usesOne") : text("uses", { count: uses });
}

/** Counts the cells that hold each word, again whenever the list has changed; null until that is known. */
function useUses(list: WorkbookList): (word: string) => number | null {
  const counting = useExcelOperation((_, key: ListKey) => readUses(key));
  const { run, result } = counting;
  useEffect(() => {
    void run(list.list);
  }, [list, run]);
  return (word) => (result === undefined ? null : (result.get(choiceKey(word)) ?? 0));
}

/** Role and department of a member; the shipped word of a system value that has been reworded. */
function useNotes(lists: WorkbookLists, list: ListKey): (word: string, key: string | null) => readonly string[] {
  const language = useLanguage();
  const text = useTexts(listMessages);
  return (word, key) => {
    if (list === "team") {
      const member = lists.team.find(({ name }) => name === word);
      return [member?.role ?? "", member?.department ?? ""];
    }
    if (!isSystemList(list)) return [];
    const shipped = valuesOf(list).find((value) => value.key === key)?.text;
    const isReworded = shipped !== undefined && !Object.values(shipped).includes(word);
    return isReworded ? [text("shippedAs", { word: shipped[language] })] : [];
  };
}
