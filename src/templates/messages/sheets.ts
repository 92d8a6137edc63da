import type { Text } from "../Text";
import type { ColumnKind } from "../types";

/** What the colours of headings mean, as the settings sheet explains them. */
export const headingLegend = {
  entered: { "zh-CN": "表头颜色：人工录入", "en-US": "Heading colours: you enter" },
  native: { "zh-CN": "自动计算", "en-US": "Computed" },
  stamped: { "zh-CN": "自动填写", "en-US": "Filled in" },
  proposed: { "zh-CN": "自动建议，可修改", "en-US": "Proposed, yours to change" },
} as const satisfies Record<ColumnKind, Text>;
