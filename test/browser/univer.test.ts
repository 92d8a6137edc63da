import { disconnectBrowser, openWorkbenchPage, type WorkbenchPage } from "../../scripts/browser/openWorkbenchPage";
import type { WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import type { ExposedWorkbench } from "../../workbench/page/exposeWorkbench";
import { univerCases, valuesAt } from "../regressions/univerCases";

jest.setTimeout(60_000);

type Exposing = Window & { readonly workbench: ExposedWorkbench };

let opened: WorkbenchPage;
beforeAll(async () => {
  opened = await openWorkbenchPage({ language: "en-US", theme: "light" });
  await opened.page.evaluate(() => {
    (window as unknown as Exposing).workbench.workbook.setFunctions(["THROWS"], () =>
      Promise.reject(new Error("on purpose")),
    );
  });
});
afterAll(async () => {
  await opened.close();
  await disconnectBrowser();
});

/** Types into the first sheet as a person would and gives the file afterwards. */
const typed = (entries: readonly (readonly [string, string])[]): Promise<WorkbookFile> =>
  opened.page.evaluate(async (list) => {
    const { workbook } = (window as unknown as Exposing).workbench;
    const { sheets } = await workbook.toFile();
    for (const [address, text] of list) await workbook.person.type(sheets[0]?.name ?? "", address, text);
    return workbook.toFile();
  }, entries);

test.each(univerCases.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
  expect(valuesAt(await typed(one.typed), Object.keys(one.expected))).toEqual(one.expected);
});
