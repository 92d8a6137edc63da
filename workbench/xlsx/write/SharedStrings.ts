import { spreadsheetNamespace } from "../archive/namespaces";
import { xmlDocument, xml, xmlText } from "../archive/xml";

/** The texts of all cells, each kept once; cells refer to them by number. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** Gives the number by which cells refer to a text. */
  add(text: string): number {
    this.uses++;
    const index = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  /** Writes the part `sharedStrings.xml`. */
  toXml(): string {
    const items = [...this.indexes.keys()].map((text) => xml("si", {}, xmlText("t", text)));
    return xmlDocument("sst", { xmlns: spreadsheetNamespace, count: this.uses, uniqueCount: items.length }, items);
  }
}
