import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startAddin, type StartedAddin } from "../../../workbench/host/node/startAddin";
import { fakeWorkbook, type FakeWorkbook } from "./fakeWorkbook";

const functions = {
  functions: [{ id: "CAC", name: "CAC", parameters: [{ name: "budget" }, { name: "customers" }] }],
};
const script = `
  CustomFunctions.associate("CAC", (budget, customers) => budget / customers);
  Office.onReady(() => {
    document.querySelector("h1").textContent = Office.context.displayLanguage;
    Office.actions.associate("createSheets", async (event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("客户");
        await context.sync();
      });
      event.completed();
    });
  });`;

let folder: string;
let workbook: FakeWorkbook;
let addin: StartedAddin | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "workbench-addin-"));
  cpSync("manifest.xml", join(folder, "manifest.xml"));
  writeFileSync(join(folder, "taskpane.js"), script);
  for (const language of ["zh-CN", "en-US"])
    writeFileSync(join(folder, `functions.${language}.json`), JSON.stringify(functions));
});

afterAll(() => rmSync(folder, { recursive: true }));

afterEach(() => addin?.close());

async function start(officeJs: string, language = "zh-CN"): Promise<StartedAddin> {
  writeFileSync(
    join(folder, "taskpane.html"),
    `<!doctype html><html><head><script src="${officeJs}"></script><script defer src="taskpane.js"></script></head><body><h1></h1></body></html>`,
  );
  workbook = fakeWorkbook();
  addin = await startAddin({ distFolder: folder, manifestPath: join(folder, "manifest.xml"), language, workbook });
  return addin;
}

test.each([
  ["beside the add-in", "/office-js/office.js"],
  ["on Microsoft's servers", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
  [
    "on the servers of the 21Vianet cloud",
    "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  ],
])("the built add-in starts with office.js %s, without asking the network", async (_where, officeJs) => {
  const { window } = await start(officeJs, "en-US");
  expect(window.document.querySelector("h1")?.textContent).toBe("en-US");
});

test("its own ribbon button does its work", async () => {
  const started = await start("/office-js/office.js");
  expect(await started.pressRibbonButton("SP.CreateSheets")).toEqual({ completed: true });
  expect(workbook.sheets.map((sheet) => sheet.name)).toContain("客户");
});

test("a button that shows the pane shows it, and an unknown one is named", async () => {
  const started = await start("/office-js/office.js");
  const { session } = started;
  session.runtime.setVisibility("Hidden");
  await started.pressRibbonButton("SP.Pane");
  expect(session.runtime.visibility).toBe("Taskpane");
  await expect(started.pressRibbonButton("SP.Nothing")).rejects.toThrow("SP.Nothing");
});

test("its functions are calculated by its own page", async () => {
  await start("/office-js/office.js");
  expect(workbook.functionNames).toEqual(["CAC"]);
  const call = { name: "CAC", args: [33_000, 200], address: "Sheet1!A1" };
  expect(await workbook.runFunctions([call])).toEqual([{ value: 165 }]);
});

test("its window has what browsers have and jsdom lacks", async () => {
  const { window } = await start("/office-js/office.js", "en-US");
  const text = await new window.Blob(["客户"]).text();
  await window.navigator.clipboard.writeText(text);
  expect(await window.navigator.clipboard.readText()).toBe("客户");
  expect(window.navigator.language).toBe("en-US");
  expect(window.matchMedia("(prefers-color-scheme: dark)").matches).toBe(false);
  expect(window.eval("new TextDecoder('gb18030').decode(new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7]))")).toBe("客户");
  expect(window.eval("typeof ResizeObserver + typeof IntersectionObserver + typeof structuredClone")).toBe(
    "functionfunctionfunction",
  );
});

test("a missing build is said so", async () => {
  const options = { distFolder: join(folder, "nothing"), manifestPath: join(folder, "manifest.xml") };
  await expect(startAddin({ ...options, language: "zh-CN", workbook: fakeWorkbook() })).rejects.toThrow(
    /npm run build/,
  );
});
