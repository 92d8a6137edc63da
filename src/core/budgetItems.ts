import type { Outcome, Problem } from "./problem";

interface BudgetItem {
  readonly name: string;
  /** In yuan, or whatever currency the text is in. */
  readonly amount: number;
}

export interface Budget {
  readonly items: readonly BudgetItem[];
  /** Sum of the items. */
  readonly total: number;
  /** The total that the text itself states (`合计33000元`); null where it states none. It is not an item. */
  readonly statedTotal: number | null;
}

/** `itemWithoutFigure` carries the item's text as `item`: it has no amount, or several figures of which none is marked. */
export type BudgetProblemCode = "emptyBudgetText" | "itemWithoutFigure";

const factors: Readonly<Record<string, number>> = { 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, k: 1e3, 千: 1e3 };

/** A figure, and what may mark it as an amount: a sign before it, a word for thousands or money after it. */
const figure =
  /(?<sign>[¥$€£]\s*)?(?<digits>\d+(?:\.\d+)?)\s*(?<factor>百万|千万|万|亿|千|k(?![a-z]))?\s*(?<unit>元整?|圆|块钱?|rmb|cny|yuan)?/giu;

const totalName = /^(?:合计|总计|共计|总预算|总额|total)\s*[:：]?$/iu;

/**
 * Reads an itemised budget: `物料费5000元、主播费用8000元、平台推广费20000元` is 33,000. Items are parted by 、 , ; + or a new
 * line, not inside brackets; amounts may carry 元, 万, 万元, ¥, full-width digits and thousands separators. An item
 * without one clear figure is a problem that names it, never a zero.
 */
export function parseBudgetItems(text: string): Outcome<Budget, BudgetProblemCode> {
  const parts = itemTexts(text);
  if (parts.length === 0) return { ok: false, problems: [{ code: "emptyBudgetText" }] };
  const items: BudgetItem[] = [];
  const problems: Problem<BudgetProblemCode>[] = [];
  let statedTotal: number | null = null;
  for (const part of parts) {
    const found = itemsIn(part);
    if (found === null) problems.push({ code: "itemWithoutFigure", data: { item: part } });
    for (const item of found ?? []) {
      if (totalName.test(item.name)) statedTotal = item.amount;
      else items.push(item);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const total = toCents(items.reduce((sum, { amount }) => sum + amount, 0));
  return { ok: true, value: { items, total: items.length === 0 ? (statedTotal ?? 0) : total, statedTotal } };
}

/** Parts the text into items, outside brackets, after taking the separators out of figures such as `5,000`. */
function itemTexts(text: string): readonly string[] {
  const plain = text
    .normalize("NFKC")
    .replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d)/g, (digits) => digits.replaceAll(",", ""));
  return plain
    .split(/[、,;+\n。](?![^()]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Reads the items of one part; `物料费5000元主播费8000元` holds two. Null where no figure, or no single one, is the amount. */
function itemsIn(part: string): readonly BudgetItem[] | null {
  const outsideBrackets = part.replace(/\([^()]*\)/g, (bracketed) => " ".repeat(bracketed.length));
  // `物料费(500份)5000元` has its amount outside the brackets, `物料费(5000元)` inside.
  const searched = /\d/.test(outsideBrackets) ? outsideBrackets : part;
  const figures = [...searched.matchAll(figure)];
  const marked = figures.filter(({ groups }) => groups?.sign ?? groups?.factor ?? groups?.unit);
  const amounts = marked.length > 0 ? marked : figures;
  const last = amounts.at(-1);
  if (last === undefined || (marked.length === 0 && figures.length > 1)) return null;
  // Figures after the amount change it (`2000元×3`), so the amount is not clear.
  if (figures.some(({ index }) => index > last.index)) return null;
  let start = 0;
  return amounts.map((amount) => {
    const item = { name: nameFrom(part.slice(start, amount.index)), amount: amountOf(amount) };
    start = amount.index + amount[0].length;
    return item;
  });
}

function amountOf({ groups }: RegExpMatchArray): number {
  const factor = groups?.factor === undefined ? 1 : (factors[groups.factor.toLowerCase()] ?? 1);
  return toCents(Number(groups?.digits) * factor);
}

function nameFrom(text: string): string {
  return text.replace(/^[\s):]+|[\s:(=-]+$/g, "");
}

/** Factors leave traces such as 11000.000000000002; no amount is finer than a cent. */
function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
