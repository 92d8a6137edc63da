import type { ImportSettings } from "./ColumnChoice";
import type { Lookups } from "./convertCell";
import { IdentifierSeries } from "../identifiers";
import type { WorkbookSnapshot } from "./ImportPlan";
import type { ImportTable } from "./ImportTarget";
import { normaliseListWord, normaliseName } from "./normaliseWord";
import { WordIndex } from "./WordIndex";

const campaignsKey = "campaigns";
const campaignPrefix = "HD";

/**
 * Looks words and references up in the workbook as it is, and notes what the import will add to it: members and words
 * of the team's own lists, and campaigns.
 */
export class PlanLookups implements Lookups {
  readonly newCampaigns: { readonly identifier: string; readonly name: string }[] = [];
  readonly listAdditions: Record<string, string[]> = {};
  private readonly lists = new Map<
    string,
    { readonly index: WordIndex; readonly open: boolean; readonly words: readonly string[] }
  >();
  private readonly references = new Map<string, WordIndex>();
  private readonly campaignSeries: IdentifierSeries;

  constructor(
    table: ImportTable,
    private readonly settings: ImportSettings,
    private readonly snapshot: WorkbookSnapshot,
  ) {
    for (const { value } of table.targets) {
      if (value.type !== "choice" && value.type !== "choices") continue;
      // The team's own words differ by spaces and signs (李 娜, C+); the system's few words do not.
      const known = snapshot.lists[value.list] ?? [];
      // A shipped word that the team took out of its list is no longer a word of that list.
      const options = value.open ? value.options.filter((option) => known.includes(option.value)) : value.options;
      const index = new WordIndex(options, value.open ? normaliseName : normaliseListWord);
      if (value.open) for (const word of known) index.add(word, word);
      const words = options.flatMap((option) => [option.value, ...option.words]);
      this.lists.set(value.list, { index, open: value.open, words: [...words, ...(value.open ? known : [])] });
    }
    for (const [key, known] of Object.entries(snapshot.references)) {
      const options = known.map(({ identifier, name }) => ({ value: identifier, words: name === "" ? [] : [name] }));
      this.references.set(key, new WordIndex(options, normaliseName));
    }
    const campaigns = (snapshot.references[campaignsKey] ?? []).map(({ identifier }) => identifier);
    this.campaignSeries = new IdentifierSeries(campaignPrefix, campaigns, snapshot.marks);
  }

  readonly choice = (list: string, word: string): string | null => {
    const known = this.lists.get(list);
    const written = known?.index.find(word) ?? null;
    if (written !== null || !known?.open || !this.settings.extendLists) return written;
    known.index.add(word, word);
    (this.listAdditions[list] ??= []).push(word);
    return word;
  };

  readonly words = (list: string): readonly string[] => this.lists.get(list)?.words ?? [];

  /**
   * Looks up without noting anything: what the import would add is answered with its own text. For comparing rows of
   * which nobody knows yet whether they come in.
   */
  readonly peek: Lookups = {
    words: this.words,
    choice: (list, word) => {
      const known = this.lists.get(list);
      return known?.index.find(word) ?? (known?.open && this.settings.extendLists ? word : null);
    },
    reference: (table, text) =>
      this.references.get(table)?.find(text) ?? (table === campaignsKey && this.settings.createCampaigns ? text : null),
  };

  readonly reference = (table: string, text: string): string | null => {
    const found = this.references.get(table)?.find(text) ?? null;
    if (found !== null || table !== campaignsKey || !this.settings.createCampaigns) return found;
    const identifier = this.campaignSeries.next(this.snapshot.today);
    this.newCampaigns.push({ identifier, name: text });
    const index = this.references.get(campaignsKey) ?? new WordIndex([], normaliseName);
    index.add(text, identifier);
    this.references.set(campaignsKey, index);
    return identifier;
  };
}
