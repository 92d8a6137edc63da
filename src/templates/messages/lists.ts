import type { ListProblemCode } from "../ListProblemCode";
import type { Text } from "../Text";

/** Why a list was not changed. */
const problems = {
  wordExists: { "zh-CN": "列表中已经有“{text}”。", "en-US": "The list has “{text}” already." },
  listMissing: {
    "zh-CN": "“参数设置”中找不到这个列表的表格。请撤销删除，或在首页重新创建“参数设置”。",
    "en-US":
      "The table of this list is gone from Settings. Undo its deletion, or create Settings again on the home page.",
  },
  wordGone: {
    "zh-CN": "列表中已经没有这一项。",
    "en-US": "The list does not have this entry any more.",
  },
  valueNotLost: {
    "zh-CN": "这一项已经恢复。",
    "en-US": "This entry is back already.",
  },
} as const satisfies Record<ListProblemCode, Text>;

/** Words of the view of team and lists. */
export const listMessages = {
  ...problems,
  title: { "zh-CN": "名单与列表", "en-US": "Team and lists" },
  intro: {
    "zh-CN": "团队和所有下拉列表都在“参数设置”中。在这里修改时，表里已填的内容可以一并更新。",
    "en-US":
      "The team and all drop-down lists live in Settings. Change them here, and cells filled in already can follow.",
  },
  reading: { "zh-CN": "正在读取列表…", "en-US": "Reading the lists…" },
  goToSettings: { "zh-CN": "打开参数设置", "en-US": "Open Settings" },
  noSettings: {
    "zh-CN": "工作簿里没有“参数设置”，或其中的表格已被删除。请在首页创建。",
    "en-US": "The workbook has no Settings sheet, or its tables were deleted. Create it on the home page.",
  },

  team: { "zh-CN": "团队", "en-US": "Team" },
  openLists: { "zh-CN": "团队和自己的列表", "en-US": "The team and its own lists" },
  openListsIntro: {
    "zh-CN": "可以随意添加、改名和删除。",
    "en-US": "Add, rename and remove as you like.",
  },
  systemLists: { "zh-CN": "固定含义的列表", "en-US": "Lists with a fixed meaning" },
  systemListsIntro: {
    "zh-CN": "公式要用到这些值：可以换个说法，不能增减。",
    "en-US": "Formulas rely on these values: word them as you like, but do not add or remove any.",
  },
  listEmpty: { "zh-CN": "还没有内容。", "en-US": "Nothing here yet." },
  usesOne: { "zh-CN": "用于 1 个单元格", "en-US": "in 1 cell" },
  uses: { "zh-CN": "用于 {count} 个单元格", "en-US": "in {count} cells" },
  unused: { "zh-CN": "没有用到", "en-US": "not used" },
  counting: { "zh-CN": "正在统计…", "en-US": "counting…" },
  shippedAs: { "zh-CN": "原为“{word}”", "en-US": "was “{word}”" },

  add: { "zh-CN": "添加", "en-US": "Add" },
  addTo: { "zh-CN": "添加到“{list}”", "en-US": "Add to “{list}”" },
  newWord: { "zh-CN": "新的一项", "en-US": "New entry" },
  newMember: { "zh-CN": "姓名", "en-US": "Name" },
  role: { "zh-CN": "角色", "en-US": "Role" },
  noRole: { "zh-CN": "未指定角色", "en-US": "No role" },
  department: { "zh-CN": "部门", "en-US": "Department" },

  rename: { "zh-CN": "改名", "en-US": "Rename" },
  renameOf: { "zh-CN": "给“{name}”改名", "en-US": "Rename “{name}”" },
  newName: { "zh-CN": "新的名称", "en-US": "New name" },
  lookFirst: { "zh-CN": "查看影响", "en-US": "See what changes" },
  looking: { "zh-CN": "正在查找用到的单元格…", "en-US": "Looking for cells that hold it…" },
  renameNow: { "zh-CN": "改名并更新表格", "en-US": "Rename everywhere" },
  renameListOnly: { "zh-CN": "改名", "en-US": "Rename" },
  renameNone: {
    "zh-CN": "表中没有单元格填着“{from}”，只需改列表。",
    "en-US": "No cell holds “{from}”; only the list changes.",
  },
  renameCells: {
    "zh-CN": "除列表外，还会更新 {count} 个单元格：",
    "en-US": "Besides the list, {count} {count|cell changes|cells change}:",
  },
  renameCellsOne: { "zh-CN": "除列表外，还会更新 1 个单元格：", "en-US": "Besides the list, 1 cell changes:" },
  columnLine: { "zh-CN": "{column}：{count} 个", "en-US": "{column}: {count}" },
  merges: {
    "zh-CN": "列表中已有“{to}”。表中的“{from}”都会变成“{to}”，之后无法再区分；请随后把“{from}”从列表中删除。",
    "en-US":
      "The list has “{to}” already. Cells with “{from}” will say “{to}” and cannot be told apart any more; remove “{from}” from the list afterwards.",
  },
  mergesPerson: {
    "zh-CN": "“{to}”是另一位成员。要把工作转给对方，请用“交接”：已完成的跟进会保留原来的跟进人。",
    "en-US": "“{to}” is another member. To pass work on, use “Hand over”: finished follow-ups then keep their author.",
  },
  columnsMissing: {
    "zh-CN": "找不到列：{columns}。其中的内容不会更新。",
    "en-US": "Not found: {columns}. What stands there will not change.",
  },
  columnOf: { "zh-CN": "“{sheet}”的“{column}”", "en-US": "“{column}” of {sheet}" },
  joiner: { "zh-CN": "、", "en-US": ", " },

  remove: { "zh-CN": "删除", "en-US": "Remove" },
  removeOf: { "zh-CN": "删除“{name}”", "en-US": "Remove “{name}”" },
  removeUnused: {
    "zh-CN": "没有单元格用到“{name}”。",
    "en-US": "No cell holds “{name}”.",
  },
  removeUsed: {
    "zh-CN": "还有 {count} 个单元格填着“{name}”。删除后这些内容会保留，但会被检查列为“不在列表中”。",
    "en-US":
      "{count} {count|cell still holds|cells still hold} “{name}” and will keep it, but the check will list {count|it|them} as not in the list.",
  },
  removeUsedOne: {
    "zh-CN": "还有 1 个单元格填着“{name}”。删除后内容会保留，但会被检查列为“不在列表中”。",
    "en-US": "1 cell still holds “{name}”. It keeps it, but the check will list it as not in the list.",
  },
  removeMemberUsed: {
    "zh-CN": "“{name}”还负责 {count} 个单元格中的客户、活动或跟进。建议先交接。",
    "en-US": "“{name}” still stands in {count} {count|cell|cells} as owner, rep or approver. Hand over first.",
  },
  removeNow: { "zh-CN": "从列表中删除", "en-US": "Remove from the list" },

  offersTitle: { "zh-CN": "“参数设置”有改动", "en-US": "Settings were changed" },
  offerRenamed: {
    "zh-CN": "“{from}”改成了“{to}”，表中还有 {count} 个单元格填着“{from}”。",
    "en-US": "“{from}” became “{to}”; {count} {count|cell still holds|cells still hold} “{from}”.",
  },
  offerReplaced: {
    "zh-CN": "团队名单中“{from}”换成了“{to}”，还有 {count} 个单元格填着“{from}”。",
    "en-US":
      "On the team, “{to}” took the place of “{from}”; {count} {count|cell still holds|cells still hold} “{from}”.",
  },
  offerRemoved: {
    "zh-CN": "“{from}”从“{list}”中删除了，表中还有 {count} 个单元格填着它。",
    "en-US": "“{from}” was removed from {list}; {count} {count|cell still holds|cells still hold} it.",
  },
  offerLost: {
    "zh-CN": "“{list}”少了“{word}”。公式和提醒要用到它。",
    "en-US": "{list} has lost “{word}”, which formulas and reminders rely on.",
  },
  offerDoubled: {
    "zh-CN": "“{list}”中有两项叫法相同，其中一项原来是“{word}”，公式无法再区分。",
    "en-US": "Two entries of {list} have the same word; one of them was “{word}”, and formulas cannot tell them apart.",
  },
  updateCells: { "zh-CN": "更新这些单元格", "en-US": "Update these cells" },
  putBack: { "zh-CN": "放回列表", "en-US": "Put it back" },
  leaveAsIs: { "zh-CN": "保持现状", "en-US": "Leave as it is" },
  later: { "zh-CN": "查看", "en-US": "Look" },
  offersWaiting: {
    "zh-CN": "“参数设置”里改过的名称，表中还没有更新。",
    "en-US": "Names were changed in Settings that cells still hold.",
  },

  handOver: { "zh-CN": "交接", "en-US": "Hand over" },
  handOverOf: { "zh-CN": "交接“{name}”的工作", "en-US": "Hand over what “{name}” has" },
  handOverIntro: {
    "zh-CN": "把离开的人的客户和未完成的跟进交给同事。已完成的跟进保留原来的跟进人。",
    "en-US": "Pass a leaver's customers and open follow-ups on to colleagues. Finished follow-ups keep their author.",
  },
  back: { "zh-CN": "返回列表", "en-US": "Back to the lists" },
  leaver: { "zh-CN": "交出的人", "en-US": "Who hands over" },
  successor: { "zh-CN": "接手的人", "en-US": "Who takes over" },
  choosePerson: { "zh-CN": "请选择", "en-US": "Choose" },
  openCustomersOnly: {
    "zh-CN": "只交接潜在、意向、谈判阶段的客户",
    "en-US": "Only customers that are neither won nor lost",
  },
  withCampaigns: { "zh-CN": "也交接负责的推广活动", "en-US": "Campaigns as well" },
  readingOwned: { "zh-CN": "正在读取客户和跟进…", "en-US": "Reading customers and follow-ups…" },
  preview: { "zh-CN": "将要交接", "en-US": "What changes hands" },
  customersCount: { "zh-CN": "客户 {count} 个", "en-US": "Customers: {count}" },
  followUpsCount: { "zh-CN": "未完成的跟进 {count} 条", "en-US": "Open follow-ups: {count}" },
  campaignsCount: { "zh-CN": "推广活动 {count} 个", "en-US": "Campaigns: {count}" },
  nothingOwned: {
    "zh-CN": "“{name}”名下没有可以交接的客户、跟进或活动。",
    "en-US": "“{name}” has no customers, follow-ups or campaigns to hand over.",
  },
  customerTo: { "zh-CN": "“{name}”交给", "en-US": "“{name}” goes to" },
  perCustomer: { "zh-CN": "逐个选择接手的人", "en-US": "Choose for each customer" },
  handOverNow: { "zh-CN": "交接 {count} 项", "en-US": "Hand over {count} {count|item|items}" },
  notInTeam: { "zh-CN": "{name}（不在名单中）", "en-US": "{name} (not on the team)" },
  unnamed: { "zh-CN": "（未填写名称）", "en-US": "(no name)" },
} as const satisfies Record<string, Text>;
