import type { LeftOut } from "./WorkbookFile";

type DisplayLanguage = "zh-CN" | "en-US";

const words: Readonly<Record<LeftOut["what"], Readonly<Record<DisplayLanguage, string>>>> = {
  drawing: { "zh-CN": "图片、形状或其他类型的图表", "en-US": "pictures, shapes or other kinds of charts" },
  conditionalFormat: {
    "zh-CN": "色阶、数据条、图标等条件格式",
    "en-US": "conditional formats such as colour scales, bars and icons",
  },
  pivotTable: { "zh-CN": "数据透视表", "en-US": "PivotTables" },
  comment: { "zh-CN": "批注", "en-US": "comments" },
  macro: { "zh-CN": "宏", "en-US": "macros" },
  externalLink: { "zh-CN": "对其他工作簿的引用", "en-US": "links to other workbooks" },
  slicer: { "zh-CN": "切片器", "en-US": "slicers" },
};

/**
 * Says what a workbook that was opened holds besides, so that nobody saves over the original unawares; undefined when
 * everything is shown.
 */
export function describeLeftOut(
  leftOut: readonly LeftOut[] | undefined,
  language: DisplayLanguage,
): string | undefined {
  const kinds = [...new Set(leftOut?.map(({ what }) => what))].map((what) => words[what][language]);
  if (kinds.length === 0) return undefined;
  return language === "zh-CN"
    ? `此工作簿还含有${kinds.join("、")}，这里不显示，保存时也不会写入。请另存为新文件，以免覆盖原件。`
    : `This workbook also has ${new Intl.ListFormat("en", { type: "conjunction" }).format(kinds)}. They are not shown here and will not be saved: save under a new name to keep the original.`;
}
