import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import type { TeamMember } from "../../templates/settingsSheet";
import { readPersonal, writePersonal } from "./personalStore";
import { useWorkbook } from "./WorkbookContext";

interface PersonChoice {
  /** The name chosen under “I am”, or null to see everyone's. A filter, not access control. */
  readonly name: string | null;
  /** The member of that name in this workbook's team, or null. */
  readonly me: TeamMember | null;
  readonly team: readonly TeamMember[];
  readonly choose: (name: string | null) => void;
}

const PersonContext = createContext<PersonChoice | null>(null);

/** Gives everything below it who works here: the person's own choice, beside the team that the workbook lists. */
export function PersonProvider({ children }: { readonly children: ReactNode }) {
  const [name, setName] = useState(() => readPersonal("name"));
  const { contents } = useWorkbook();
  const team = contents?.team ?? noTeam;

  const choice = useMemo<PersonChoice>(
    () => ({
      name,
      me: team.find((member) => member.name === name) ?? null,
      team,
      choose: (next) => {
        writePersonal("name", next);
        setName(next);
      },
    }),
    [name, team],
  );
  return <PersonContext value={choice}>{children}</PersonContext>;
}

const noTeam: readonly TeamMember[] = [];

/** Gives who works here. */
export function usePerson(): PersonChoice {
  const person = useContext(PersonContext);
  if (person === null) throw new Error("usePerson needs a PersonProvider above it");
  return person;
}
