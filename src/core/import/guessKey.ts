import type { SourceTable } from "./SourceTable";

const identifying = /(?:^|[\s_])(?:id|no|number|key|code)\.?$|id$|编号|单号|代码|序列号|流水号/i;

/**
 * Proposes the source column that tells rows apart: one that is called an ID or number, is filled in every row, and
 * never repeats. Null where there is none.
 */
export function guessKey(source: SourceTable): number | null {
  const candidates = source.columns.filter(({ name }) => identifying.test(name));
  const key = candidates.find(({ index }) => {
    const texts = source.rows.map(({ cells }) => cells[index] ?? "");
    return !texts.includes("") && new Set(texts).size === texts.length;
  });
  return key?.index ?? null;
}
