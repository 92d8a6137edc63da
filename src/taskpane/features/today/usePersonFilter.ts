import { useMemo, useState } from "react";
import { countsByPerson, listsOf, type PersonCounts, type TodayLists } from "../../../core/reminders/todayLists";
import { openLists } from "../../../templates/lists";
import { usePerson } from "../../hooks/PersonContext";

export interface PersonFilter {
  /** Null is everyone; an empty name stands for rows in which nobody is named. */
  readonly person: string | null;
  readonly choose: (person: string | null) => void;
  /** Everyone who can be chosen: the team, and whoever else is on the lists. */
  readonly people: readonly string[];
  /** The name chosen under “I am”, or null. */
  readonly myName: string | null;
  readonly lists: TodayLists;
  readonly counts: readonly PersonCounts[];
}

/** Whoever has no role counts as a rep, as do those with the first of the shipped roles. */
const [repRole] = openLists.role.values;

/**
 * Filters the lists by person. Until somebody is chosen here, a rep sees their own, and everybody else, or whoever has
 * not said who they are, sees everyone's.
 */
export function usePersonFilter(all: TodayLists): PersonFilter {
  const { name, me, team } = usePerson();
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const role = me?.role ?? "";
  const isRep = role === "" || (repRole !== undefined && Object.values(repRole).includes(role));
  const person = chosen !== undefined ? chosen : isRep ? name : null;
  const counts = useMemo(() => countsByPerson(all), [all]);
  const lists = useMemo(() => listsOf(all, person), [all, person]);
  const named = [...team.map((member) => member.name), ...counts.map((count) => count.person)];
  const people = [...new Set(person === null || person === "" ? named : [...named, person])].filter(
    (each) => each !== "",
  );
  return {
    person,
    choose: setChosen,
    people: counts.some((count) => count.person === "") || person === "" ? [...people, ""] : people,
    myName: name,
    lists,
    counts,
  };
}
