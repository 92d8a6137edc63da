/** Attribute values; what is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters that XML 1.0 cannot hold, carriage returns (which parsers drop), and text that looks like an escape. */
const needsExcelEscape = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Writes text as Excel stores it inside an element: XML escapes, and `_xHHHH_` for what XML cannot hold (ECMA-376 22.4.2.4). */
export function escapeText(text: string): string {
  return text
    .replace(
      needsExcelEscape,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

/** Line breaks in headings and messages are `_x000a_` in attributes; written otherwise, Excel repairs the table. */
function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "_x000a_").replace(/\t/g, "&#9;");
}

/** Markup, or a list of it (which may be too long to be passed as arguments). */
export type XmlContent = string | readonly string[];

/** Writes one element; children are markup already, empty ones are left out. */
export function xml(name: string, attributes: XmlAttributes = {}, ...children: readonly XmlContent[]): string {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) open += ` ${key}="${typeof value === "number" ? value : escapeAttribute(value)}"`;
  }
  const content = children.flat().join("");
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** Writes an element that holds a text; spaces at its ends and line breaks are kept. */
export function xmlText(name: string, text: string, attributes: XmlAttributes = {}): string {
  const keepSpaces = text !== text.trim() || text.includes("\n");
  return xml(name, { ...attributes, ...(keepSpaces && { "xml:space": "preserve" }) }, escapeText(text));
}

/** Writes a whole part: the declaration and its root element. */
export function xmlDocument(name: string, attributes: XmlAttributes, ...children: readonly XmlContent[]): string {
  return declaration + xml(name, attributes, ...children);
}
