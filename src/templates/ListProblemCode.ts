/** Why a list of the settings sheet was not changed; the words for each are in `messages/lists.ts`. */
export type ListProblemCode =
  /** The list has the word, perhaps in another spelling; `data.text` is the list's own. */
  | "wordExists"
  /** The list's table is gone. */
  | "listMissing"
  /** The list does not have the word any more. */
  | "wordGone"
  /** The value of a system list that was to be put back is there. */
  | "valueNotLost";
