import { type ReactElement, useState } from "react";
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { RecordPlace } from "../../../excel/goToRecord";
import type { Reminders } from "../../../excel/remindersOf";
import type { DueItem } from "../../../core/reminders/todayLists";
import { todayMessages } from "../../../templates/messages/today";
import { useLanguage, useTexts } from "../../hooks/LanguageContext";
import { readNextActions } from "../../mirrorStore";
import { PeopleTable } from "./PeopleTable";
import { ReminderCard } from "./ReminderCard";
import { ReminderSection } from "./ReminderSection";
import { dueWords, noNextActionWords, quietWords } from "./reminderWords";
import type { PersonFilter } from "./usePersonFilter";

const useStyles = makeStyles({
  heading: { fontWeight: tokens.fontWeightSemibold },
  panel: { marginInline: 0 },
});

/** Most are known beforehand; those further down are read when they come into view. */
function readUnknownActions(items: readonly DueItem[]): void {
  readNextActions(items.flatMap(({ followUp }) => (followUp.nextAction === null ? [followUp.rowInTable] : [])));
}

interface Props {
  readonly reminders: Reminders;
  readonly filter: PersonFilter;
  readonly onGo: (place: RecordPlace) => void;
}

/** The day's lists below each other; what is due stands open. */
export function TodayLists({ reminders: { placeOfFollowUp, placeOfCustomer }, filter, onGo }: Props): ReactElement {
  const styles = useStyles();
  const text = useTexts(todayMessages);
  const language = useLanguage();
  const [open, setOpen] = useState<readonly unknown[]>(["overdue", "dueToday", "quiet", "noNextAction", "byPerson"]);
  const { lists, person, counts, choose } = filter;
  const due = (id: "overdue" | "dueToday", items: typeof lists.overdue) => (
    <ReminderSection
      id={id}
      title={text(id)}
      items={items}
      urgent={id === "overdue"}
      none={text(`${id}None`)}
      keyOf={(item) => item.followUp.rowInTable}
      onShown={readUnknownActions}
      draw={(item) => <ReminderCard {...dueWords(item, text)} onGo={() => onGo(placeOfFollowUp(item.followUp))} />}
    />
  );

  return (
    <Accordion multiple collapsible openItems={[...open]} onToggle={(_, { openItems }) => setOpen(openItems)}>
      {due("overdue", lists.overdue)}
      {due("dueToday", lists.today)}
      <ReminderSection
        id="quiet"
        title={text("quiet")}
        items={lists.quiet}
        intro={text("quietIntro")}
        none={text("quietNone")}
        keyOf={(item) => item.customer.rowInTable}
        draw={(item) => <ReminderCard {...quietWords(item, text)} onGo={() => onGo(placeOfCustomer(item.customer))} />}
      />
      <ReminderSection
        id="noNextAction"
        title={text("noNextAction")}
        items={lists.noNextAction}
        intro={text("noNextActionIntro")}
        none={text("noNextActionNone")}
        keyOf={(item) => item.customer.rowInTable}
        draw={(item) => (
          <ReminderCard
            {...noNextActionWords(item, text, language)}
            onGo={() => onGo(placeOfCustomer(item.customer))}
          />
        )}
      />
      {person === null && counts.length > 1 && (
        <AccordionItem value="byPerson">
          <AccordionHeader as="h2">
            <span className={styles.heading}>{text("byPerson")}</span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <PeopleTable counts={counts} onChoose={choose} />
          </AccordionPanel>
        </AccordionItem>
      )}
    </Accordion>
  );
}
