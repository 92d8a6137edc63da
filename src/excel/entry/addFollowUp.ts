import { dateSerialAt } from "../../core/dates";
import { IdentifierSeries } from "../../core/identifiers";
import type { JournalStep } from "../../core/journal/JournalEntry";
import type { Outcome } from "../../core/problem";
import { writeAppend } from "../appendRows";
import { textOf } from "../cellValues";
import { higherMarks } from "../marks";
import { marksOf, queueMarks, requestStatePlace } from "../markCells";
import type { HostFailure } from "../hostFailure";
import { stepOfRows } from "../import/importSteps";
import type { MirrorContents } from "../mirror/MirrorContents";
import { planAppend, requestAppend, type AppendPlan, type AppendProblemCode } from "../planAppend";
import type { NewRow } from "../types";
import { requestWriteRefusal } from "../writeRefusal";
import { emptyState } from "../state";

/** Whom a new record is about, and who writes it. */
export interface FollowUpDraft {
  readonly customerId: string;
  /** Name on the team; null leaves the column blank. */
  readonly rep: string | null;
}

export interface AddedFollowUp {
  /** What was added, for the journal; null where nothing was. */
  readonly step: JournalStep | null;
  readonly failure?: HostFailure;
}

/** Where the person goes on typing. */
const nextColumn = "method";

/**
 * Appends a follow-up record for a customer, dated today, and selects the cell in which the person goes on. Its number
 * comes after all that are in memory; where a colleague gives the same at this moment, upkeep settles it as for a typed row.
 * Three round trips: look, write, select; one more where Excel did not carry formulas and rules on to the new row.
 */
export async function addFollowUp(
  { customerId, rep }: FollowUpDraft,
  contents: Pick<MirrorContents, "tables" | "marks">,
): Promise<Outcome<AddedFollowUp, AppendProblemCode>> {
  const today = dateSerialAt(new Date());
  const draft: NewRow = { followUpId: "", customerId, followUpDate: today, ...(rep !== null && { rep }) };
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const refusalOf = requestWriteRefusal(context);
    const statePlace = requestStatePlace(context);
    const planned = await planAppend(context, { followUps: [draft] }, requestAppend(context, { followUps: [draft] }));
    const place = statePlace();
    const failure = refusalOf(place?.state ?? emptyState);
    if (failure !== null) return { ok: true, value: { step: null, failure } };
    if (!planned.ok) return planned;

    const known = (contents.tables.followUps?.columns["followUpId"] ?? []).map(textOf);
    const series = new IdentifierSeries("G", known, higherMarks(contents.marks, marksOf(place)));
    const row: NewRow = { ...draft, followUpId: series.next(today) };
    const plans = planned.value.map((plan): AppendPlan => ({ ...plan, rows: [row] }));
    const { followUps: result } = await writeAppend(context, plans, {
      alongside: () => queueMarks(context, place, series.marks),
    });
    const located = plans[0]?.located;
    if (result === undefined || located === undefined) throw new Error("Nothing was appended to the follow-ups");
    if (result.written === 0)
      return { ok: true, value: { step: null, ...(result.failure && { failure: result.failure }) } };

    const { sheet, firstRowIndex, firstColumnIndex, resolved } = located;
    sheet.activate();
    sheet.getCell(result.firstRowIndex, firstColumnIndex + (resolved.columns[nextColumn]?.index ?? 0)).select();
    await context.sync();
    const rowIndex = result.firstRowIndex - firstRowIndex;
    return { ok: true, value: { step: stepOfRows({ table: "followUps", rows: [row], rowIndex }) } };
  });
}
