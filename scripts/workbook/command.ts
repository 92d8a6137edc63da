import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fill, languages, type Language } from "../../src/templates/Text";
import type { WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { effectsPrint } from "./effectTotals";
import { fileReason } from "./fileReason";
import { makeWorkbook } from "./makeWorkbook";
import { workbookMessages, type WorkbookMessage } from "./messages";
import { reportSheets } from "./reportSheets";
import { readRequest, type WorkbookRequest } from "./workbookRequest";
import { WorkbookFailure } from "./WorkbookFailure";

type Data = Readonly<Record<string, string | number>>;

const wrongArguments = 2;

/** Speaks one language once it is known, both until then. */
function words(message: WorkbookMessage, spoken: readonly Language[], data?: Data): string {
  return spoken.map((language) => fill(workbookMessages[message], language, data)).join("\n");
}

function save(path: string, bytes: Uint8Array, language: Language): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  } catch (error) {
    throw new WorkbookFailure("fileUnwritable", { file: path, reason: fileReason(error, language) });
  }
}

function print(request: WorkbookRequest, file: WorkbookFile): void {
  if (request.print.length === 0) return;
  const printed = {
    ...(request.print.includes("effects") && { effects: effectsPrint(file, request.language) }),
    ...(request.print.includes("report") && { report: reportSheets(file, request.language) }),
  };
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
}

/**
 * Runs `npm run workbook` with its arguments and gives the exit code. Standard output carries nothing but the JSON of
 * `--print`; everything else goes to standard error.
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    process.stdout.write(`${languages.map((language) => words("help", [language])).join("\n\n")}\n`);
    return 0;
  }
  const request = readRequest(args);
  if (!request.ok) {
    for (const { code, data } of request.problems) console.error(words(code, languages, data));
    console.error(words("seeHelp", languages));
    return wrongArguments;
  }
  const { language, outFile } = request.value;
  const say = (message: WorkbookMessage, data?: Data): void => console.error(words(message, [language], data));
  const started = performance.now();
  try {
    const file = await makeWorkbook(request.value, process.cwd(), say);
    const bytes = await writeXlsx(file);
    save(outFile, bytes, language);
    print(request.value, file);
    say("saved", {
      file: outFile,
      kilobytes: Math.ceil(bytes.length / 1024),
      seconds: ((performance.now() - started) / 1000).toFixed(1),
    });
    return 0;
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    say(error.code, error.data);
    return 1;
  }
}
