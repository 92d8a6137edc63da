import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { firstRunMessages } from "../../src/templates/messages/firstRun";
import { hostFailureMessages } from "../../src/templates/messages/hostFailures";
import { importMessages } from "../../src/templates/messages/import";
import { matchActionMessages } from "../../src/templates/messages/importDecisions";
import { fileProblemMessages } from "../../src/templates/messages/importProblems";
import { paneMessages } from "../../src/templates/messages/pane";
import { reportMessages } from "../../src/templates/messages/report";
import { fill, type Language, type Text } from "../../src/templates/Text";
import { createHostWorkbook } from "../../workbench/engine/createHostWorkbook";
import type { HostWorkbook } from "../../workbench/engine/HostWorkbook";
import { startAddin } from "../../workbench/host/node/startAddin";
import type { WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import { builtAddin } from "./builtAddin";
import { fileReason } from "./fileReason";
import type { WorkbookMessage } from "./messages";
import { PaneDriver, type PaneWindow } from "./PaneDriver";
import { WorkbookFailure } from "./WorkbookFailure";
import type { WorkbookRequest } from "./workbookRequest";

/** Id of the ribbon's button in manifest.xml. */
const createSheetsButton = "SP.CreateSheets";
/** An import of 8,800 rows with its calculation takes about a minute on two cores. */
const patienceMs = 15 * 60_000;

export type Say = (message: WorkbookMessage, data?: Readonly<Record<string, string | number>>) => void;

/** Starts the built add-in on an empty workbook, works it as asked, and gives the calculated workbook. */
export async function makeWorkbook(request: WorkbookRequest, root: string, say: Say): Promise<WorkbookFile> {
  const { importFiles, language } = request;
  const files = importFiles && {
    csv: chosenFile(importFiles.csv, language),
    map: chosenFile(importFiles.map, language),
  };
  const distFolder = builtAddin(root, () => say("building"));
  say("starting");
  const workbook = await createHostWorkbook({ locale: language });
  try {
    const addin = await startAddin({
      distFolder,
      manifestPath: join(root, "manifest.xml"),
      language,
      workbook,
      documentName: basename(request.outFile),
    });
    try {
      say("creating");
      const { completed } = await addin.pressRibbonButton(createSheetsButton);
      if (!completed) throw new WorkbookFailure("commandFailed");
      const pane = new AddinPane(addin.window, request);
      await pane.sheetsCreated();
      if (request.sample) await pane.loadSample(say);
      if (files !== undefined) await pane.importFile(files.csv, files.map, say);
      say("calculating");
      await workbook.settle();
      if (request.print.includes("report")) await pane.buildReport(say);
      return await finished(workbook);
    } finally {
      addin.close();
    }
  } finally {
    workbook.dispose();
  }
}

/** The workbook as it is handed out: without the empty sheet with which every new workbook begins. */
async function finished(workbook: HostWorkbook): Promise<WorkbookFile> {
  await workbook.settle();
  const file = await workbook.toFile();
  const active = file.sheets[file.activeSheetIndex];
  const sheets = file.sheets.filter(({ cells, tables, charts }) => cells.length + tables.length + charts.length > 0);
  return { ...file, sheets, activeSheetIndex: Math.max(0, active === undefined ? 0 : sheets.indexOf(active)) };
}

interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function chosenFile(path: string, language: Language): ChosenFile {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    throw new WorkbookFailure("fileUnreadable", { file: path, reason: fileReason(error, language) });
  }
}

/** What the pane says when Excel refuses something. */
const refusals = Object.entries(hostFailureMessages)
  .filter(([name]) => name.endsWith("Title"))
  .map(([, text]) => text);

/** What the pane says of a file that is no CSV: of texts with places to fill in, the longest part between them. */
const fileRefusals = [importMessages.fileUnreadable, ...Object.values(fileProblemMessages)].map((text: Text) => ({
  "zh-CN": longestConstantPart(text["zh-CN"]),
  "en-US": longestConstantPart(text["en-US"]),
}));

function longestConstantPart(text: string): string {
  const [longest = text] = text.split(/\{\w+\}/).sort((one, other) => other.length - one.length);
  return longest;
}

/** The steps that a person would take in the pane, in the words of its language. */
class AddinPane {
  private readonly driver: PaneDriver;

  constructor(
    window: PaneWindow,
    private readonly request: WorkbookRequest,
  ) {
    this.driver = new PaneDriver(window, patienceMs);
  }

  async sheetsCreated(): Promise<void> {
    await this.outcome([firstRunMessages.createdTitle], [firstRunMessages.blockedTitle]);
  }

  async loadSample(say: Say): Promise<void> {
    say("loadingSample");
    await this.driver.openView(this.words(paneMessages.home));
    await this.driver.press(this.words(firstRunMessages.loadSample));
    await this.outcome([firstRunMessages.sampleLoadedTitle], []);
  }

  async importFile(csv: ChosenFile, map: ChosenFile, say: Say): Promise<void> {
    say("importing", { file: csv.name });
    await this.driver.openView(this.words(paneMessages.import));
    await this.driver.chooseFile(this.words(importMessages.csvFile), csv.name, csv.bytes);
    await this.outcome([importMessages.mapping], fileRefusals);
    await this.driver.chooseFile(this.words(importMessages.mapFile), map.name, map.bytes);
    const named = { name: map.name };
    await this.outcome([importMessages.mapLoaded], [importMessages.mapRefused, importMessages.mapLoadedPartly], named);
    this.refuseIf(importMessages.answerDates, importMessages.mapSomething);
    await this.driver.press(this.words(importMessages.check));
    await this.outcome([importMessages.startImport, importMessages.nothingToImport], []);
    await this.driver.chooseWhereOpen(this.words(matchActionMessages[this.request.doubles]));
    this.refuseIf(importMessages.nothingToImport);
    await this.driver.press(this.words(importMessages.startImport));
    await this.outcome([importMessages.done], [importMessages.failed, importMessages.stopped]);
    say("imported", { counts: this.driver.figures().join(this.words(firstRunMessages.listJoiner)) });
  }

  async buildReport(say: Say): Promise<void> {
    say("reporting");
    await this.driver.openView(this.words(paneMessages.report));
    await this.driver.press(this.words(reportMessages.build));
    await this.outcome([reportMessages.builtTitle], []);
  }

  /** Waits for one of the good ends; a bad one, and anything that Excel refuses, is a failure in the pane's own words. */
  private async outcome(
    good: readonly Text[],
    bad: readonly Text[],
    data: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const texts = (list: readonly Text[]): string[] => list.map((text) => this.words(text, data));
    const [obstacles, refused] = [texts(bad), texts(refusals)];
    const found = await this.driver.waitForTextOrMessage([...texts(good), ...obstacles], refused);
    if (obstacles.includes(found) || refused.includes(found))
      throw new WorkbookFailure("addinSaid", { text: this.driver.messages().join(" ") || found });
  }

  /** Where the pane says that it cannot go on, so does this, instead of waiting for a button that stays grey. */
  private refuseIf(...obstacles: readonly Text[]): void {
    const found = obstacles.map((text) => this.words(text)).find((text) => this.driver.text().includes(text));
    if (found !== undefined)
      throw new WorkbookFailure("addinSaid", { text: [found, ...this.driver.messages()].join(" ") });
  }

  private words(text: Text, data: Readonly<Record<string, string>> = {}): string {
    return fill(text, this.request.language, data);
  }
}
