import { intersectionOf, joinedAreaOf, subtractArea, type Area } from "../Area";
import type { ValidationState } from "../state";
import { seenFrom, withRuleFormulas } from "./ruleAnchor";

/** The rules without their hold on an area; those that hold nothing any more are left out. */
export function cutRules(rules: readonly ValidationState[], from: Area): ValidationState[] {
  return rules.flatMap((rule) => {
    if (!rule.areas.some((a) => intersectionOf(a, from))) return [rule];
    const areas = rule.areas.flatMap((a) => subtractArea(a, from));
    return areas.length === 0 ? [] : [withAreas(rule, areas)];
  });
}

/** The rule on other areas; its formulas are written as seen from the new first cell. */
export function withAreas(rule: ValidationState, areas: readonly Area[]): ValidationState {
  const formulas = withRuleFormulas(rule.rule, (formula) => seenFrom(areas, rule.areas, formula));
  return { ...rule, areas: [...areas], rule: formulas };
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
