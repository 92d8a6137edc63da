import { relationshipsPath } from "./OfficePackage";
import { childrenOf, parseXml, type XmlElement } from "./parseXml";
import { XlsxError } from "../XlsxError";

/** How one part refers to another, or to something outside the file. */
export interface PartRelation {
  readonly id: string;
  /** The last step of the relationship's type, such as `worksheet`; the same in both editions of the standard. */
  readonly kind: string;
  /** Path of the part without a leading slash, or the address outside. */
  readonly target: string;
}

/** The parts of an Office file while it is read. */
export class PackageReader {
  constructor(private readonly parts: ReadonlyMap<string, Uint8Array>) {}

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /** Lists the paths of all parts. */
  paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** Reads a part. @throws XlsxError `brokenPart` when it is missing or not well-formed. */
  read(path: string, deliver?: Readonly<Record<string, (element: XmlElement) => void>>): XmlElement {
    const bytes = this.parts.get(path);
    if (bytes === undefined) throw new XlsxError("brokenPart", path);
    return parseXml(new TextDecoder(encodingOf(bytes)).decode(bytes), path, deliver);
  }

  /** Lists what a part refers to; `""` is the package itself. */
  relations(owner: string): readonly PartRelation[] {
    const path = relationshipsPath(owner);
    if (!this.parts.has(path)) return [];
    return childrenOf(this.read(path), "Relationship").map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target:
        attributes["TargetMode"] === "External"
          ? (attributes["Target"] ?? "")
          : resolve(owner, attributes["Target"] ?? ""),
    }));
  }

  /** Finds the one part of a kind that another refers to. */
  related(owner: string, kind: string): string | undefined {
    return this.relations(owner).find((relation) => relation.kind === kind && this.parts.has(relation.target))?.target;
  }
}

/** Office writes UTF-8; the standard allows UTF-16, which shows by its byte-order mark. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function resolve(owner: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
