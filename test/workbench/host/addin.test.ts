import { connectOffice, type Workbench } from "../../support/connectOffice";
import { eventually } from "../../support/eventually";
import { fakeWorkbook, type FakeWorkbook } from "./fakeWorkbook";

let workbook: FakeWorkbook;
let workbench: Workbench;

async function start(options?: Parameters<typeof connectOffice>[1]): Promise<void> {
  workbook = fakeWorkbook();
  workbench = await connectOffice(workbook, options);
}

afterEach(() => workbench.stop());

const saved = (settings: Office.Settings): Promise<Office.AsyncResult<unknown>> =>
  new Promise((resolve) => settings.saveAsync({ overwriteIfStale: true }, resolve));

test("office.js knows host, platform, language and requirement sets", async () => {
  await start({ language: "en-US", requirements: { ExcelApi: "1.14" } });
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.displayLanguage).toBe("en-US");
  const { requirements } = Office.context;
  expect([requirements.isSetSupported("ExcelApi", "1.14"), requirements.isSetSupported("ExcelApi", "1.15")]).toEqual([
    true,
    false,
  ]);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
});

test("document settings are read, saved, and seen by the next pane", async () => {
  await start({ settings: { greeting: "你好" } });
  const { settings } = Office.context.document;
  expect(settings.get("greeting")).toBe("你好");
  settings.set("sheet", { rows: [1, 2] });
  expect((await saved(settings)).status).toBe("succeeded");
  expect(workbench.host.settings.get("sheet")).toEqual({ rows: [1, 2] });
  const colleague = await workbench.addUser("user2");
  expect(colleague.Office.context.document.settings.get("sheet")).toEqual({ rows: [1, 2] });
});

test("settings changed by a colleague arrive with a refresh", async () => {
  await start();
  const colleague = await workbench.addUser("user2");
  colleague.Office.context.document.settings.set("by", "user2");
  await saved(colleague.Office.context.document.settings);
  const { settings } = Office.context.document;
  expect(settings.get("by")).toBeNull();
  await new Promise((resolve) => settings.refreshAsync(resolve));
  expect(settings.get("by")).toBe("user2");
});

test("a ribbon button runs its function, which knows the button", async () => {
  await start();
  const pressed: string[] = [];
  Office.actions.associate("createSheets", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  expect(await workbench.session.runCommand("createSheets", "SP.CreateSheets")).toEqual({ completed: true });
  expect(pressed).toEqual(["SP.CreateSheets"]);
});

test("a button pressed before the add-in has started waits for its function", async () => {
  await start();
  const outcome = workbench.session.runCommand("later", "SP.Later");
  setTimeout(() => Office.actions.associate("later", (event: Office.AddinCommands.Event) => event.completed()), 80);
  expect(await outcome).toEqual({ completed: true });
});

test("an action is run by name", async () => {
  await start();
  const run = jest.fn();
  Office.actions.associate("showToday", run);
  await workbench.session.runAction("showToday", JSON.stringify({ source: "shortcut" }));
  await eventually(() => expect(run).toHaveBeenCalledWith({ source: "shortcut" }));
});

test("the pane is hidden and shown by the add-in, and hears of both", async () => {
  await start({ paneVisible: false });
  const heard: string[] = [];
  await Office.addin.onVisibilityModeChanged((message) => heard.push(message.visibilityMode));
  await Office.addin.showAsTaskpane();
  expect(workbench.session.runtime.visibility).toBe("Taskpane");
  workbench.session.runtime.setVisibility("Hidden");
  await eventually(() => expect(heard).toEqual(["Taskpane", "Hidden"]));
});

test("start-up with the document is remembered", async () => {
  await start();
  expect(await Office.addin.getStartupBehavior()).toBe("None");
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});

test("office.js in the pane makes no alert and no address changes, as in Excel", async () => {
  await start();
  expect(() => workbench.window.alert("x")).toThrow();
  expect(workbench.window.history).toMatchObject({ pushState: null });
});

test("stopping takes the globals away", async () => {
  await start();
  workbench.stop();
  expect([typeof Excel, typeof Office]).toEqual(["undefined", "undefined"]);
});

test("Tab at the pane's end leaves it, since office.js takes that key for itself", async () => {
  const exits: string[] = [];
  workbook = fakeWorkbook();
  workbench = await connectOffice(workbook, { onFocusExit: (exit) => exits.push(exit) });
  const { window } = workbench;
  window.document.body.innerHTML = "<button>only</button>";
  const button = window.document.querySelector("button");
  button?.focus();
  for (const shiftKey of [false, true]) {
    const key = new window.KeyboardEvent("keydown", {
      key: "Tab",
      keyCode: 9,
      shiftKey,
      bubbles: true,
      cancelable: true,
    });
    button?.dispatchEvent(key);
  }
  await eventually(() => expect(exits).toEqual(["forward", "backward"]));
});
