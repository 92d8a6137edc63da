import type { Period } from "../../core/periods";
import { buildReview, type Review } from "../../core/review/buildReview";
import { freeSheetName } from "../../templates/report/reportSheetName";
import { reportContent } from "../../templates/report/reportContent";
import type { Language } from "../../templates/Text";
import { describeHostFailure, type HostFailure } from "../hostFailure";
import { requestReview } from "./readReview";
import { writeReport } from "./writeReport";

export type BuiltReport =
  | { readonly status: "built"; readonly sheetName: string; readonly review: Review }
  /** No campaign ran in the period and none of its customers came or bought; no sheet was made. */
  | { readonly status: "nothingInPeriod" }
  /** The workbook lacks the campaigns or the customers. */
  | { readonly status: "sheetsMissing" }
  /** Excel refused; `leftover` is a sheet that was begun and could not be taken away again, and why not. */
  | { readonly status: "failed"; readonly failure: HostFailure; readonly leftover: Leftover | null };

interface Leftover {
  readonly sheetName: string;
  readonly failure: HostFailure;
}

/**
 * Builds the review of a period on a new worksheet and brings it to the front. The four sheets are only read, and every
 * report gets a sheet of its own. Four round trips for a workbook below Excel's 5 MB an answer: find the columns, read,
 * write, and the library's own one to let go of ranges.
 */
export async function buildReport({
  period,
  language,
}: {
  readonly period: Period;
  readonly language: Language;
}): Promise<BuiltReport> {
  let begun: string | null = null;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context): Promise<BuiltReport> => {
      const sheets = context.workbook.worksheets.load("items/name");
      const source = await requestReview(context);
      if (source === null) return { status: "sheetsMissing" };
      const { deviationThreshold, today } = source;
      const review = buildReview({ ...source, period });
      if (review.campaigns.length === 0) return { status: "nothingInPeriod" };
      const content = reportContent(review, { language, madeOn: today, deviationThreshold });
      const sheetName = freeSheetName(
        content.sheetName,
        sheets.items.map((sheet) => sheet.name),
      );
      writeReport(context, sheetName, content, language);
      begun = sheetName;
      await context.sync();
      return { status: "built", sheetName, review };
    });
  } catch (error) {
    return { status: "failed", failure: describeHostFailure(error), leftover: await takeAway(begun, error) };
  }
}

/** Deletes a sheet that was begun when Excel refused the rest; says so where that did not succeed. */
async function takeAway(sheetName: string | null, cause: unknown): Promise<Leftover | null> {
  // A name that somebody took meanwhile is not ours to delete.
  if (sheetName === null || describeHostFailure(cause).code === "nameTaken") return null;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    return null;
  } catch (error) {
    return { sheetName, failure: describeHostFailure(error) };
  }
}
