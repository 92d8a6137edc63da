import { xml, xmlDocument } from "./xml";

const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

/** What a part is, by the last step of its relationship's type, with its content type (ECMA-376 part 1, 12.3 and 14.2). */
const contentTypes = {
  officeDocument: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  sharedStrings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

export type PartKind = keyof typeof contentTypes;

interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an Office file while it is written, with what relates them. Paths are without a leading slash. */
export class OfficePackage {
  private readonly parts = new Map<string, { readonly kind: PartKind; readonly source: string }>();
  private readonly relationships = new Map<string, Relationship[]>();

  /** Adds a part and relates it to the part that owns it (`""` for the package itself). Gives the relationship's id. */
  add(owner: string, kind: PartKind, path: string, source: string): string {
    const id = this.announce(owner, kind, path);
    this.fill(path, source);
    return id;
  }

  /** Relates a part whose content is written later, from what its own parts turn out to be. */
  announce(owner: string, kind: PartKind, path: string): string {
    this.parts.set(path, { kind, source: "" });
    return this.relate(owner, kind, `/${path}`, false);
  }

  /** Gives an announced part its content. */
  fill(path: string, source: string): void {
    const part = this.parts.get(path);
    if (part === undefined) throw new Error(`The part ${path} was not announced`);
    this.parts.set(path, { ...part, source });
  }

  /** Relates a part to something outside the file, such as a web page. */
  link(owner: string, kind: string, url: string): string {
    return this.relate(owner, kind, url, true);
  }

  /** Gives all parts as bytes, the content types first, as Office expects. */
  toParts(): Map<string, Uint8Array> {
    const encoder = new TextEncoder();
    const parts = new Map([["[Content_Types].xml", encoder.encode(this.contentTypesXml())]]);
    for (const [owner, list] of this.relationships)
      parts.set(relationshipsPath(owner), encoder.encode(relationshipsXml(list)));
    for (const [path, { source }] of this.parts) parts.set(path, encoder.encode(source));
    return parts;
  }

  private relate(owner: string, kind: string, target: string, external: boolean): string {
    const list = this.relationships.get(owner) ?? [];
    this.relationships.set(owner, list);
    const id = `rId${list.length + 1}`;
    list.push({ id, kind, target, external });
    return id;
  }

  private contentTypesXml(): string {
    const overrides = [...this.parts].map(([path, { kind }]) =>
      xml("Override", { PartName: `/${path}`, ContentType: contentTypes[kind] }),
    );
    return xmlDocument(
      "Types",
      { xmlns: contentTypesNamespace },
      xml("Default", { Extension: "rels", ContentType: relationshipsType }),
      xml("Default", { Extension: "xml", ContentType: "application/xml" }),
      overrides,
    );
  }
}

/** Where the relationships of a part are kept: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationshipsPath(owner: string): string {
  const slash = owner.lastIndexOf("/");
  return `${owner.slice(0, slash + 1)}_rels/${owner.slice(slash + 1)}.rels`;
}

function relationshipsXml(list: readonly Relationship[]): string {
  const elements = list.map(({ id, kind, target, external }) =>
    xml("Relationship", {
      Id: id,
      Type: `${officeRelationships}/${kind}`,
      Target: target,
      ...(external && { TargetMode: "External" }),
    }),
  );
  return xmlDocument("Relationships", { xmlns: relationshipsNamespace }, elements);
}
