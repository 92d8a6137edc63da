import { XlsxError } from "../XlsxError";

/** One element; names are without their prefix, attribute names too except `r:id` and the like, which keep it as `r:`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, as stored. */
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Where Office keeps relationship ids; other prefixes say nothing that matters here. */
const relationshipPrefixes = new Set(["r", "relationships"]);

/**
 * Reads a part of an Office file. Elements named in `deliver` are handed over as soon as they are complete and are not
 * kept in the tree, so that a sheet of 100,000 rows never stands in memory as elements.
 * @throws XlsxError `brokenPart` with the part's name when it is not well-formed.
 */
export function parseXml(
  source: string,
  part: string,
  deliver: Readonly<Record<string, (element: XmlElement) => void>> = {},
): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const stack: OpenElement[] = [root];
  let current = root;
  let textFrom = 0;
  token.lastIndex = 0;
  for (let found = token.exec(source); found !== null; found = token.exec(source)) {
    if (found.index > textFrom) current.text += decode(source.slice(textFrom, found.index));
    textFrom = token.lastIndex;
    const [, cdata, closing, qualifiedName, attributeText, selfClosing] = found;
    if (cdata !== undefined) current.text += cdata;
    if (qualifiedName === undefined) continue;
    const name = qualifiedName.slice(qualifiedName.indexOf(":") + 1);
    if (closing) {
      if (current.name !== name || stack.length === 1) throw new XlsxError("brokenPart", part);
      stack.pop();
      current = stack[stack.length - 1]!;
      place(current, stack.length, deliver);
      continue;
    }
    const element: OpenElement = { name, attributes: readAttributes(attributeText ?? ""), children: [], text: "" };
    current.children.push(element);
    if (selfClosing) place(current, stack.length, deliver);
    else {
      stack.push(element);
      current = element;
    }
  }
  if (stack.length !== 1 || root.children.length !== 1) throw new XlsxError("brokenPart", part);
  return root.children[0]!;
}

/** The last child of an element has just been completed: it stays, or it is handed over. */
function place(
  parent: OpenElement,
  depth: number,
  deliver: Readonly<Record<string, (element: XmlElement) => void>>,
): void {
  const complete = parent.children[parent.children.length - 1]!;
  const receive = depth > 1 ? deliver[complete.name] : undefined;
  if (receive === undefined) return;
  parent.children.pop();
  receive(complete);
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (text.length < 3) return attributes;
  for (const [, qualifiedName, double, single] of text.matchAll(attribute)) {
    const [prefix, local] = qualifiedName!.split(":");
    const name = local === undefined ? prefix! : relationshipPrefixes.has(prefix!) ? `r:${local}` : local;
    attributes[name] = decode(double ?? single ?? "");
  }
  return attributes;
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ""] ?? whole;
    },
  );
}

/** Finds the first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** Finds an element by a path of names. */
export function descendant(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce(child, element);
}

/** Lists the children of a name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Reads a yes-or-no attribute as the schema writes it (`1`, `0`, `true`, `false`). */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** Reads a number attribute; undefined when absent or no number. */
export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name];
  const value = text === undefined || text === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Turns `_xHHHH_`, by which Excel holds what XML cannot, back into the characters (ECMA-376 22.4.2.4). */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
