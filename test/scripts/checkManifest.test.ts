import { existsSync, readFileSync } from "node:fs";
import { checkManifest, type ManifestSurroundings } from "../../scripts/manifest/checkManifest";
import { pngSize } from "../../scripts/manifest/pngSize";

const manifest = readFileSync("manifest.xml", "utf8");
const surroundings: ManifestSurroundings = {
  pictureSize: (path) => (existsSync(path) ? pngSize(readFileSync(path)) : null),
  builtFiles: ["taskpane.html", "functions.js", "functions.zh-CN.json", "functions.en-US.json", "support.html"],
  commands: ["createSheets", "showToday", "showCheck", "showReport", "showImport"],
};

const problemsAfter = (find: string | RegExp, replacement: string): string[] => {
  const changed = manifest.replace(find, replacement);
  expect(changed).not.toBe(manifest);
  return checkManifest(changed, surroundings);
};

test("the project's own manifest is in order", () => {
  expect(checkManifest(manifest, surroundings)).toEqual([]);
});

test("a resid that names nothing is found, and so is the resource left unused", () => {
  expect(problemsAfter('resid="Report.Label"', 'resid="Reports.Label"')).toContain(
    '<Label resid="Reports.Label"> names no bt:String.',
  );
  expect(problemsAfter(/resid="Report\.Tip"/g, 'resid="Today.Tip"')).toContain(
    "Resource “Report.Tip” is used nowhere.",
  );
});

test("a text without its English is found", () => {
  expect(problemsAfter('<bt:Override Locale="en-US" Value="Today"/>', "")).toContain(
    "“Today.Label” has no English text.",
  );
});

test("a text over its limit is found", () => {
  expect(problemsAfter('DefaultValue="今日跟进"', `DefaultValue="${"今".repeat(126)}"`)).toContain(
    "“Today.Label” has 126 characters; 125 are allowed.",
  );
});

test("a missing picture and one of another size are found", () => {
  expect(problemsAfter("assets/today-16.png", "assets/nowhere-16.png").join()).toContain(
    "nowhere-16.png” does not exist",
  );
  expect(problemsAfter("assets/today-16.png", "assets/today-20.png").join()).toContain("is 20 × 20; 16 × 16 is stated");
});

test("a page that the build does not make and an address without https are found", () => {
  expect(problemsAfter("/functions.en-US.json", "/functions.en.json").join()).toContain("is not among the built files");
  expect(problemsAfter(/https:\/\/localhost:3000\/support/, "http://localhost:3000/support").join()).toContain(
    "is not an https address",
  );
});

test("a command that the add-in does not have is found", () => {
  expect(problemsAfter("<FunctionName>showToday<", "<FunctionName>showYesterday<")).toEqual([
    "The ribbon calls “showYesterday”, which the add-in does not have.",
  ]);
});

test("a pane outside the shared runtime and a namespace are found", () => {
  expect(problemsAfter('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Support.Url"/>').join()).toContain(
    "is not the shared runtime's",
  );
  expect(problemsAfter("</Metadata>", '</Metadata><Namespace resid="Tab.Label"/>').join()).toContain(
    "There is a <Namespace>",
  );
});
