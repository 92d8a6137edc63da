import type { Problem } from "../../core/problem";
import type { UpkeepFindingCode } from "../../core/upkeep/upkeepFacts";
import type { TableKey } from "../../templates/types";
import type { MirrorContents } from "../mirror/MirrorContents";
import { bearersOf } from "../mirror/mirrorTable";

type Finding = Problem<UpkeepFindingCode>;

/** Adds what could not be decided to what was found before, once each, and drops what somebody has put right since. */
export function withFindings(contents: MirrorContents, added: readonly Finding[]): MirrorContents {
  const all = [...contents.findings, ...added];
  const once = new Map(all.map((finding) => [JSON.stringify([finding.code, finding.at, finding.data]), finding]));
  const findings = [...once.values()].filter((finding) => stillHolds(contents, finding));
  const isSame = findings.length === contents.findings.length && added.length === 0;
  return isSame ? contents : { ...contents, findings };
}

function stillHolds({ tables }: MirrorContents, { code, at, data }: Finding): boolean {
  const table = tables[at?.table as TableKey];
  const identifier = String(data?.["identifier"] ?? "");
  switch (code) {
    case "identifierLost":
    case "identifierChanged":
      return table !== undefined && !bearersOf(table).has(identifier);
    case "identifierDoubled":
      return (bearersOf(table).get(identifier)?.length ?? 0) > 1;
    case "referenceUncertain":
      return (table?.columns[at?.column ?? ""] ?? []).some((cell) => cell === identifier);
  }
}
