import type { Text } from "../Text";

/** Words that say what came of changing cells, wherever in the pane that was asked for. */
export const editMessages = {
  writing: { "zh-CN": "正在写入…", "en-US": "Writing…" },
  leftOne: { "zh-CN": "1 个单元格没有写入：{reason}。", "en-US": "1 cell was not written: {reason}." },
  left: { "zh-CN": "{count} 个单元格没有写入：{reason}。", "en-US": "{count} cells were not written: {reason}." },
  nothingWritten: {
    "zh-CN": "没有需要改动的单元格。",
    "en-US": "No cell had to change.",
  },
  cancelled: {
    "zh-CN": "已停止：写入的部分可以撤销，其余没有改动。",
    "en-US": "Stopped. What was written can be undone; the rest is untouched.",
  },
  writtenBefore: {
    "zh-CN": "中断之前已写入 {count} 个单元格，可以在“操作记录”中撤销。",
    "en-US": "{count} {count|cell was|cells were} written before that; undo {count|it|them} under History.",
  },
} as const satisfies Record<string, Text>;
