import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { findButton, readManifest, type AddinManifest } from "../../../workbench/host/AddinManifest";

const { document } = new JSDOM(readFileSync("manifest.xml", "utf8"), { contentType: "text/xml" }).window;
const inLanguage = (language: string): AddinManifest => readManifest(document, language);

test("texts come in the display language, and in the default language for any other", () => {
  expect(inLanguage("zh-CN").displayName).toBe("销售推广助手");
  expect(inLanguage("en-US").displayName).toBe("Sales Promotion Assistant");
  expect(inLanguage("fr-FR").displayName).toBe("销售推广助手");
});

test("the ribbon has the add-in's tab with groups and buttons in order", () => {
  const [tab] = inLanguage("en-US").tabs;
  expect(tab?.label).toBe("Sales promotion");
  expect(tab?.groups.map((group) => [group.label, ...group.buttons.map((button) => button.id)])).toEqual([
    ["Sheets", "SP.CreateSheets", "SP.Import"],
    ["Work", "SP.Today", "SP.Check", "SP.Report", "SP.Pane"],
  ]);
});

test("a button brings label, tip, icons and what it does", () => {
  const button = findButton(inLanguage("zh-CN"), "SP.CreateSheets");
  expect(button).toMatchObject({
    label: "创建表格",
    tipTitle: "创建表格",
    action: { kind: "function", functionName: "createSheets" },
  });
  expect(button?.icons[32]).toMatch(/\/assets\/createsheets-32\.png$/);
  expect(findButton(inLanguage("zh-CN"), "SP.Pane")?.action).toEqual({
    kind: "pane",
    url: "https://localhost:3000/taskpane.html",
  });
});

test("the functions file is the one of the language", () => {
  expect(inLanguage("en-US").functionsUrl).toBe("https://localhost:3000/functions.en-US.json");
  expect(inLanguage("zh-CN").functionsUrl).toBe("https://localhost:3000/functions.zh-CN.json");
});

test("no text is missing", () => {
  expect(JSON.stringify([inLanguage("zh-CN"), inLanguage("en-US")])).not.toMatch(/"\[|""/);
});
