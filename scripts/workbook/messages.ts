import type { Text } from "../../src/templates/Text";

/** Words of `npm run workbook`. */
export const workbookMessages = {
  help: {
    "zh-CN": `用法：npm run workbook -- --lang zh-CN|en-US --out 文件.xlsx [选项]

不打开浏览器，运行插件本身，生成一个可以直接分发的工作簿。

  --lang zh-CN|en-US     表格和插件的语言
  --out 文件.xlsx        写到哪里；已有的同名文件会被替换
  --sample               载入示例数据
  --import 文件          导入 .csv、.tsv、.txt 或 .xlsx 中的数据，与 --map 一起使用
  --map 映射.json        导入时各列的去向（例：examples/sales-pipeline.map.json）
  --doubles keep|fill|overwrite|add
                         可能已有的行：保留现有、只补空白、更新不同之处、另外新增（默认）
  --print effects,report 把推广效果分析表、复盘报告以 JSON 输出到标准输出
  --help                 显示这段说明

退出码：0 完成，1 没有完成，2 参数有误。`,
    "en-US": `Usage: npm run workbook -- --lang zh-CN|en-US --out FILE.xlsx [options]

Runs the add-in itself, without a browser, and makes a workbook that is ready to hand out.

  --lang zh-CN|en-US     Language of the sheets and of the add-in
  --out FILE.xlsx        Where to write; a file of that name is replaced
  --sample               Load the sample data
  --import FILE          Import data from a .csv, .tsv, .txt or .xlsx file; needs --map
  --map MAP.json         Where each column goes (for example examples/sales-pipeline.map.json)
  --doubles keep|fill|overwrite|add
                         Rows that may be there already: keep what is there, fill blanks, update what differs,
                         or add them as rows of their own (the default)
  --print effects,report Print the effect analysis, the review report, as JSON on standard output
  --help                 Show this text

Exit codes: 0 done, 1 not done, 2 wrong arguments.`,
  },
  seeHelp: { "zh-CN": "用 --help 查看说明。", "en-US": "See --help." },

  unknownOption: { "zh-CN": "没有 {option} 这个选项。", "en-US": "There is no option {option}." },
  optionTwice: { "zh-CN": "{option} 只能写一次。", "en-US": "{option} may be given only once." },
  valueMissing: { "zh-CN": "{option} 后面缺少内容。", "en-US": "{option} needs a value after it." },
  optionMissing: { "zh-CN": "缺少 {option}。", "en-US": "{option} is missing." },
  languageUnknown: {
    "zh-CN": "--lang {value}：请用 zh-CN 或 en-US。",
    "en-US": "--lang {value}: use zh-CN or en-US.",
  },
  notXlsx: { "zh-CN": "--out {value}：文件名须以 .xlsx 结尾。", "en-US": "--out {value}: the name must end in .xlsx." },
  importNeedsMap: { "zh-CN": "--import 和 --map 要一起使用。", "en-US": "--import and --map go together." },
  partUnknown: {
    "zh-CN": "--print {value}：可以输出 effects 和 report。",
    "en-US": "--print {value}: what can be printed is effects and report.",
  },
  sampleOrImport: {
    "zh-CN": "--sample 和 --import 只能选一个：示例数据只载入空表。",
    "en-US": "Choose --sample or --import: sample data goes into empty tables only.",
  },

  doublesUnknown: {
    "zh-CN": "--doubles {value}：请用 keep、fill、overwrite 或 add。",
    "en-US": "--doubles {value}: use keep, fill, overwrite or add.",
  },
  doublesWithoutImport: {
    "zh-CN": "--doubles 要和 --import 一起使用。",
    "en-US": "--doubles goes with --import.",
  },

  fileUnreadable: { "zh-CN": "无法读取 {file}：{reason}", "en-US": "{file} cannot be read: {reason}" },
  fileUnwritable: { "zh-CN": "无法写入 {file}：{reason}", "en-US": "{file} cannot be written: {reason}" },
  noSuchFile: { "zh-CN": "没有这个文件", "en-US": "there is no such file" },
  isFolder: { "zh-CN": "这是一个文件夹", "en-US": "it is a folder" },
  notAllowed: { "zh-CN": "没有权限", "en-US": "no permission" },
  building: { "zh-CN": "正在构建插件…", "en-US": "Building the add-in…" },
  buildFailed: { "zh-CN": "插件构建失败，原因见上。", "en-US": "The add-in could not be built; the reason is above." },
  starting: { "zh-CN": "正在启动插件…", "en-US": "Starting the add-in…" },
  creating: { "zh-CN": "正在创建表格…", "en-US": "Creating the sheets…" },
  loadingSample: { "zh-CN": "正在载入示例数据…", "en-US": "Loading the sample data…" },
  importing: { "zh-CN": "正在导入 {file}…", "en-US": "Importing {file}…" },
  imported: { "zh-CN": "导入结果：{counts}", "en-US": "Result: {counts}" },
  calculating: { "zh-CN": "正在计算…", "en-US": "Calculating…" },
  reporting: { "zh-CN": "正在生成报告…", "en-US": "Building the report…" },
  saved: {
    "zh-CN": "已保存 {file}（{kilobytes} KB，用时 {seconds} 秒）。",
    "en-US": "Saved {file} ({kilobytes} KB, {seconds} s).",
  },
  commandFailed: {
    "zh-CN": "插件没有执行“创建表格”按钮。",
    "en-US": "The add-in did not carry out its button “Create sheets”.",
  },
  addinSaid: { "zh-CN": "插件提示：{text}", "en-US": "The add-in says: {text}" },
  paneSilent: {
    "zh-CN": "等了 {seconds} 秒，窗格里没有出现“{waitingFor}”。{said}",
    "en-US": "“{waitingFor}” did not appear in the pane within {seconds} seconds. {said}",
  },
} as const satisfies Record<string, Text>;

export type WorkbookMessage = keyof typeof workbookMessages;
