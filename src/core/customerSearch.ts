import { pinyinInitials } from "./pinyinInitials";

/** What a customer is found by. */
export interface SearchableCustomer {
  readonly identifier: string;
  readonly name: string;
  readonly contactName: string;
  /** As in the sheet: a phone number, an e-mail address, a WeChat ID, or several of them. */
  readonly contact: string;
}

/** Which of a customer's facts the search words were found in; of several words, the one that fits worst. */
export type CustomerMatchField = "identifier" | "name" | "contactName" | "phone" | "contact";

export interface CustomerMatch<Customer extends SearchableCustomer> {
  readonly customer: Customer;
  readonly field: CustomerMatchField;
}

/**
 * Finds customers by any part of name, identifier or contact person, by the name's pinyin initials, or by the last three
 * or more figures of a phone number. Width and case do not matter; of several words, each must be found. Made once for a
 * list of customers, since preparing takes longer than searching.
 */
export class CustomerSearch<Customer extends SearchableCustomer> {
  private readonly entries: readonly Entry<Customer>[];

  constructor(customers: readonly Customer[]) {
    this.entries = customers
      .filter(({ identifier, name }) => identifier.trim() !== "" || name.trim() !== "")
      .map((customer) => ({
        customer,
        identifier: searchForm(customer.identifier),
        name: searchForm(customer.name),
        initials: searchForm(pinyinInitials(customer.name)),
        contactName: searchForm(customer.contactName),
        contact: searchForm(customer.contact),
        numbers: numbersIn(customer.contact),
      }));
  }

  /**
   * Gives the customers that fit best first: the identifier itself, the name, a name that begins so, one that holds the
   * words, the contact person, the last figures of a phone number, then what else holds them; equals in the list's
   * order. An empty query finds nobody.
   */
  search(query: string, limit = 20): { readonly matches: readonly CustomerMatch<Customer>[]; readonly total: number } {
    const words = query.split(/\s+/u).map(searchForm).filter(Boolean);
    if (words.length === 0) return { matches: [], total: 0 };
    const whole = words.join("");
    const found: { readonly customer: Customer; readonly fit: Fit }[] = [];
    for (const entry of this.entries) {
      const fit = fitOf(entry, words, whole);
      if (fit !== null) found.push({ customer: entry.customer, fit });
    }
    // Sorting is stable: equals keep the list's order.
    found.sort((one, other) => one.fit.rank - other.fit.rank);
    return {
      matches: found.slice(0, limit).map(({ customer, fit }) => ({ customer, field: fit.field })),
      total: found.length,
    };
  }
}

interface Entry<Customer> {
  readonly customer: Customer;
  readonly identifier: string;
  readonly name: string;
  readonly initials: string;
  readonly contactName: string;
  readonly contact: string;
  readonly numbers: readonly string[];
}

interface Fit {
  /** Smaller is better. */
  readonly rank: number;
  readonly field: CustomerMatchField;
}

/** The query as a whole first, since `138 0000 0000` is one number and `Acme Corp` one name; else word by word. */
function fitOf(entry: Entry<unknown>, words: readonly string[], whole: string): Fit | null {
  const asWhole = fitOfWord(entry, whole);
  if (asWhole !== null || words.length === 1) return asWhole;
  let worst: Fit | null = null;
  for (const word of words) {
    const fit = fitOfWord(entry, word);
    if (fit === null) return null;
    if (worst === null || fit.rank > worst.rank) worst = fit;
  }
  return worst;
}

function fitOfWord(
  { identifier, name, initials, contactName, contact, numbers }: Entry<unknown>,
  word: string,
): Fit | null {
  if (identifier === word) return { rank: 0, field: "identifier" };
  const inName = name.indexOf(word);
  if (inName >= 0) return { rank: name === word ? 1 : inName === 0 ? 2 : 3, field: "name" };
  const inContactName = contactName.indexOf(word);
  if (inContactName >= 0) return { rank: inContactName === 0 ? 4 : 5, field: "contactName" };
  if (isLastFigures(word, numbers)) return { rank: 6, field: "phone" };
  if (/^[a-z]{2,}$/.test(word) && initials.includes(word)) {
    return { rank: initials.startsWith(word) ? 7 : 8, field: "name" };
  }
  if (identifier.includes(word)) return { rank: 9, field: "identifier" };
  // Figures inside a number are no way to find anybody; letters are part of an address or an ID.
  return /\D/.test(word) && contact.includes(word) ? { rank: 10, field: "contact" } : null;
}

/** Fewer than three figures would find everybody. */
function isLastFigures(word: string, numbers: readonly string[]): boolean {
  const figures = word.replace(/[-()+]/g, "");
  return /^\d{3,}$/.test(figures) && numbers.some((number) => number.endsWith(figures));
}

/** Half-width, lower case, without spaces. */
function searchForm(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}

/** The phone numbers in a contact, as figures only; several stand between commas, slashes or the like. */
function numbersIn(contact: string): readonly string[] {
  return contact
    .normalize("NFKC")
    .split(/[/、,;|\n]|转|ext/i)
    .map((part) => part.replace(/\D/g, ""))
    .filter((figures) => figures.length >= 3);
}
