import { joinedAreaOf, subtractArea, type Area } from "../Area";
import type { ValidationState } from "../state";

/** The rules without their hold on an area; those that hold nothing any more are left out. */
export function cutRules(rules: readonly ValidationState[], from: Area): ValidationState[] {
  return rules
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((a) => subtractArea(a, from)) }))
    .filter((rule) => rule.areas.length > 0);
}

/** Fewer areas that cover the same cells, where neighbours make up a rectangle. */
export function joinedAreas(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const a of areas) {
    const index = joined.findIndex((other) => joinedAreaOf(other, a));
    const other = joined[index];
    const whole = other && joinedAreaOf(other, a);
    if (whole) joined[index] = whole;
    else joined.push(a);
  }
  return joined.length < areas.length ? joinedAreas(joined) : joined;
}
