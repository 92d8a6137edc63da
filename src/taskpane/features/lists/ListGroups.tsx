import { useState, type ReactElement } from "react";
import { Accordion } from "@fluentui/react-components";
import type { WorkbookLists } from "../../../excel/lists/readLists";
import { openListKeys, systemListKeys } from "../../../templates/lists";
import { listMessages } from "../../../templates/messages/lists";
import { CountedItem } from "../../components/CountedItem";
import { Section } from "../../components/Section";
import { useTexts } from "../../hooks/LanguageContext";
import { ListPanel } from "./ListPanel";
import { useListWords } from "./listWords";
import type { ListActions } from "./useListActions";

const groups = [
  { title: "openLists", intro: "openListsIntro", keys: ["team", ...openListKeys.filter((key) => key !== "team")] },
  { title: "systemLists", intro: "systemListsIntro", keys: systemListKeys },
] as const;

interface Props {
  readonly lists: WorkbookLists;
  readonly actions: ListActions;
  readonly readOnly: boolean;
  readonly onHandOver: (leaver: string) => void;
}

/** All lists to be opened one at a time: the team with its own lists, and those with a fixed meaning. */
export function ListGroups({ lists, actions, readOnly, onHandOver }: Props): ReactElement {
  const text = useTexts(listMessages);
  const { listName } = useListWords();
  const [opened, setOpened] = useState<readonly unknown[]>(["team"]);
  return (
    <>
      {groups.map(({ title, intro, keys }) => (
        <Section key={title} title={text(title)} intro={text(intro)}>
          <Accordion collapsible openItems={[...opened]} onToggle={(_, { openItems }) => setOpened(openItems)}>
            {keys.map((key) => {
              const list = lists.lists[key];
              if (list === undefined) return null;
              return (
                <CountedItem key={key} id={key} title={listName(key)} count={list.words.length}>
                  <ListPanel lists={lists} list={list} actions={actions} readOnly={readOnly} onHandOver={onHandOver} />
                </CountedItem>
              );
            })}
          </Accordion>
        </Section>
      ))}
    </>
  );
}
