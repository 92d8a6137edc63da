import { contactKind } from "./contacts";
import type { CellValue } from "./records";

/** Why two customers may be one and the same. */
export type DuplicateReason = "name" | "phone" | "email";

/** By what a customer is recognised, each in the form in which two of them are compared; a blank name is an empty text. */
export interface CustomerKeys {
  readonly name: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** Rows that share a name, a phone number or an address. */
export interface DuplicateGroup {
  /** Everything that all rows of the group share, strongest first. */
  readonly reasons: readonly DuplicateReason[];
  /** Positions in the list that was given, ascending; at least two. */
  readonly indexes: readonly number[];
}

/** From the surest to the least sure: people and companies share names more often than addresses and numbers. */
export const duplicateReasons = ["email", "phone", "name"] as const satisfies readonly DuplicateReason[];

/**
 * Legal forms at the end of a company's name, which one source writes and another leaves out: 有限责任公司 is the long
 * form of 有限公司 (Company Law of the PRC, article 6). A branch (分公司) is another customer and keeps its name.
 */
const legalForm =
  /(?:股份有限公司|有限责任公司|有限公司|(?:co\s?ltd|company limited|limited|ltd|incorporated|inc|corporation|corp|llc|llp|plc|gmbh|ag|sarl|pte ltd|pty ltd))$/;

/** Gives the keys of a customer from its name and its contact details, which may hold several ways of reaching it. */
export function customerKeys(customer: {
  readonly name?: CellValue | undefined;
  readonly contact?: CellValue | undefined;
}): CustomerKeys {
  const contact = String(customer.contact ?? "").normalize("NFKC");
  const emails = contact.match(/[^\s@<>:;,/|、；，]+@[^\s@<>:;,/|、；，]+\.[^\s@<>:;,/|、；，.]{2,}/g) ?? [];
  return {
    name: nameKey(String(customer.name ?? "")),
    phones: [...new Set(contact.split(/[/、,，;；|\n]/).flatMap((part) => phoneKey(part) ?? []))],
    emails: [...new Set(emails.map((address) => address.toLowerCase()))],
  };
}

/**
 * Brings a customer's name to the form in which two are compared: half-width, lower case, without spaces, punctuation
 * (but `&` and `#`) and legal form. A name that is nothing but a legal form stays.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{C}\s]+/gu, (signs) => (/[&#]/.test(signs) ? signs.replace(/[^&#]/g, "") : " "))
    .trim();
  const shortened = words.replace(legalForm, "").trim();
  const core = (shortened === "" || endsInsideWord(words, shortened) ? words : shortened).replace(/ /g, "");
  return core === "" ? name.normalize("NFKC").toLowerCase().trim() : core;
}

/** In Latin script a legal form is a word of its own: “Zinc” does not end in “Inc”. */
function endsInsideWord(words: string, shortened: string): boolean {
  return /[a-z0-9]$/.test(shortened) && words[shortened.length] !== " " && /[a-z]/.test(words[shortened.length] ?? "");
}

/**
 * Brings a telephone number to the form in which two are compared: digits only, without the country's code for mainland
 * China, landlines with the 0 of their area; an extension stays. Null for what is no complete number.
 */
function phoneKey(text: string): string | null {
  const kind = contactKind(text);
  if (kind !== "mobile" && kind !== "landline" && kind !== "international") return null;
  const compact = text.toLowerCase().replace(/[\s()\-.]/g, "");
  const [, number = "", extension] = /^(\+?\d+)(?:\D+(\d+))?$/.exec(compact) ?? [];
  if (number === "") return null;
  const national = number.replace(/^(?:\+86|86(?=\d{10}))/, "");
  const isArea = national !== number && !/^(?:1[3-9]\d{9}|0\d+)$/.test(national);
  return `${isArea ? "0" : ""}${national}${extension === undefined ? "" : `x${extension}`}`;
}

const sharersLookedAt = 10;

/**
 * Finds, for one customer after another, which of those noted before may be the same. Looks up keys in maps, so that
 * 100,000 customers cost as many look-ups, not as many comparisons of pairs.
 */
export class DuplicateIndex {
  private readonly byKey = new Map<string, number[]>();

  add(index: number, keys: CustomerKeys): void {
    for (const [, key] of mapKeys(keys)) {
      const known = this.byKey.get(key);
      if (known) known.push(index);
      else this.byKey.set(key, [index]);
    }
  }

  /**
   * Gives those that share something with a customer: most and surest reasons first, then in the order of adding. Of
   * those that share one key only the first ten are looked at, which is more than a person compares.
   */
  find(keys: CustomerKeys): readonly { readonly index: number; readonly reasons: readonly DuplicateReason[] }[] {
    const found = new Map<number, Set<DuplicateReason>>();
    for (const [reason, key] of mapKeys(keys)) {
      for (const index of (this.byKey.get(key) ?? []).slice(0, sharersLookedAt)) {
        const reasons = found.get(index) ?? new Set();
        found.set(index, reasons.add(reason));
      }
    }
    return [...found]
      .map(([index, reasons]) => ({ index, reasons: duplicateReasons.filter((reason) => reasons.has(reason)) }))
      .sort((one, other) => weight(other.reasons) - weight(one.reasons) || one.index - other.index);
  }

  /** Gives every group of at least two that share a key, in order of their first row; groups of the same rows are one. */
  groups(): readonly DuplicateGroup[] {
    const bySharers = new Map<
      string,
      { readonly indexes: readonly number[]; readonly reasons: Set<DuplicateReason> }
    >();
    for (const [key, sharers] of this.byKey) {
      if (sharers.length < 2) continue;
      const indexes = [...sharers].sort((one, other) => one - other);
      const id = indexes.join();
      const group = bySharers.get(id) ?? { indexes, reasons: new Set<DuplicateReason>() };
      group.reasons.add(key.slice(0, key.indexOf(" ")) as DuplicateReason);
      bySharers.set(id, group);
    }
    return [...bySharers.values()]
      .map(({ indexes, reasons }) => ({ indexes, reasons: duplicateReasons.filter((reason) => reasons.has(reason)) }))
      .sort((one, other) => (one.indexes[0] ?? 0) - (other.indexes[0] ?? 0));
  }
}

/**
 * Groups customers that are likely to be the same, by normalised name, phone number or e-mail address. Groups are not
 * joined over several links: that two share a number and two others a name does not make all of them one customer.
 */
export function groupDuplicates(customers: readonly CustomerKeys[]): readonly DuplicateGroup[] {
  const index = new DuplicateIndex();
  customers.forEach((keys, position) => index.add(position, keys));
  return index.groups();
}

function weight(reasons: readonly DuplicateReason[]): number {
  return reasons.reduce((sum, reason) => sum + 2 ** (2 - duplicateReasons.indexOf(reason)), 0);
}

function mapKeys({ name, phones, emails }: CustomerKeys): readonly (readonly [reason: DuplicateReason, key: string])[] {
  return [
    ...emails.map((email) => ["email", `email ${email}`] as const),
    ...phones.map((phone) => ["phone", `phone ${phone}`] as const),
    ...(name === "" ? [] : [["name", `name ${name}`] as const]),
  ];
}
