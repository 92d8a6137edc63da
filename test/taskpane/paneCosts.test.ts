import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as Esbuild from "esbuild";
import { dateSerialAt, isoDateOf } from "../../src/core/dates";
import { cellAddress } from "../../src/templates/cellAddress";
import { tables } from "../../src/templates/tables";
import type { TableKey } from "../../src/templates/types";
import { createHostWorkbook } from "../../workbench/engine/createHostWorkbook";
import type { HostWorkbook } from "../../workbench/engine/HostWorkbook";
import { requireOnce } from "../../workbench/host/node/processWide";
import { startAddin, type StartedAddin } from "../../workbench/host/node/startAddin";
import { customer, followUp } from "../excel/oneOfEach";
import { startWithRows } from "../excel/startWithSample";
import { eventually } from "../support/eventually";

/** Bundling the pane and creating the sheets take some seconds on a busy machine. */
jest.setTimeout(120_000);

const today = dateSerialAt(new Date());
let folder: string;
let workbook: HostWorkbook;
let addin: StartedAddin;
/** How many round trips had been made when the pane first showed the workbook. */
let usableAfter: number | null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pane-"));
  cpSync("manifest.xml", join(folder, "manifest.xml"));
  for (const language of ["zh-CN", "en-US"])
    writeFileSync(join(folder, `functions.${language}.json`), JSON.stringify({ functions: [] }));
  writeFileSync(
    join(folder, "taskpane.html"),
    '<!doctype html><html><head><script src="/office-js/office.js"></script><script defer src="taskpane.js"></script></head><body><div id="root"></div></body></html>',
  );
  await requireOnce<typeof Esbuild>("esbuild").build({
    entryPoints: ["src/taskpane/index.tsx"],
    outfile: join(folder, "taskpane.js"),
    bundle: true,
    platform: "browser",
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".csv": "text" },
    logLevel: "error",
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  const workbench = await startWithRows({ customers: [customer], followUps: [followUp] });
  const file = await workbench.workbook.toFile();
  workbench.stop();
  workbook = await createHostWorkbook({ locale: "zh-CN", file });
  await workbook.settle();
  addin = await startAddin({
    distFolder: folder,
    manifestPath: join(folder, "manifest.xml"),
    language: "zh-CN",
    workbook,
  });
  usableAfter = null;
  const watch = new addin.window.MutationObserver(() => {
    if (!paneText().includes("客户信息管理表")) return;
    usableAfter = addin.host.meter.batches;
    watch.disconnect();
  });
  watch.observe(addin.window.document.body, { childList: true, subtree: true, characterData: true });
  await eventually(() => expect(usableAfter).not.toBeNull(), 20_000);
});

afterEach(() => {
  addin.close();
  workbook.dispose();
});

const paneText = () => addin.window.document.body.textContent ?? "";

async function quiet(): Promise<void> {
  await workbook.settle();
  for (let before = -1; before !== addin.host.meter.batches;) {
    before = addin.host.meter.batches;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

function place(table: TableKey, row: number, column: string): [sheetName: string, address: string] {
  const declaration = tables[table];
  const columnIndex = declaration.columns.findIndex(({ key }) => key === column);
  // Rows of the sheet: the heading is the first.
  return [declaration.sheetName["zh-CN"], cellAddress(row + 1, columnIndex)];
}

test("[CO-1] the pane is usable after three round trips, the Today view included", async () => {
  expect(usableAfter).toBe(3);
  await quiet();
  addin.host.meter.reset();
  addin.window.document.getElementById("tab-today")?.click();
  await eventually(() => expect(paneText()).toContain("发送报价单"));
  await quiet();
  expect(addin.host.meter.batches).toBe(0);
});

test("[CO-2] a typed row costs two round trips, with Today open beside it", async () => {
  addin.window.document.getElementById("tab-today")?.click();
  await quiet();
  addin.host.meter.reset();
  await workbook.person.type(...place("followUps", 1, "customerId"), "C20240701001");
  await quiet();
  expect(addin.host.meter.batches).toBe(2);

  addin.host.meter.reset();
  await workbook.person.type(...place("followUps", 1, "nextAction"), "上门演示");
  await workbook.person.type(...place("followUps", 1, "dueDate"), isoDateOf(today));
  await eventually(() => expect(paneText()).toContain("上门演示"), 10_000);
  await quiet();
  expect(addin.host.meter.batches).toBeLessThanOrEqual(2);
});
