import { type Metric, metricFailure, metricValue } from "./metric";

/**
 * Computes the repurchase rate, 0 to 1, from the customer of each order: customers with two orders or more / customers
 * with one or more. Blanks are no orders; spaces around an ID do not make another customer. No orders: #DIV/0!.
 */
export function repurchaseRate(customerOfEachOrder: readonly string[]): Metric {
  const orders = new Map<string, number>();
  for (const entry of customerOfEachOrder) {
    const customer = entry.trim();
    if (customer !== "") orders.set(customer, (orders.get(customer) ?? 0) + 1);
  }
  if (orders.size === 0) return metricFailure("divisionByZero", "noOrders");
  const returning = [...orders.values()].filter((count) => count >= 2).length;
  return metricValue(returning / orders.size);
}
