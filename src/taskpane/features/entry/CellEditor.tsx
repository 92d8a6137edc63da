import { useMemo, type ReactElement } from "react";
import type { Period } from "../../../core/periods";
import { dateOf } from "../../../excel/cellValues";
import type { ChoiceChange } from "../../../core/lists/changedChoices";
import type { ReadSelection } from "../../../excel/entry/readSelection";
import { writeChoices, writeValue } from "../../../excel/entry/writeEntry";
import type { ListWords, MirrorContents, MirrorTable } from "../../../excel/mirror/MirrorContents";
import { entryMessages } from "../../../templates/messages/entry";
import type { ListKey } from "../../../templates/types";
import { choiceSeparator } from "../../../templates/upkeep";
import { EditOutcome } from "../../components/EditOutcome";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";
import { useRecordedEdits } from "../../hooks/useRecordedEdits";
import { BudgetBreakdown } from "./BudgetBreakdown";
import { CampaignPicker } from "./CampaignPicker";
import { ChoicePicker } from "./ChoicePicker";
import { MilestoneBreakdown } from "./MilestoneBreakdown";
import { CustomerPicker } from "./CustomerPicker";
import { WordPicker } from "./WordPicker";
import type { PickerItem } from "./ItemPicker";

interface Props {
  readonly selection: ReadSelection;
  readonly contents: MirrorContents;
}

/** The way to fill in the selected cells that suits their column, and what came of it. */
export function CellEditor({ selection, contents }: Props): ReactElement {
  const text = useTexts(entryMessages);
  const { inspection } = contents;
  const joiner = choiceSeparator(inspection.state.language ?? "zh-CN");
  const value = selection.column.declaration?.value;
  const list = value?.type === "choice" || value?.type === "choices" ? value.list : null;
  const words = useMemo(() => (list === null ? [] : wordsOf(contents.words, list)), [contents.words, list]);
  const filling = useRecordedEdits("choices", (control, change: ChoiceChange | string) =>
    typeof change === "string"
      ? writeValue(selection, change, control)
      : writeChoices(selection, change, { words, joiner }, control),
  );
  const referring = useRecordedEdits("reference", (control, identifier: string) =>
    writeValue(selection, identifier, control),
  );
  const fill = (change: ChoiceChange | string): void => {
    referring.reset();
    void filling.run(change);
  };
  const refer = (identifier: string): void => {
    filling.reset();
    void referring.run(identifier);
  };

  const current = useMemo(() => commonContent(selection), [selection]);
  // Another selection begins anew: nothing that was ticked for one goes into another.
  const key = useMemo(() => selectionKey(selection), [selection]);
  const disabled = inspection.readOnly || filling.status === "running" || referring.status === "running";
  const { heading } = selection.column;
  return (
    <>
      {inspection.readOnly && <Notice intent="info">{text("readOnly")}</Notice>}
      {value?.type === "choices" && (
        <ChoicePicker
          key={key}
          selection={selection}
          words={words}
          minimum={value.minimum ?? 1}
          disabled={disabled}
          onApply={fill}
        />
      )}
      {value?.type === "choice" && (
        <WordPicker
          key={key}
          label={text("choicesOf", { column: heading })}
          items={words.map((each): PickerItem => ({ value: each, label: each }))}
          current={current}
          disabled={disabled}
          onPick={fill}
        />
      )}
      {value?.type === "reference" && value.table === "customers" && (
        <CustomerPicker
          key={key}
          customers={contents.tables.customers}
          current={current}
          disabled={disabled}
          onPick={refer}
        />
      )}
      {value?.type === "reference" && value.table === "campaigns" && (
        <CampaignPicker
          key={key}
          campaigns={contents.tables.campaigns}
          current={current}
          disabled={disabled}
          onPick={refer}
        />
      )}
      {selection.column.declaration?.key === "budgetItems" && current !== null && <BudgetBreakdown budget={current} />}
      {selection.column.declaration?.key === "milestones" && current !== null && (
        <MilestoneBreakdown milestones={current} campaign={campaignPeriod(selection, contents.tables.campaigns)} />
      )}
      <EditOutcome operation={filling} />
      <EditOutcome operation={referring} />
    </>
  );
}

/** What all cells hold; null where they differ. */
function commonContent({ cells }: ReadSelection): string | null {
  const contents = new Set(cells.map(({ content }) => String(content).trim()));
  const [only] = contents;
  return contents.size === 1 ? (only ?? null) : null;
}

/** The dates that all selected campaigns have; null where they differ or make no period. */
function campaignPeriod({ cells }: ReadSelection, campaigns: MirrorTable | undefined): Period | null {
  const dates = (key: string) => new Set(cells.map(({ rowIndex }) => dateOf(campaigns?.columns[key]?.[rowIndex])));
  const [starts, ends] = [dates("startDate"), dates("endDate")];
  const [start = null] = starts;
  const [end = null] = ends;
  if (starts.size + ends.size > 2 || start === null || end === null || end < start) return null;
  return { start: Math.floor(start), end: Math.floor(end) };
}

function selectionKey({ column, cells }: ReadSelection): string {
  const contents = cells.map(({ rowIndex, content }) => `${rowIndex}=${String(content)}`);
  return [column.place.tableName, column.heading, ...contents].join("\n");
}

function wordsOf(lists: ListWords, list: ListKey): readonly string[] {
  return (lists.get(list) ?? []).map((word) => String(word).trim()).filter((word) => word !== "");
}
