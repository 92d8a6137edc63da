import type { ImportPlan } from "../../core/import/ImportPlan";
import type { JournalStep } from "../../core/journal/JournalEntry";
import { addWords, stepsOfWords, type OpenListTable } from "./openLists";

/** What an import adds besides rows: columns behind the table, and words of the team's own lists. */
export interface ImportAdditions {
  readonly columns: Extract<JournalStep, { readonly kind: "columns" }> | null;
  readonly words: readonly ListAddition[];
}

interface ListAddition {
  readonly list: OpenListTable;
  readonly newWords: readonly string[];
  readonly count: number;
  readonly steps: readonly JournalStep[];
}

/** Gives the columns that the table lacks; none where nothing would be written into them. */
export function newHeadingsOf(plan: ImportPlan, headings: readonly string[]): readonly string[] {
  if (plan.rows.length + plan.updates.length === 0) return [];
  const known = new Set(headings.map((heading) => heading.toLowerCase()));
  return plan.extraHeadings.filter((heading) => !known.has(heading.toLowerCase()));
}

/** Says what a plan adds besides rows. */
export function additionsOf(
  plan: ImportPlan,
  tableName: string,
  headings: readonly string[],
  openLists: readonly OpenListTable[],
): ImportAdditions {
  const missing = newHeadingsOf(plan, headings);
  return {
    columns: missing.length === 0 ? null : { kind: "columns", tableName, headings: missing },
    words: openLists.flatMap((list): ListAddition[] => {
      const newWords = plan.listAdditions[list.list] ?? [];
      if (newWords.length === 0) return [];
      return [{ list, newWords, count: newWords.length, steps: stepsOfWords(list, newWords) }];
    }),
  };
}

/** Queues the words; the caller syncs. */
export function addListWords(context: Excel.RequestContext, { words }: ImportAdditions): void {
  for (const { list, newWords } of words) addWords(context, list, newWords);
}
