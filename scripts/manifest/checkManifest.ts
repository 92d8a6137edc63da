import { JSDOM } from "jsdom";

/** What a manifest refers to outside itself. */
export interface ManifestSurroundings {
  /** Width and height of a picture in `assets/` by its path in the add-in (`assets/pane-32.png`), or null where there is none. */
  readonly pictureSize: (path: string) => { readonly width: number; readonly height: number } | null;
  /** Paths that the build puts beside the pictures, such as `taskpane.html`. */
  readonly builtFiles: readonly string[];
  /** Functions that the ribbon may call. */
  readonly commands: readonly string[];
}

/** Longest texts that the schema of add-in manifests allows (simple types of OfficeAppBasicTypes and TaskPaneAppVersionOverrides). */
const limits = { displayName: 125, description: 250, shortString: 125, longString: 250, resourceId: 32 };

/** Sizes that every ribbon icon must come in; Office scales the others from them. */
const requiredIconSizes = ["16", "32", "80"];

/**
 * Checks an add-in only manifest beyond what the XML schema sees: every resid resolves to a resource of its kind, texts keep
 * their limits in both languages, pictures exist in the size stated, pages and commands exist. Gives sentences, none when all is well.
 */
export function checkManifest(xml: string, surroundings: ManifestSurroundings): string[] {
  const document = new JSDOM(xml, { contentType: "text/xml" }).window.document;
  const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
  return [
    ...checkResources(all),
    ...checkTexts(all),
    ...checkUrls(all, surroundings),
    ...checkIcons(all, surroundings),
    ...checkCommands(all, surroundings),
    ...checkSharedRuntime(all),
  ];
}

type FindAll = (name: string) => Element[];

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

/** Which resources an element with a `resid` takes its value from. */
const kindByElement: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Image",
  Label: "bt:String",
  Title: "bt:String",
  Description: "bt:String",
  Runtime: "bt:Url",
  SourceLocation: "bt:Url",
  FunctionFile: "bt:Url",
  LearnMoreUrl: "bt:Url",
};

function checkResources(all: FindAll): string[] {
  const problems: string[] = [];
  const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap((kind) =>
    all(kind).flatMap((element) => (element.hasAttribute("id") ? [{ kind, id: attribute(element, "id") }] : [])),
  );
  const kindById = new Map<string, string>();
  for (const { kind, id } of resources) {
    if (kindById.has(id)) problems.push(`Resource “${id}” is declared twice.`);
    if (id.length > limits.resourceId)
      problems.push(`Resource id “${id}” is longer than ${limits.resourceId} characters.`);
    kindById.set(id, kind);
  }
  const used = new Set<string>();
  for (const [element, kind] of Object.entries(kindByElement)) {
    for (const user of all(element).filter((candidate) => candidate.hasAttribute("resid"))) {
      const id = attribute(user, "resid");
      used.add(id);
      if (kindById.get(id) !== kind) problems.push(`<${element} resid="${id}"> names no ${kind}.`);
    }
  }
  for (const id of kindById.keys()) if (!used.has(id)) problems.push(`Resource “${id}” is used nowhere.`);
  return problems;
}

function checkTexts(all: FindAll): string[] {
  const problems: string[] = [];
  const check = (elements: readonly Element[], limit: number, valueAttribute: string): void => {
    for (const element of elements) {
      const name = attribute(element, "id") || element.tagName;
      const overrides = [...element.children].filter((child) => /(^|:)Override$/.test(child.tagName));
      if (!overrides.some((override) => attribute(override, "Locale") === "en-US"))
        problems.push(`“${name}” has no English text.`);
      const texts = [attribute(element, valueAttribute), ...overrides.map((override) => attribute(override, "Value"))];
      for (const text of texts) {
        if (text.trim() === "") problems.push(`“${name}” has an empty text.`);
        if (text.length > limit) problems.push(`“${name}” has ${text.length} characters; ${limit} are allowed.`);
      }
    }
  };
  const inside = (parent: string): Element[] => all(parent).flatMap((element) => [...element.children]);
  check(all("DisplayName"), limits.displayName, "DefaultValue");
  check(
    all("Description").filter((element) => !element.hasAttribute("resid")),
    limits.description,
    "DefaultValue",
  );
  check(inside("bt:ShortStrings"), limits.shortString, "DefaultValue");
  check(inside("bt:LongStrings"), limits.longString, "DefaultValue");
  return problems;
}

function pathOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed?.protocol === "https:" ? parsed.pathname.slice(1) : null;
}

function checkUrls(all: FindAll, { builtFiles }: ManifestSurroundings): string[] {
  const elements = [
    ...all("bt:Url"),
    ...all("SupportUrl"),
    ...all("SourceLocation").filter((element) => element.hasAttribute("DefaultValue")),
  ];
  const urls = elements.flatMap((element) => [
    attribute(element, "DefaultValue"),
    ...[...element.children].map((override) => attribute(override, "Value")),
  ]);
  return urls.flatMap((url) => {
    const path = pathOf(url);
    if (path === null) return [`“${url}” is not an https address.`];
    return builtFiles.includes(path) ? [] : [`“${url}” is not among the built files.`];
  });
}

function checkIcons(all: FindAll, { pictureSize }: ManifestSurroundings): string[] {
  const problems: string[] = [];
  const urlById = new Map(
    all("bt:Image")
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [attribute(element, "id"), attribute(element, "DefaultValue")]),
  );
  const check = (url: string, size: number): void => {
    const path = pathOf(url);
    const actual = path === null ? null : pictureSize(path);
    if (!actual) problems.push(`Picture “${url}” does not exist.`);
    else if (actual.width !== size || actual.height !== size)
      problems.push(`Picture “${url}” is ${actual.width} × ${actual.height}; ${size} × ${size} is stated.`);
  };
  for (const icon of all("Icon")) {
    const sizes = [...icon.children].map((image) => attribute(image, "size"));
    const missing = requiredIconSizes.filter((size) => !sizes.includes(size));
    if (missing.length > 0) problems.push(`An icon lacks the size ${missing.join(", ")}.`);
    for (const image of icon.children)
      check(urlById.get(attribute(image, "resid")) ?? "", Number(attribute(image, "size")));
  }
  for (const element of all("IconUrl")) check(attribute(element, "DefaultValue"), 32);
  for (const element of all("HighResolutionIconUrl")) check(attribute(element, "DefaultValue"), 64);
  return problems;
}

function checkCommands(all: FindAll, { commands }: ManifestSurroundings): string[] {
  const problems: string[] = [];
  for (const element of all("FunctionName")) {
    const name = element.textContent ?? "";
    if (!commands.includes(name)) problems.push(`The ribbon calls “${name}”, which the add-in does not have.`);
  }
  const ids = ["Control", "Group", "CustomTab"].flatMap((kind) => all(kind).map((element) => attribute(element, "id")));
  for (const id of new Set(ids))
    if (ids.filter((other) => other === id).length > 1) problems.push(`Id “${id}” is used twice.`);
  return problems;
}

/**
 * A shared runtime is one page for pane, commands and functions, so all four must name the same resource, and its
 * element stands first in the host (learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime).
 */
function checkSharedRuntime(all: FindAll): string[] {
  const problems: string[] = [];
  const runtime = all("Runtime")[0];
  if (!runtime) return ["There is no <Runtime>, so functions, commands and pane would not share a page."];
  const resid = attribute(runtime, "resid");
  if (runtime.parentElement?.previousElementSibling) problems.push("<Runtimes> is not first in its host.");
  const pages = [
    ...all("FunctionFile"),
    ...all("Page").flatMap((page) => [...page.children]),
    ...all("Action").flatMap((action) => [...action.getElementsByTagName("SourceLocation")]),
  ];
  for (const page of pages)
    if (attribute(page, "resid") !== resid)
      problems.push(`<${page.tagName} resid="${attribute(page, "resid")}"> is not the shared runtime's “${resid}”.`);
  if (all("Namespace").length > 0) problems.push("There is a <Namespace>, so =CAC() would have to be written with it.");
  return problems;
}
