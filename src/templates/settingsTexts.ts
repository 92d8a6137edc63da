import { absoluteAddress } from "./cellAddress";
import { headingLegend } from "./messages/sheets";
import { settingsSheet, type SettingsBlock, type SettingsSheet } from "./settingsSheet";
import type { Text } from "./Text";

/** By what a text of the settings sheet is found again, wherever people have moved its block: a named cell, or a table. */
export type SettingsAnchor = { readonly name: string } | { readonly tableName: string };

/** One text of the settings sheet that is ours, at its distance from the anchor: a table's anchor is its first heading. */
export interface SettingsText {
  readonly anchor: SettingsAnchor;
  readonly rowOffset: number;
  readonly columnOffset: number;
  readonly text: Text;
}

/**
 * Gives every text of the settings sheet that the add-in wrote and nobody is meant to edit: titles, headings, labels and
 * explanations. Values of lists, people, thresholds and holidays are not among them.
 */
export function settingsTexts(): readonly SettingsText[] {
  const chinese = settingsSheet("zh-CN", []);
  const english = settingsSheet("en-US", []);
  const textsIn = { "zh-CN": labelsOf(chinese), "en-US": labelsOf(english) };
  return textsIn["zh-CN"].flatMap(({ anchor, rowOffset, columnOffset, label }, index): SettingsText[] => {
    const other = textsIn["en-US"][index];
    if (other === undefined) throw new Error("The settings sheet has another layout in English than in Chinese");
    return [{ anchor, rowOffset, columnOffset, text: { "zh-CN": label, "en-US": other.label } }];
  });
}

/** The texts above all blocks, which stand alone in their rows: title, introduction and the legend of heading colours. */
export const topTexts: readonly Text[] = (() => {
  const { title, introduction } = settingsSheet("zh-CN", []);
  const english = settingsSheet("en-US", []);
  return [
    { "zh-CN": title, "en-US": english.title },
    { "zh-CN": introduction, "en-US": english.introduction },
    ...Object.values(headingLegend),
  ];
})();

/** Rows above the blocks' own titles, in which {@link topTexts} stand. */
export const topRowCount = 3;

interface Label {
  readonly anchor: SettingsAnchor;
  readonly rowOffset: number;
  readonly columnOffset: number;
  readonly label: string;
}

function labelsOf({ blocks, names }: SettingsSheet): readonly Label[] {
  const nameAt = new Map(names.map(({ name, formula }) => [formula.slice(formula.lastIndexOf("!") + 1), name]));
  return blocks.flatMap((block) =>
    block.tableName === undefined ? labelsByName(block, nameAt) : labelsByTable(block),
  );
}

function labelsByTable({ tableName = "", title, columns }: SettingsBlock): readonly Label[] {
  const anchor = { tableName };
  return [
    { anchor, rowOffset: -1, columnOffset: 0, label: title },
    ...columns.map(({ heading }, columnOffset) => ({ anchor, rowOffset: 0, columnOffset, label: heading })),
  ];
}

/** Each row is found by the named cell in it; title and headings by the first row's. */
function labelsByName(block: SettingsBlock, nameAt: ReadonlyMap<string, string>): readonly Label[] {
  const { headingRowIndex, columnIndex, columns, rows, title } = block;
  const anchors = rows.map((_, index) => {
    const position = columns.findIndex((__, column) =>
      nameAt.has(absoluteAddress(headingRowIndex + 1 + index, columnIndex + column)),
    );
    const name = nameAt.get(absoluteAddress(headingRowIndex + 1 + index, columnIndex + position));
    if (name === undefined) throw new Error(`No cell in row ${index} of the block “${title}” has a name`);
    return { anchor: { name }, position };
  });
  const [first] = anchors;
  if (first === undefined) return [];
  const above = [
    { anchor: first.anchor, rowOffset: -2, columnOffset: -first.position, label: title },
    ...columns.map(({ heading }, column) => ({
      anchor: first.anchor,
      rowOffset: -1,
      columnOffset: column - first.position,
      label: heading,
    })),
  ];
  const inside = rows.flatMap((row, index) =>
    row.flatMap((cell, column): Label[] => {
      const { anchor, position } = anchors[index] ?? first;
      const isLabel =
        columns[column]?.editable === false && typeof cell === "string" && cell !== "" && !cell.startsWith("=");
      return isLabel ? [{ anchor, rowOffset: 0, columnOffset: column - position, label: cell }] : [];
    }),
  );
  return [...above, ...inside];
}
