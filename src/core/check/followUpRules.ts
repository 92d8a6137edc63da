import { type CheckedTable, type CheckFacts, isBlank, nothing, type RowRule, textIn, valueKey } from "./CheckedTable";
import { isVague } from "./vagueActions";

/** Makes the rules of follow-ups: next actions that say nothing, and finished ones without their day. */
export function followUpRules(table: CheckedTable, facts: CheckFacts): readonly RowRule[] {
  const doneDate: RowRule = ({ cells }) =>
    valueKey(facts, "followUpStatus", cells["status"]) === "done" && isBlank(cells["doneOn"])
      ? [{ code: "doneDateMissing", column: "doneOn" }]
      : nothing;
  const firstDue: RowRule = ({ cells }) =>
    valueKey(facts, "followUpStatus", cells["status"]) === "postponed" && isBlank(cells["firstDue"])
      ? [{ code: "firstDueMissing", column: "firstDue" }]
      : nothing;
  const vagueAction: RowRule = ({ cells }) => {
    // What is settled needs no better words any more.
    if (valueKey(facts, "followUpStatus", cells["status"]) === "done") return nothing;
    const text = textIn(cells["nextAction"]);
    return isVague(text, facts.vaguePhrases)
      ? [{ code: "vagueAction", column: "nextAction", data: { text } }]
      : nothing;
  };
  const { values } = table;
  return [
    ...(values["status"] && values["doneOn"] ? [doneDate] : []),
    ...(values["status"] && values["firstDue"] ? [firstDue] : []),
    ...(values["nextAction"] ? [vagueAction] : []),
  ];
}
