import { matchActions, type MatchAction } from "../../src/core/import/ImportDecisions";
import type { Outcome, Problem } from "../../src/core/problem";
import { languages, type Language } from "../../src/templates/Text";

/** What `npm run workbook` is asked to make. */
export interface WorkbookRequest {
  readonly language: Language;
  readonly outFile: string;
  readonly sample: boolean;
  readonly importFiles?: { readonly csv: string; readonly map: string };
  /** What becomes of rows of the import that are likely to be there already. */
  readonly doubles: MatchAction;
  readonly print: readonly PrintedPart[];
}

const printedParts = ["effects", "report"] as const;
type PrintedPart = (typeof printedParts)[number];

export type RequestProblem =
  | "unknownOption"
  | "optionTwice"
  | "valueMissing"
  | "optionMissing"
  | "languageUnknown"
  | "notXlsx"
  | "importNeedsMap"
  | "partUnknown"
  | "sampleOrImport"
  | "doublesUnknown"
  | "doublesWithoutImport";

const optionsWithValue = new Set(["--lang", "--out", "--import", "--map", "--doubles", "--print"]);
const switches = new Set(["--sample"]);

/** Reads the arguments of the command; all problems at once, so that one run tells them all. */
export function readRequest(args: readonly string[]): Outcome<WorkbookRequest, RequestProblem> {
  const { given, problems } = collect(args);
  const note = (code: RequestProblem, data: Record<string, string>): void => void problems.push({ code, data });

  for (const option of ["--lang", "--out"]) {
    if (!given.has(option) && !problems.some(({ data }) => data?.["option"] === option))
      note("optionMissing", { option });
  }
  const language = languages.find((known) => known === given.get("--lang"));
  const languageText = given.get("--lang");
  if (languageText !== undefined && language === undefined) note("languageUnknown", { value: languageText });
  const outFile = given.get("--out");
  if (outFile !== undefined && !/\.xlsx$/i.test(outFile)) note("notXlsx", { value: outFile });
  const [csv, map] = [given.get("--import"), given.get("--map")];
  if ((csv === undefined) !== (map === undefined)) note("importNeedsMap", {});
  if (csv !== undefined && given.has("--sample")) note("sampleOrImport", {});
  const doublesText = given.get("--doubles");
  const doubles = doublesText === undefined ? "add" : matchActions.find((known) => known === doublesText);
  if (doubles === undefined) note("doublesUnknown", { value: doublesText ?? "" });
  if (doublesText !== undefined && csv === undefined) note("doublesWithoutImport", {});
  const print = (given.get("--print") ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  for (const value of print) if (!isPrintedPart(value)) note("partUnknown", { value });

  if (problems.length > 0 || language === undefined || outFile === undefined || doubles === undefined)
    return { ok: false, problems };
  return {
    ok: true,
    value: {
      language,
      outFile,
      sample: given.has("--sample"),
      ...(csv !== undefined && map !== undefined && { importFiles: { csv, map } }),
      doubles,
      print: print.filter(isPrintedPart),
    },
  };
}

function collect(args: readonly string[]): { given: Map<string, string>; problems: Problem<RequestProblem>[] } {
  const given = new Map<string, string>();
  const problems: Problem<RequestProblem>[] = [];
  for (let index = 0; index < args.length; index++) {
    const [option = "", inline] = splitOnce(args[index] ?? "");
    if (given.has(option)) problems.push({ code: "optionTwice", data: { option } });
    if (switches.has(option) && inline === undefined) given.set(option, "");
    else if (optionsWithValue.has(option)) {
      const next = args[index + 1];
      const value = inline ?? (next === undefined || next.startsWith("--") ? undefined : args[++index]);
      if (value === undefined || value === "") problems.push({ code: "valueMissing", data: { option } });
      else given.set(option, value);
    } else problems.push({ code: "unknownOption", data: { option: args[index] ?? "" } });
  }
  return { given, problems };
}

/** `--lang=zh-CN` is `--lang zh-CN`. */
function splitOnce(text: string): readonly [option: string, value?: string] {
  const at = text.startsWith("--") ? text.indexOf("=") : -1;
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function isPrintedPart(text: string): text is PrintedPart {
  return printedParts.some((part) => part === text);
}
