import { type ReactElement, useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Table48Regular } from "@fluentui/react-icons/svg/table";
import type { Finding } from "../../../core/check/Finding";
import { type CheckResult, placeOfFinding, placeOfOther } from "../../../excel/check/CheckResult";
import { goToRecord, type RecordPlace } from "../../../excel/goToRecord";
import { checkMessages } from "../../../templates/messages/check";
import { EmptyState } from "../../components/EmptyState";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { OperationProgress } from "../../components/OperationProgress";
import { Outcome } from "../../components/Outcome";
import { useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { CheckFilters } from "./CheckFilters";
import { CheckSummary } from "./CheckSummary";
import { FindingGroups } from "./FindingGroups";
import { FixPreview } from "./FixPreview";
import { FixResult } from "./FixResult";
import { countBySeverity, filterFindings, groupFindings, noFilter } from "./groupFindings";
import { useFindingTexts } from "./useFindingTexts";
import { useFixes } from "./useFixes";

interface Props {
  readonly result: CheckResult;
  /** True while a new check is running. */
  readonly busy: boolean;
  readonly changedSince: boolean;
  /** Called when corrections were applied. */
  readonly onFixed: () => void;
}

/** What a check found: counts, filters, kinds of findings with their lists, and correcting them. */
export function CheckFindings({ result, busy, changedSince, onFixed }: Props): ReactElement {
  const text = useTexts(checkMessages);
  const texts = useFindingTexts(result);
  const [filter, setFilter] = useState(noFilter);
  const { findings } = result;
  // Numbers beside the severities follow the other filters: each is the length of what pressing it shows.
  const inScope = useMemo(() => filterFindings(findings, { ...filter, severity: null }), [findings, filter]);
  const groups = useMemo(
    () => groupFindings(filter.severity === null ? inScope : filterFindings(inScope, filter)),
    [inScope, filter],
  );
  const fixes = useFixes(result, onFixed);
  const going = useExcelOperation((_, place: RecordPlace) => goToRecord(place));
  const goTo = (finding: Finding) => {
    const place = placeOfFinding(result, finding);
    return place === null ? undefined : () => void going.run(place);
  };
  const goToOther = (finding: Finding, rowInTable: number) => {
    const place = placeOfOther(result, finding, rowInTable);
    if (place !== null) void going.run(place);
  };
  const { operation } = fixes;
  const isFixing = operation.status === "running";

  const isClean = findings.length === 0 && result.status === "complete";
  return (
    <>
      {!isClean && (
        <CheckSummary
          result={result}
          counts={countBySeverity(inScope)}
          chosen={filter.severity}
          onChoose={(severity) => setFilter({ ...filter, severity })}
          changedSince={changedSince && !busy}
        />
      )}
      <Outcome>
        {isFixing && (
          <OperationProgress
            label={text("fixing")}
            progress={operation.progress}
            cancelling={operation.cancelling}
            onCancel={operation.cancel}
          />
        )}
        {operation.failure !== undefined && <FailureMessage failure={operation.failure} onDismiss={operation.reset} />}
        {operation.result !== undefined && !isFixing && (
          <FixResult outcome={operation.result} onDismiss={operation.reset} />
        )}
        {going.failure !== undefined && <FailureMessage failure={going.failure} onDismiss={going.reset} />}
        {going.result === false && (
          <Notice intent="warning" title={text("goneTitle")} onDismiss={going.reset}>
            {text("goneText")}
          </Notice>
        )}
      </Outcome>
      {isClean && <NothingFound result={result} changedSince={changedSince && !busy} />}
      {findings.length > 0 && <CheckFilters findings={findings} filter={filter} onChange={setFilter} texts={texts} />}
      {findings.length > 0 && groups.length === 0 && (
        <EmptyState
          icon={<CheckmarkCircle48Regular />}
          title={text("nothingFilteredTitle")}
          actions={<Button onClick={() => setFilter(noFilter)}>{text("clearFilter")}</Button>}
        >
          {text("nothingFilteredText", { count: findings.length })}
        </EmptyState>
      )}
      <FindingGroups
        groups={groups}
        texts={texts}
        // A check that runs by itself must not take a button away under the person's hand; corrections look again anyway.
        busy={isFixing}
        goTo={goTo}
        onGoToOther={goToOther}
        onFix={fixes.ask}
      />
      <FixPreview
        open={fixes.isPreviewing}
        findings={fixes.previewed}
        texts={texts}
        onApply={fixes.apply}
        onClose={fixes.close}
      />
    </>
  );
}

function NothingFound({ result, changedSince }: Pick<Props, "result" | "changedSince">) {
  const text = useTexts(checkMessages);
  if (changedSince) return <Notice intent="info">{text("changedSince")}</Notice>;
  const isEmpty = Object.values(result.tables).every(({ identifiers }) => identifiers.every((cell) => cell === ""));
  if (isEmpty) {
    return (
      <EmptyState icon={<Table48Regular />} title={text("noRowsTitle")}>
        {text("noRowsText")}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<CheckmarkCircle48Regular />} title={text("nothingTitle")}>
      {text("nothingText", { rows: result.rows })}
    </EmptyState>
  );
}
