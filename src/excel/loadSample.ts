import { dateSerialAt } from "../core/dates";
import type { Outcome } from "../core/problem";
import { sampleData } from "../templates/sample";
import type { TeamMember } from "../templates/settingsSheet";
import type { Language } from "../templates/Text";
import { requestTeamAddition } from "./addTeamMembers";
import { writeAppend } from "./appendRows";
import type { HostFailure } from "./hostFailure";
import { requestTables } from "./locateTables";
import { planAppend, requestAppend, type AppendProblemCode } from "./planAppend";
import type { CancelSignal, ReportProgress } from "./types";
import { requestWriteRefusal } from "./writeRefusal";

export interface LoadSampleOptions {
  /** Language of the sheets, so that words match their lists. */
  readonly language: Language;
  /** Who owns the sample's rows; a made-up team, which is then entered in the settings, when nobody is given. */
  readonly team: readonly TeamMember[];
  readonly onProgress?: ReportProgress;
  readonly signal?: CancelSignal;
}

export interface LoadedSample {
  readonly written: number;
  readonly failure?: HostFailure;
}

/** Appends the sample data, dated around today, to all four tables at once: two round trips and the release of ranges. */
export function loadSample(options: LoadSampleOptions): Promise<Outcome<LoadedSample, AppendProblemCode>> {
  const { language, team, onProgress, signal } = options;
  const data = sampleData({ language, today: dateSerialAt(new Date()), team });
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const addToTeam = requestTeamAddition(context);
    const refusalOf = requestWriteRefusal(context);
    const locate = requestTables(context, []);
    const planned = await planAppend(context, data.rows, requestAppend(context, data.rows));
    const refusal = refusalOf(locate().state);
    if (refusal !== null) return { ok: true, value: { written: 0, failure: refusal } };
    if (!planned.ok) return planned;
    const appended = await writeAppend(context, planned.value, {
      alongside: () => addToTeam(data.team),
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
    });
    const results = Object.values(appended);
    const written = results.reduce((sum, result) => sum + result.written, 0);
    const failure = results.find((result) => result.failure !== undefined)?.failure;
    return { ok: true, value: failure === undefined ? { written } : { written, failure } };
  });
}
