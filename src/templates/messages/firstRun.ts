import type { Text } from "../Text";

/** Words of the home view: setting up, and what the workbook holds afterwards. */
export const firstRunMessages = {
  welcomeTitle: { "zh-CN": "开始使用", "en-US": "Get started" },
  welcomeIntro: {
    "zh-CN": "在这个工作簿里创建四张表格和一张“参数设置”。已有的工作表不会被改动。",
    "en-US": "Create four sheets and a Settings sheet in this workbook. Sheets that are already here are not changed.",
  },
  languageTitle: { "zh-CN": "表格语言", "en-US": "Language of the sheets" },
  teamTitle: { "zh-CN": "团队成员", "en-US": "Team" },
  teamIntro: {
    "zh-CN": "负责人和跟进人从这里选择。可以先不填，以后在“参数设置”中补充。",
    "en-US":
      "Owners and reps are chosen from this list. You can leave it for later and fill it in on the Settings sheet.",
  },
  memberName: { "zh-CN": "姓名", "en-US": "Name" },
  memberNameOf: { "zh-CN": "第 {number} 位成员的姓名", "en-US": "Name of member {number}" },
  memberRoleOf: { "zh-CN": "第 {number} 位成员的角色", "en-US": "Role of member {number}" },
  removeMember: { "zh-CN": "移除第 {number} 位成员", "en-US": "Remove member {number}" },
  addMember: { "zh-CN": "添加成员", "en-US": "Add member" },
  memberTwice: {
    "zh-CN": "“{name}”重复了，请区分同名成员。",
    "en-US": "“{name}” is listed twice. Tell the two apart.",
  },
  createSheets: { "zh-CN": "创建表格", "en-US": "Create sheets" },
  createMissing: { "zh-CN": "创建缺少的表格", "en-US": "Create the missing sheets" },
  createBeside: { "zh-CN": "换个名称创建", "en-US": "Create under another name" },
  creating: { "zh-CN": "正在创建表格…", "en-US": "Creating the sheets…" },
  createdTitle: { "zh-CN": "表格已创建", "en-US": "The sheets are ready" },
  createdText: {
    "zh-CN": "新建：{created}。现在可以录入、导入数据，或载入示例数据。",
    "en-US": "Created: {created}. Start typing, import your data, or load the sample data.",
  },
  nothingToCreateTitle: { "zh-CN": "表格都已存在", "en-US": "All sheets are already here" },
  nothingToCreateText: { "zh-CN": "没有改动任何内容。", "en-US": "Nothing was changed." },
  keptText: { "zh-CN": "保留原样：{kept}。", "en-US": "Left as they are: {kept}." },
  blockedTitle: { "zh-CN": "名称已被占用，没有创建任何表格", "en-US": "A name is taken, so nothing was created" },
  sheetNameTaken: {
    "zh-CN":
      "工作簿里已有名为“{sheet}”的工作表，其中没有我们的表格。请给它改名，或选择换个名称创建，新表会以“(2)”结尾。",
    "en-US":
      "The workbook has a sheet named “{sheet}” that holds no table of ours. Rename it, or create ours beside it with “(2)” added to the name.",
  },
  tableNameTaken: {
    "zh-CN": "工作表“{sheet}”中已有名为“{table}”的表格。请在“表设计”选项卡中给它改名，然后重试。",
    "en-US": "The sheet “{sheet}” has a table named “{table}”. Rename it on the Table Design tab, then try again.",
  },
  tableRenamed: {
    "zh-CN": "工作表“{sheet}”中的表格被改了名，插件要靠“{table}”这个名称找到它。请先恢复名称。",
    "en-US": "The table on “{sheet}” was renamed. The add-in finds it by the name “{table}”: give it back first.",
  },
  renamedTitle: { "zh-CN": "有表格被改了名", "en-US": "A table was renamed" },
  renamedText: {
    "zh-CN": "工作表“{sheet}”中的表格现在叫“{now}”，插件要靠“{table}”这个名称找到它。内容和公式不受影响。",
    "en-US":
      "The table on “{sheet}” is called “{now}” now. The add-in finds it by the name “{table}”. Contents and formulas are not affected.",
  },
  renameBack: { "zh-CN": "恢复名称", "en-US": "Rename it back" },
  nothingLeftBehind: {
    "zh-CN": "没有创建任何表格，工作簿保持原样。",
    "en-US": "No sheet was created. The workbook is as it was.",
  },
  unfinishedLeft: {
    "zh-CN": "以下工作表没有完成，请删除后重试：{sheets}。",
    "en-US": "These sheets are unfinished. Delete them and try again: {sheets}.",
  },
  cancelledTitle: { "zh-CN": "已取消", "en-US": "Cancelled" },
  manualCalculation: {
    "zh-CN": "这个工作簿设为手动计算：按 F9 后，自动列和提醒才会更新。",
    "en-US": "This workbook calculates manually: press F9 to update computed columns and reminders.",
  },
  readOnlyTitle: { "zh-CN": "工作簿以只读方式打开", "en-US": "This workbook is open for reading only" },
  readOnlyText: {
    "zh-CN": "可以查看提醒，但不能创建表格、导入或生成报告。",
    "en-US": "You can look at reminders, but not create sheets, import or build a report.",
  },
  homeTitle: { "zh-CN": "销售推广", "en-US": "Sales promotion" },
  homeIntro: { "zh-CN": "点击表名，跳到相应的工作表。", "en-US": "Choose a sheet to go to it." },
  sheetsTitle: { "zh-CN": "表格", "en-US": "Sheets" },
  settingsDescription: {
    "zh-CN": "团队、下拉列表、提醒期限和节假日。",
    "en-US": "Team, drop-down lists, deadlines and holidays.",
  },
  sheetMissing: { "zh-CN": "缺少", "en-US": "Missing" },
  teamEmptyText: {
    "zh-CN": "还没有团队成员。请在“参数设置”中填写，负责人和跟进人的下拉列表才有内容。",
    "en-US": "No team members yet. Add them on the Settings sheet, so that owners and reps can be chosen.",
  },
  teamCount: { "zh-CN": "{count} 位成员：{names}", "en-US": "{count} {count|member|members}: {names}" },
  editTeam: { "zh-CN": "编辑团队", "en-US": "Edit the team" },
  sampleTitle: { "zh-CN": "示例数据", "en-US": "Sample data" },
  sampleText: {
    "zh-CN": "用一份虚构的数据先看看效果：客户、活动、跟进记录和效果分析各若干行。",
    "en-US": "See how it works with made-up data: some customers, campaigns, follow-ups and analyses.",
  },
  loadSample: { "zh-CN": "载入示例数据", "en-US": "Load sample data" },
  loadingSample: { "zh-CN": "正在载入示例数据…", "en-US": "Loading the sample data…" },
  sampleLoadedTitle: { "zh-CN": "示例数据已载入", "en-US": "The sample data is in" },
  sampleLoadedText: {
    "zh-CN": "共写入 {rows} 行。打开“今日”查看提醒，或在“报告”中生成复盘报告。",
    "en-US": "{rows} rows were written. Open Today for reminders, or build a review under Report.",
  },
  sampleNotLoaded: { "zh-CN": "没有写入任何行。", "en-US": "No row was written." },
  samplePartly: {
    "zh-CN": "已写入 {rows} 行，其余没有写入。可以删除这些行后重试。",
    "en-US": "{rows} {rows|row was|rows were} written, the rest were not. You can delete {rows|it|them} and try again.",
  },
  listJoiner: { "zh-CN": "、", "en-US": ", " },
  columnsTitle: { "zh-CN": "有几列需要确认", "en-US": "Some columns need your word" },
  columnsText: {
    "zh-CN": "表“{sheet}”中找不到这些列：{columns}。它们可能被改名或删除了；在恢复之前，插件不会读写这些列。",
    "en-US":
      "These columns cannot be found on “{sheet}”: {columns}. They may have been renamed or deleted. Until they are back, the add-in neither reads nor writes them.",
  },
  columnRenamed: {
    "zh-CN": "“{now}”就是原来的“{before}”吗？",
    "en-US": "Is “{now}” the column that was “{before}”?",
  },
  columnsPutBack: { "zh-CN": "补回缺少的列…", "en-US": "Put columns back…" },
  columnIsSame: { "zh-CN": "是同一列", "en-US": "Yes, the same" },
} as const satisfies Record<string, Text>;
