import type { Text } from "../Text";

/** Words of the pane's frame and of the pieces that all its views share. */
export const paneMessages = {
  productName: { "zh-CN": "销售推广助手", "en-US": "Sales Promotion Assistant" },
  navigation: { "zh-CN": "视图", "en-US": "Views" },
  home: { "zh-CN": "首页", "en-US": "Home" },
  today: { "zh-CN": "今日", "en-US": "Today" },
  report: { "zh-CN": "报告", "en-US": "Report" },
  import: { "zh-CN": "导入", "en-US": "Import" },
  check: { "zh-CN": "检查", "en-US": "Check" },
  entry: { "zh-CN": "填写助手", "en-US": "Fill in" },
  lists: { "zh-CN": "名单与列表", "en-US": "Team and lists" },
  workbook: { "zh-CN": "工作簿", "en-US": "Workbook" },
  history: { "zh-CN": "操作记录", "en-US": "History" },
  more: { "zh-CN": "更多", "en-US": "More" },
  showMore: { "zh-CN": "再显示 {count} 项（还有 {rest} 项）", "en-US": "Show {count} more ({rest} left)" },
  loading: { "zh-CN": "正在读取工作簿…", "en-US": "Reading the workbook…" },
  stillWaiting: {
    "zh-CN": "Excel 还没有回应。如果有单元格正在编辑，请按 Enter 完成输入，或按 Esc 取消。",
    "en-US": "Excel has not answered yet. If a cell is being edited, press Enter to finish or Esc to cancel.",
  },
  retry: { "zh-CN": "重试", "en-US": "Try again" },
  cancel: { "zh-CN": "取消", "en-US": "Cancel" },
  cancelling: { "zh-CN": "正在停止…", "en-US": "Stopping…" },
  dismiss: { "zh-CN": "关闭", "en-US": "Dismiss" },
  done: { "zh-CN": "完成", "en-US": "Done" },
  progressCount: { "zh-CN": "{done} / {total}", "en-US": "{done} of {total}" },
  myChoices: { "zh-CN": "个人设置", "en-US": "My settings" },
  myChoicesIntro: {
    "zh-CN": "只保存在这台电脑上，不会写入工作簿。",
    "en-US": "Kept on this computer only, never in the workbook.",
  },
  paneLanguage: { "zh-CN": "窗格语言", "en-US": "Pane language" },
  paneLanguageSystem: { "zh-CN": "跟随 Excel", "en-US": "Same as Excel" },
  whoAmI: { "zh-CN": "我是", "en-US": "I am" },
  whoAmIHint: {
    "zh-CN": "用来筛选提醒，不是访问权限：任何人都能看到整个工作簿。",
    "en-US": "Filters your reminders. It is not access control: everyone can see the whole workbook.",
  },
  whoAmINobody: { "zh-CN": "未选择（显示所有人）", "en-US": "Not chosen (show everyone)" },
  whoAmIEmpty: {
    "zh-CN": "“参数设置”里还没有团队成员。添加后就能在这里选择自己。",
    "en-US": "There are no team members on the Settings sheet yet. Add them, then choose yourself here.",
  },
  notInTeam: { "zh-CN": "{name}（不在团队名单中）", "en-US": "{name} (not on the team list)" },
  crashedTitle: { "zh-CN": "这个视图出了问题", "en-US": "Something went wrong in this view" },
  crashedText: {
    "zh-CN": "工作簿里的数据没有受影响。请重新载入窗格；如果仍然出现，请把下面的信息告诉支持人员。",
    "en-US":
      "The workbook is not affected. Reload the pane; if it happens again, pass the details below to your support team.",
  },
  reload: { "zh-CN": "重新载入窗格", "en-US": "Reload the pane" },
  unsupportedTitle: { "zh-CN": "需要更新的 Excel", "en-US": "A newer Excel is needed" },
  unsupportedText: {
    "zh-CN": "本插件需要 Microsoft 365、Excel 2021 或更高版本，或 Excel 网页版。表格本身在 Excel 2019 中也能使用。",
    "en-US":
      "This add-in needs Microsoft 365, Excel 2021 or newer, or Excel on the web. The sheets themselves also work in Excel 2019.",
  },
  sheetsNeededTitle: { "zh-CN": "还没有表格", "en-US": "No sheets yet" },
  sheetsNeededText: {
    "zh-CN": "请先在首页创建表格，再使用这个视图。",
    "en-US": "Create the sheets on the home page first, then come back here.",
  },
  sheetsNeededAction: { "zh-CN": "前往首页", "en-US": "Go to home" },
} as const satisfies Record<string, Text>;
