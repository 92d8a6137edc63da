import { checkCodes, type CheckCode, type Finding, severities, type Severity } from "../../../core/check/Finding";

/** Findings of one kind, in the order of the sheets. */
export interface FindingGroup {
  readonly key: string;
  readonly code: CheckCode;
  /** Where the kind is told apart by column: the column that all of the group's findings are about. */
  readonly at: Finding["at"] | null;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** Those of them that can be corrected here. */
  readonly fixable: readonly Finding[];
}

export interface FindingFilter {
  /** Key of a table, name of a settings list, or null for all. */
  readonly table: string | null;
  readonly severity: Severity | null;
  /** A name; an empty text for rows of nobody; null for everybody's. */
  readonly person: string | null;
  readonly fixableOnly: boolean;
}

export const noFilter: FindingFilter = { table: null, severity: null, person: null, fixableOnly: false };

/** Gives the findings that a filter leaves. */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  const { table, severity, person, fixableOnly } = filter;
  return findings.filter(
    (finding) =>
      (table === null || finding.at.table === table) &&
      (severity === null || finding.severity === severity) &&
      (person === null || finding.person === person) &&
      (!fixableOnly || finding.fix !== undefined),
  );
}

/** Kinds of which a workbook may have thousands, for one reason a column: those are counted column by column. */
const byColumn: ReadonlySet<CheckCode> = new Set(["required", "unlistedWord", "ratioBlank"]);

function groupKey({ code, at }: Finding): string {
  return byColumn.has(code) ? `${code} ${at.table} ${at.column}` : code;
}

/** Gathers findings by kind: the gravest first, and within one severity the most frequent. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding);
    const known = byKey.get(key);
    if (known) known.push(finding);
    else byKey.set(key, [finding]);
  }
  const groups = [...byKey].flatMap(([key, found]): readonly FindingGroup[] => {
    const [first] = found;
    if (first === undefined) return [];
    const { code, severity } = first;
    const fixable = found.filter(({ fix }) => fix !== undefined);
    return [{ key, code, at: byColumn.has(code) ? first.at : null, severity, findings: found, fixable }];
  });
  return groups.sort(
    (one, other) =>
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      other.findings.length - one.findings.length ||
      checkCodes.indexOf(one.code) - checkCodes.indexOf(other.code),
  );
}

/** Counts findings by severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { mistake: 0, look: 0, information: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
