import { choiceKey } from "../../core/choices";
import type { ListKey } from "../../templates/types";
import { countUses, readListCells, type ListCells } from "./readListCells";
import { renamePlan } from "./renameWord";
import type { ListChange } from "./watchLists";

/** Something that a change on the settings sheet left to be done in the sheets, for the person to decide. */
export interface ListOffer {
  /**
   * `renamed`: a word is called otherwise. `replaced`: a team member's name was replaced by another's who was there
   * already, so that what the one leaves is to be handed over. `removed`: a word was deleted.
   */
  readonly kind: "renamed" | "replaced" | "removed";
  readonly list: ListKey;
  readonly from: string;
  /** Empty for `removed`. */
  readonly to: string;
  /** Cells of the sheets that still hold the old word. */
  readonly cellCount: number;
}

/**
 * Looks what changes of lists left to be done: an offer for every word that went while cells of the sheets still hold it.
 * Two round trips, and one more for each 4 MB; none where words only came.
 */
export async function offersAfter(changes: readonly ListChange[]): Promise<readonly ListOffer[]> {
  const concerned = changes.filter(({ renamed, removed }) => renamed.length + removed.length > 0);
  if (concerned.length === 0) return [];
  const lists = concerned.map(({ list }) => list);
  const reading = await Excel.run({ delayForCellEdit: true }, (context) => readListCells(context, lists));
  return concerned.flatMap((change) => offersOf(change, reading)).filter(({ cellCount }) => cellCount > 0);
}

function offersOf({ list, renamed, removed }: ListChange, reading: ListCells): readonly ListOffer[] {
  const uses = countUses(reading, list);
  return [
    ...renamed.map(({ from, to, merges }): ListOffer => ({
      // Renaming one person to another would give finished records another author.
      kind: list === "team" && merges === true ? "replaced" : "renamed",
      list,
      from,
      to,
      cellCount: renamePlan(reading, { list, from, to }).cellCount,
    })),
    ...removed.map((from): ListOffer => ({
      kind: "removed",
      list,
      from,
      to: "",
      cellCount: uses.get(choiceKey(from)) ?? 0,
    })),
  ];
}
