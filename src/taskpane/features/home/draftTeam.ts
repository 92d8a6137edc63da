import { openLists } from "../../../templates/lists";
import type { TeamMember } from "../../../templates/settingsSheet";
import type { Language } from "../../../templates/Text";

/** A member as typed so far; the role is a position in the list of roles, so that it follows the language of the sheets. */
export interface DraftMember {
  /** Tells rows apart while names are still empty. */
  readonly id: number;
  readonly name: string;
  readonly roleIndex: number;
}

/** Gives the members that have a name, with their roles in the language of the sheets. */
export function membersOf(draft: readonly DraftMember[], language: Language): readonly TeamMember[] {
  return draft
    .map(({ name, roleIndex }) => ({ name: name.trim(), role: openLists.role.values[roleIndex]?.[language] ?? "" }))
    .filter(({ name }) => name !== "");
}

/** Gives the first name that stands twice, which a drop-down list could not tell apart. */
export function firstDuplicate(team: readonly TeamMember[]): string | undefined {
  return team.find(({ name }, index) => team.findIndex((other) => other.name === name) < index)?.name;
}
