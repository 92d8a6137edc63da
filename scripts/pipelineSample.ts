const products = ["GTX Basic", "GTXPro", "GTX Pro", "MG Special"] as const;
const agents = ["Ada Holm", "Ben Ortiz", "Chen Wei", "Dora Klein", "Emil Sato"] as const;
const accounts = [
  "Northwind Lab",
  "Blue Harbor",
  "Sunfield",
  "Quarry & Sons",
  "Lakeside Clinic",
  "Ironbridge",
  "Paper Moon",
] as const;
/** Of ten deals in a row five are won, two lost, two open, one not begun. */
const stages = ["Won", "Won", "Won", "Won", "Won", "Lost", "Lost", "Engaging", "Engaging", "Prospecting"] as const;
const headings =
  "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value,engage_quarter,close_quarter";
const dealCount = 200;

/**
 * Makes the example pipeline: invented deals in the shape of a CRM export, by counting instead of chance, so that every
 * figure of it can be worked out on paper. Deal n (from 0) begins n mod 100 days after 2024-01-01 and takes
 * 20, 30, 40, 50 or 60 days in turn; a won one brings 1,000 and 10 for each ten deals before it.
 */
export function pipelineSample(): string {
  const rows = Array.from({ length: dealCount }, (_, deal) => {
    const stage = pick(stages, deal);
    const begun = stage === "Prospecting" ? null : new Date(Date.UTC(2024, 0, 1 + (deal % 100)));
    const isClosed = stage === "Won" || stage === "Lost";
    const closed = begun && isClosed ? new Date(begun.getTime() + (20 + 10 * (deal % 5)) * 86_400_000) : null;
    const value = stage === "Won" ? String(1000 + 10 * Math.floor(deal / 10)) : isClosed ? "0" : "";
    return [
      `DEAL${String(deal + 1).padStart(4, "0")}`,
      pick(agents, deal),
      pick(products, deal),
      deal % 8 === 3 ? "" : pick(accounts, deal),
      stage,
      dayMonthYear(begun),
      dayMonthYear(closed),
      value,
      quarter(begun),
      quarter(closed),
    ].join(",");
  });
  return `${[headings, ...rows].join("\n")}\n`;
}

function pick<T>(choices: readonly [T, ...T[]], position: number): T {
  return choices[position % choices.length] ?? choices[0];
}

function dayMonthYear(date: Date | null): string {
  if (date === null) return "";
  const parts = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear() % 100];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

function quarter(date: Date | null): string {
  return date === null ? "" : `Q${Math.floor(date.getUTCMonth() / 3) + 1} ${date.getUTCFullYear()}`;
}
