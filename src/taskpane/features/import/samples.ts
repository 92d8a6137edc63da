import type { SourceTable } from "../../../core/import/SourceTable";

const examinedRows = 200;
const shownSamples = 3;
const sampleLength = 40;

/** Gives a few different texts of a source column, in one line; empty where its first rows hold none. */
export function samplesOf(source: SourceTable, sourceIndex: number): string {
  const texts = new Set<string>();
  for (const { cells } of source.rows.slice(0, examinedRows)) {
    const text = (cells[sourceIndex] ?? "").replace(/\s+/g, " ");
    if (text !== "") texts.add(text.length > sampleLength ? `${text.slice(0, sampleLength)}…` : text);
    if (texts.size === shownSamples) break;
  }
  return [...texts].join(" | ");
}
