import type { ReactElement } from "react";
import { Field, Select } from "@fluentui/react-components";
import { todayMessages } from "../../../templates/messages/today";
import { useTexts } from "../../hooks/LanguageContext";
import type { PersonFilter } from "./usePersonFilter";

const everyone = "everyone";
const prefix = "person:";

/** Chooses whose reminders to show, and says that this is a filter and nothing more. */
export function PersonSelect({
  filter: { person, people, myName, choose },
}: {
  readonly filter: PersonFilter;
}): ReactElement {
  const text = useTexts(todayMessages);
  const nameOf = (name: string) => (name === "" ? text("nobody") : name === myName ? text("me", { name }) : name);
  return (
    <Field label={text("show")} hint={text(myName === null ? "filterHintUnknown" : "filterHint")}>
      <Select
        value={person === null ? everyone : prefix + person}
        onChange={(_, { value }) => choose(value === everyone ? null : value.slice(prefix.length))}
      >
        <option value={everyone}>{text("everyone")}</option>
        {people.map((name) => (
          <option key={name} value={prefix + name}>
            {nameOf(name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
