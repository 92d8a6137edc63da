import type { ImportSettings } from "./ColumnChoice";
import type { WorkbookSnapshot } from "./ImportPlan";
import type { Flag } from "./ImportProblem";
import type { ImportTable } from "./ImportTarget";
import type { SourceRow } from "./SourceTable";

/**
 * Tells by their keys which rows of a source are in the workbook already. A key that stands several times in the source
 * is counted: its second row is in only when the workbook has two. So an import that stopped half-way can be repeated,
 * and goes on where it stopped.
 */
export class KeyLedger {
  private readonly inWorkbook = new Map<string, number>();
  private readonly inSource = new Map<string, number>();
  private readonly keyIndex: number | null;

  constructor(settings: ImportSettings, table: ImportTable, snapshot: WorkbookSnapshot) {
    this.keyIndex = settings.keyIndex;
    const choice = settings.columns.find(({ sourceIndex }) => sourceIndex === settings.keyIndex);
    const isIdentifier = table.identifier !== null && choice?.targets.includes(table.identifier.key);
    const kept = [snapshot.keys, isIdentifier ? snapshot.identifiers : []].map(countTexts);
    for (const counts of kept) {
      for (const [key, count] of counts) this.inWorkbook.set(key, Math.max(count, this.inWorkbook.get(key) ?? 0));
    }
  }

  enter({ rowNumber, cells }: SourceRow): { readonly alreadyIn: boolean; readonly flags: readonly Flag[] } {
    if (this.keyIndex === null) return { alreadyIn: false, flags: [] };
    const key = cells[this.keyIndex] ?? "";
    if (key === "") return { alreadyIn: false, flags: [{ code: "keyBlank", at: { rowNumber } }] };
    const count = (this.inSource.get(key) ?? 0) + 1;
    this.inSource.set(key, count);
    if (count <= (this.inWorkbook.get(key) ?? 0)) return { alreadyIn: true, flags: [] };
    return {
      alreadyIn: false,
      flags: count > 1 ? [{ code: "keyRepeated", at: { rowNumber }, data: { text: key } }] : [],
    };
  }
}

function countTexts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
