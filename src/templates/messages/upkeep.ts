import type { Text } from "../Text";

/** Words about what fills itself. */
export const upkeepMessages = {
  failureNote: {
    "zh-CN": "编号、日期等自动填写的内容可能还缺一些，您录入的内容都在。下次改动时会自动再试，也可以现在重试。",
    "en-US":
      "Identifiers and dates that fill themselves may still be missing; everything you entered is there. It is tried again at the next change, or now if you like.",
  },
  approvalResetTitle: { "zh-CN": "预算有变，需要重新审批", "en-US": "The budget changed: approval is needed again" },
  approvalReset: {
    "zh-CN": "活动 {identifiers} 的预算在批准后有改动，审批状态已改回“待审批”。",
    "en-US": "The budget of {identifiers} was changed after it was approved, so its approval is pending again.",
  },
  findingsTitle: { "zh-CN": "有编号需要您确认", "en-US": "Some identifiers need your decision" },
  identifierLost: {
    "zh-CN": "编号 {identifier} 不见了，不能确定它属于哪一行。",
    "en-US": "{identifier} is gone, and it is not certain which row it belongs to.",
  },
  identifierDoubled: {
    "zh-CN": "编号 {identifier} 同时出现在多行，不能确定哪一行在先。",
    "en-US": "{identifier} stands in several rows, and it is not certain which had it first.",
  },
  identifierChanged: {
    "zh-CN": "编号 {identifier} 被改成了“{found}”，这一行的其他内容也变了，没有自动改回。",
    "en-US": "{identifier} was changed to “{found}”, along with other cells of its row, so it was not put back.",
  },
  referenceUncertain: {
    "zh-CN": "有记录引用了编号 {identifier}，而原先有两行使用它，其中一行已改为 {renumbered}；请确认引用的是哪一行。",
    "en-US":
      "A record refers to {identifier}, which two rows had until one became {renumbered}. Please see which of them is meant.",
  },
  moreFindings: {
    "zh-CN": "另有 {count} 处。",
    "en-US": "And {count} more.",
  },
  joiner: { "zh-CN": "、", "en-US": ", " },
} as const satisfies Readonly<Record<string, Text>>;
