import { dateOrders, dateParts, serialOfParts, type DateOrder, type DateParts } from "./dateText";

export type DateOrderDecision =
  | { readonly kind: "decided"; readonly order: DateOrder }
  /** Several orders fit every date of the column: the person must say. `example` is a date that reads differently. */
  | {
      readonly kind: "ambiguous";
      readonly orders: readonly [DateOrder, DateOrder, ...DateOrder[]];
      readonly example: string;
    };

/**
 * Decides for a whole column in which order its dates are written: the order that reads most of them; among equals, one
 * whose years vary less than its days. Dates with a four-figure year first, with a month's name, or serials need no
 * decision. A column without any date is `ymd`.
 */
export function decideDateOrder(cells: readonly string[]): DateOrderDecision {
  const open: { readonly text: string; readonly parts: DateParts }[] = [];
  // The same date stands in many rows: each is looked at once.
  for (const text of new Set(cells)) {
    const parts = text === "" ? null : dateParts(text);
    if (parts?.kind === "figures" && parts.figures[0].length <= 2) open.push({ text, parts });
  }
  if (open.length === 0) return { kind: "decided", order: "ymd" };
  const readable = dateOrders.map((order) => ({
    order,
    count: open.filter(({ parts }) => serialOfParts(parts, order) !== null).length,
  }));
  const most = Math.max(...readable.map(({ count }) => count));
  const fitting = readable.filter(({ count }) => count === most).map(({ order }) => order);
  const plausible = fitting.filter((order) => !yearsVaryMoreThanDays(open, order));
  const [first = "ymd", second, ...others] = plausible.length > 0 ? plausible : fitting;
  if (second === undefined) return { kind: "decided", order: first };
  const orders = [first, second, ...others] as const;
  const example = open.find(({ parts }) => new Set(orders.map((order) => serialOfParts(parts, order))).size > 1);
  // Without an example, all orders read the same days, such as 05/05/2024.
  return example ? { kind: "ambiguous", orders, example: example.text } : { kind: "decided", order: first };
}

/** Dates span a few years and all days of the month; an order that says the opposite misreads them. */
function yearsVaryMoreThanDays(open: readonly { readonly parts: DateParts }[], order: DateOrder): boolean {
  const years = new Set<string>();
  const days = new Set<string>();
  for (const { parts } of open) {
    if (parts.kind !== "figures") continue;
    const [first, second, third] = parts.figures;
    years.add(order === "ymd" ? first : third);
    days.add(order === "ymd" ? third : order === "dmy" ? first : second);
  }
  return years.size > days.size;
}
