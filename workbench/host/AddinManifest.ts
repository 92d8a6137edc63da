/** What Excel takes from an add-in only manifest, in one display language. URLs are as the manifest has them. */
export interface AddinManifest {
  readonly displayName: string;
  readonly paneUrl: string;
  /** The functions.json of this language; null when the add-in has no functions. */
  readonly functionsUrl: string | null;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tipText: string;
  /** By size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action:
    { readonly kind: "function"; readonly functionName: string } | { readonly kind: "pane"; readonly url: string };
}

/**
 * Reads a manifest. A locale override is taken when its language is the one asked for, and the default value otherwise,
 * as Excel does.
 */
export function readManifest(manifest: XMLDocument, language: string): AddinManifest {
  const resource = resources(manifest, language);
  const resourceOf = (element: Element | undefined): string => resource(element?.getAttribute("resid") ?? "");
  const displayName = localized(required(manifest, "DisplayName"), language);
  const functions = elements(manifest, "ExtensionPoint").find((point) => xsiType(point) === "CustomFunctions");
  const metadata = functions === undefined ? undefined : elements(functions, "Metadata")[0];
  return {
    displayName,
    paneUrl: required(manifest, "SourceLocation").getAttribute("DefaultValue") ?? "",
    functionsUrl: metadata === undefined ? null : resourceOf(elements(metadata, "SourceLocation")[0]),
    tabs: elements(manifest, "CustomTab").map((tab) => ({
      id: tab.id,
      label: resourceOf(child(tab, "Label")),
      groups: children(tab, "Group").map((group) => ({
        id: group.id,
        label: resourceOf(child(group, "Label")),
        buttons: children(group, "Control").map((control) => readButton(control, resourceOf)),
      })),
    })),
  };
}

/** Finds a ribbon button by its control id. */
export function findButton(manifest: AddinManifest, controlId: string): RibbonButton | undefined {
  return manifest.tabs
    .flatMap((tab) => tab.groups)
    .flatMap((group) => group.buttons)
    .find((button) => button.id === controlId);
}

function readButton(control: Element, resourceOf: (element: Element | undefined) => string): RibbonButton {
  const tip = child(control, "Supertip");
  const action = child(control, "Action");
  const icons = elements(control, "bt:Image").map(
    (image) => [Number(image.getAttribute("size")), resourceOf(image)] as const,
  );
  return {
    id: control.id,
    label: resourceOf(child(control, "Label")),
    tipTitle: resourceOf(tip && child(tip, "Title")),
    tipText: resourceOf(tip && child(tip, "Description")),
    icons: Object.fromEntries(icons),
    action:
      action !== undefined && xsiType(action) === "ExecuteFunction"
        ? { kind: "function", functionName: child(action, "FunctionName")?.textContent?.trim() ?? "" }
        : { kind: "pane", url: resourceOf(action && child(action, "SourceLocation")) },
  };
}

/** Looks resources up by id; a missing one is named, so that it is seen and not an empty button. */
function resources(manifest: XMLDocument, language: string): (id: string) => string {
  const values = new Map<string, string>();
  for (const name of ["bt:Image", "bt:Url", "bt:String"])
    for (const element of elements(manifest, name))
      if (element.id !== "") values.set(element.id, localized(element, language));
  return (id) => values.get(id) ?? `[${id}]`;
}

function localized(element: Element, language: string): string {
  const override = [...element.children].find(
    (each) => each.getAttribute("Locale")?.toLowerCase() === language.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

function required(manifest: XMLDocument, name: string): Element {
  const [element] = elements(manifest, name);
  if (element === undefined) throw new Error(`The manifest has no <${name}>.`);
  return element;
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((each) => each.tagName === name);
}

function child(parent: Element, name: string): Element | undefined {
  return children(parent, name)[0];
}

function xsiType(element: Element): string | null {
  return element.getAttribute("xsi:type");
}
