import type { Text } from "./Text";
import { channels, industries, regions, roles, sources } from "./openListValues";
import type { ListKey, OpenListKey, SystemListKey } from "./types";

export interface SystemValue {
  /** Formulas and code know the value by this, people by its words. */
  readonly key: string;
  readonly text: Text;
  /** Other words for it in the data of other programs. */
  readonly aliases?: readonly string[];
}

export interface SystemList {
  readonly heading: Text;
  readonly values: readonly SystemValue[];
}

export interface OpenList {
  readonly heading: Text;
  /** What a new workbook starts with; the team edits it. */
  readonly values: readonly Text[];
}

/** Lists whose values carry a meaning: they may be reworded, never deleted, and stay in this order. */
export const systemLists = {
  stage: {
    heading: { "zh-CN": "需求阶段", "en-US": "Stage" },
    values: [
      {
        key: "potential",
        text: { "zh-CN": "潜在", "en-US": "Potential" },
        aliases: ["潜在客户", "Prospecting", "Prospect", "Lead", "New"],
      },
      {
        key: "intent",
        text: { "zh-CN": "意向", "en-US": "Intent" },
        aliases: ["意向客户", "Engaging", "Qualified", "Interested"],
      },
      {
        key: "negotiation",
        text: { "zh-CN": "谈判", "en-US": "Negotiation" },
        aliases: ["谈判中", "商务洽谈", "Negotiating", "Proposal"],
      },
      {
        key: "won",
        text: { "zh-CN": "成交", "en-US": "Won" },
        aliases: ["已成交", "赢单", "签约", "Closed Won", "Customer"],
      },
      { key: "lost", text: { "zh-CN": "流失", "en-US": "Lost" }, aliases: ["已流失", "丢单", "输单", "Closed Lost"] },
    ],
  },
  campaignType: {
    heading: { "zh-CN": "活动类型", "en-US": "Campaign type" },
    values: [
      {
        key: "liveStream",
        text: { "zh-CN": "线上直播", "en-US": "Live stream" },
        aliases: ["直播", "Livestream", "Webinar"],
      },
      {
        key: "exhibition",
        text: { "zh-CN": "线下展会", "en-US": "Exhibition" },
        aliases: ["展会", "Trade show", "Trade fair"],
      },
      { key: "content", text: { "zh-CN": "内容营销", "en-US": "Content marketing" }, aliases: ["内容", "Content"] },
      {
        key: "fieldPromotion",
        text: { "zh-CN": "地推", "en-US": "Field promotion" },
        aliases: ["地面推广", "Street promotion", "Roadshow"],
      },
      {
        key: "channelPartner",
        text: { "zh-CN": "渠道合作", "en-US": "Channel partnership" },
        aliases: ["渠道", "Partner", "Partnership"],
      },
    ],
  },
  method: {
    heading: { "zh-CN": "跟进方式", "en-US": "Method" },
    values: [
      { key: "phone", text: { "zh-CN": "电话", "en-US": "Phone" }, aliases: ["电话沟通", "Call", "Phone call"] },
      {
        key: "visitOnline",
        text: { "zh-CN": "拜访(线上)", "en-US": "Visit (online)" },
        aliases: ["拜访（线上）", "线上拜访", "Online visit"],
      },
      {
        key: "visitOffline",
        text: { "zh-CN": "拜访(线下)", "en-US": "Visit (in person)" },
        aliases: ["拜访（线下）", "拜访", "上门拜访", "Visit", "On-site visit"],
      },
      { key: "email", text: { "zh-CN": "邮件", "en-US": "E-mail" }, aliases: ["电子邮件", "Email", "Mail"] },
      {
        key: "onlineMeeting",
        text: { "zh-CN": "线上会议", "en-US": "Online meeting" },
        aliases: ["视频会议", "Video call", "Meeting"],
      },
      { key: "sms", text: { "zh-CN": "短信", "en-US": "Text message" }, aliases: ["SMS"] },
      { key: "wechat", text: { "zh-CN": "微信", "en-US": "WeChat" } },
    ],
  },
  feedback: {
    heading: { "zh-CN": "客户反馈类型", "en-US": "Feedback" },
    values: [
      { key: "positive", text: { "zh-CN": "积极", "en-US": "Positive" }, aliases: ["正面", "有兴趣"] },
      { key: "neutral", text: { "zh-CN": "中性", "en-US": "Neutral" }, aliases: ["一般", "观望"] },
      { key: "negative", text: { "zh-CN": "消极", "en-US": "Negative" }, aliases: ["负面", "拒绝"] },
    ],
  },
  followUpStatus: {
    heading: { "zh-CN": "跟进状态", "en-US": "Follow-up status" },
    values: [
      {
        key: "pending",
        text: { "zh-CN": "待处理", "en-US": "Pending" },
        aliases: ["未完成", "进行中", "Open", "To do", "In progress"],
      },
      {
        key: "done",
        text: { "zh-CN": "已完成", "en-US": "Done" },
        aliases: ["完成", "Completed", "Complete", "Closed"],
      },
      { key: "postponed", text: { "zh-CN": "已延期", "en-US": "Postponed" }, aliases: ["延期", "Delayed", "Deferred"] },
    ],
  },
  approval: {
    heading: { "zh-CN": "审批状态", "en-US": "Approval" },
    values: [
      {
        key: "pending",
        text: { "zh-CN": "待审批", "en-US": "Pending" },
        aliases: ["审批中", "Submitted", "Awaiting approval"],
      },
      { key: "approved", text: { "zh-CN": "已批准", "en-US": "Approved" }, aliases: ["已通过", "通过", "同意"] },
      { key: "rejected", text: { "zh-CN": "已驳回", "en-US": "Rejected" }, aliases: ["驳回", "不通过", "Declined"] },
    ],
  },
  tier: {
    heading: { "zh-CN": "客户级别", "en-US": "Tier" },
    values: [
      { key: "a", text: { "zh-CN": "A", "en-US": "A" }, aliases: ["A类", "A级", "重点客户"] },
      { key: "b", text: { "zh-CN": "B", "en-US": "B" }, aliases: ["B类", "B级"] },
      { key: "c", text: { "zh-CN": "C", "en-US": "C" }, aliases: ["C类", "C级", "普通客户"] },
    ],
  },
} as const satisfies Record<SystemListKey, SystemList>;

/** Lists that are the team's own; these are their beginnings. The team itself is asked for, not shipped. */
export const openLists: Readonly<Record<OpenListKey, OpenList>> = {
  industry: { heading: { "zh-CN": "所属行业", "en-US": "Industry" }, values: industries },
  source: { heading: { "zh-CN": "客户来源", "en-US": "Source" }, values: sources },
  channel: { heading: { "zh-CN": "推广渠道", "en-US": "Channel" }, values: channels },
  team: { heading: { "zh-CN": "姓名", "en-US": "Name" }, values: [] },
  region: { heading: { "zh-CN": "所在地区", "en-US": "Region" }, values: regions },
  role: { heading: { "zh-CN": "角色", "en-US": "Role" }, values: roles },
};

export const systemListKeys = Object.keys(systemLists) as readonly SystemListKey[];
export const openListKeys = Object.keys(openLists) as readonly OpenListKey[];

/** Tells whether a list's values carry a meaning that formulas rely on. */
export function isSystemList(list: ListKey): list is SystemListKey {
  return Object.hasOwn(systemLists, list);
}

/** Gives one system list's values; the same as {@link systemLists}, without its literal types. */
export function valuesOf(list: SystemListKey): readonly SystemValue[] {
  return systemLists[list].values;
}

/** The keys of one system list's values. */
export type SystemValueKey<List extends SystemListKey> = (typeof systemLists)[List]["values"][number]["key"];

/** Gives the words of a system value in one language. A key that the list does not have is a bug and throws. */
export function wordOf<List extends SystemListKey>(
  list: List,
  key: SystemValueKey<List>,
  language: keyof Text,
): string {
  const value = valuesOf(list).find((candidate) => candidate.key === key);
  if (!value) throw new Error(`List “${list}” has no value “${key}”`);
  return value.text[language];
}

/**
 * Finds the key of a system value by its words: as the workbook has them now (`current`, in the list's order), else as
 * either language ships them. Case and surrounding spaces do not matter. Null when no value is called that.
 */
export function keyOfWord<List extends SystemListKey>(
  list: List,
  word: string,
  current: readonly string[] = [],
): SystemValueKey<List> | null {
  const wanted = normal(word);
  if (wanted === "") return null;
  const values = valuesOf(list);
  const position = current.slice(0, values.length).findIndex((candidate) => normal(candidate) === wanted);
  const found =
    position >= 0
      ? values[position]
      : values.find(({ text }) => Object.values(text).some((words) => normal(words) === wanted));
  return (found?.key ?? null) as SystemValueKey<List> | null;
}

function normal(word: string): string {
  return word.trim().toLowerCase();
}
