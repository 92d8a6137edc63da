import { makeXlsx } from "../../../core/import/makeXlsx";
import { startWithRows } from "../../../excel/startWithSample";
import { eventually } from "../../../support/eventually";
import { loadInPane } from "../../../support/loadInPane";
import type { Workbench } from "../../../support/startWorkbench";
import type * as importPane from "./importPane";

jest.setTimeout(60_000);

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWithRows({});
  const pane = await loadInPane<typeof importPane>(workbench, "test/taskpane/features/import/importPane.tsx");
  pane.drawImport();
  await shown("把文件拖到这里");
});
afterEach(() => workbench.stop());

const body = (): HTMLElement => workbench.window.document.body;
const shown = (text: string): Promise<void> => eventually(() => expect(body().textContent).toContain(text), 5000);

/** The element of that selector which bears the name, by its label or its own words. */
function named<T extends HTMLElement>(selector: string, name: string): T {
  const found = [...body().querySelectorAll<T>(selector)].find((each) => {
    const label = each.id === "" ? null : body().querySelector(`label[for="${each.id}"]`);
    const own = [...each.childNodes].map((part) => part.textContent).join("");
    return [each.getAttribute("aria-label"), label?.textContent, own].some((text) => text?.trim().startsWith(name));
  });
  if (found === undefined) throw new Error(`No ${selector} “${name}” in ${body().textContent}`);
  return found;
}

function chooseFile(name: string, bytes: Uint8Array): void {
  const input = named<HTMLInputElement>("input[type=file]", "数据文件");
  const file = new workbench.window.File([bytes as Uint8Array<ArrayBuffer>], name);
  Object.defineProperty(input, "files", { configurable: true, value: { 0: file, length: 1, item: () => file } });
  input.dispatchEvent(new workbench.window.Event("change", { bubbles: true }));
}

function paste(html: string, text: string): void {
  const event = new workbench.window.Event("paste", { bubbles: true, cancelable: true });
  const getData = (type: string): string => (type === "text/html" ? html : text);
  Object.defineProperty(event, "clipboardData", { value: { getData } });
  named("textarea", "在这里粘贴").dispatchEvent(event);
}

/** Chooses an option as a person does; React listens to the native event. */
function select(name: string, value: string): void {
  const field = named<HTMLSelectElement>("select", name);
  field.value = value;
  field.dispatchEvent(new workbench.window.Event("change", { bubbles: true }));
}

const optionsOf = (name: string): string[] =>
  [...named<HTMLSelectElement>("select", name).options].map(({ textContent }) => textContent ?? "");
const valueOf = (name: string): string => named<HTMLSelectElement>("select", name).value;

const csv = (text: string): Uint8Array => new TextEncoder().encode(text);

test("[IM-1] an Excel file offers its sheets; choosing one reads it", async () => {
  const bytes = makeXlsx([
    { name: "说明", rows: [["本文件由旧系统导出"]] },
    {
      name: "客户",
      rows: [
        ["客户名称", "建档时间"],
        ["甲公司", { serial: 45_474, format: 14 }],
      ],
    },
    { name: "旧", rows: [["公司名称"], ["乙公司"], ["丙公司"]], state: "hidden" },
  ]);
  chooseFile("客户.xlsx", bytes);
  await shown("客户.xlsx：1 行，2 列");
  expect(optionsOf("工作表")).toEqual(["说明", "客户", "旧（隐藏）"]);
  expect(valueOf("工作表")).toBe("客户");
  expect(body().textContent).toContain("示例：2024-07-01");
  select("工作表", "旧");
  await shown("客户.xlsx：2 行，1 列");
});

test("[BA-3] the heading row that was found is shown, and another one or none can be chosen", async () => {
  chooseFile("客户.csv", csv("客户清单,,\n客户名称,联系人,电话\n甲公司,李娜,1\n乙公司,王强,2\n"));
  await shown("客户.csv：2 行，3 列");
  expect(valueOf("标题行")).toBe("2");
  expect(optionsOf("标题行")).toEqual([
    "第 1 行：客户清单",
    "第 2 行：客户名称 | 联系人 | 电话",
    "第 3 行：甲公司 | 李娜 | 1",
    "第 4 行：乙公司 | 王强 | 2",
    "没有标题行",
  ]);
  expect(body().textContent).toContain("这一行上方的 1 行不导入。");
  select("标题行", "0");
  await shown("客户.csv：4 行，3 列");
});

test("[IM-1] cells copied in Excel or on a web page are pasted, merged cells told", async () => {
  named("[role=tab]", "粘贴").click();
  await shown("按 Ctrl+V");
  paste("", '客户名称\t备注\n甲公司\t"第一行\n第二行"\n');
  await shown("粘贴的内容：1 行，2 列");
  named("button", "换一个来源").click();
  await shown("把文件拖到这里");
  named("[role=tab]", "粘贴").click();
  await shown("按 Ctrl+V");
  paste(
    "<html><body><!--StartFragment--><table><tr><th>客户名称</th><th>联系人</th></tr>" +
      "<tr><td rowspan=2>甲\n公司<br>二部</td><td>李娜</td></tr><tr><td>王强</td></tr></table></body></html>",
    "",
  );
  await shown("粘贴的内容：2 行，2 列");
  expect(body().textContent).toContain("示例：甲 公司 二部");
});

test("[IM-1] another sheet of the workbook is offered with its size and read", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("旧名单");
    sheet.getRange("A1:B3").values = [
      ["客户名称", "电话"],
      ["甲公司", "'13800000000"],
      ["乙公司", "'13900000000"],
    ];
    await context.sync();
  });
  named("[role=tab]", "其他工作表").click();
  await shown("3 行，2 列");
  named("button", "旧名单").click();
  await shown("旧名单：2 行，2 列");
});

test("[IM-1] a web page's table that a system exported as .xls is read like a sheet", async () => {
  chooseFile(
    "导出.xls",
    csv("<html><meta charset=utf-8><table><tr><td>客户名称<td>电话</tr><tr><td>甲公司<td>1</table></html>"),
  );
  await shown("导出.xls：1 行，2 列");
});

test("a workbook without other sheets says what to do", async () => {
  named("[role=tab]", "其他工作表").click();
  await shown("没有其他工作表");
  named("button", "刷新").click();
  await shown("没有其他工作表");
});

test("[IM-2] what was chosen is offered for the next file of the same headings, and can be forgotten", async () => {
  const file = csv("甲栏,乙栏\n上海云启,x\n北京数联,y\n");
  chooseFile("一月.csv", file);
  await shown("一月.csv：2 行");
  expect(body().textContent).not.toContain("用上次的对应关系");
  select("“甲栏”导入到", "customerName");
  await eventually(() => expect(named<HTMLButtonElement>("button", "检查数据").disabled).toBe(false), 5000);
  named("button", "检查数据").click();
  await eventually(() => expect(body().querySelector("select")).toBeNull(), 5000);
  const { localStorage } = workbench.window;
  const stored = JSON.stringify({ ...localStorage });
  expect(stored).toContain("甲栏");
  expect(stored).not.toContain("上海云启");

  const again = await loadInPane<typeof importPane>(workbench, "test/taskpane/features/import/importPane.tsx");
  again.drawImport();
  await shown("把文件拖到这里");
  chooseFile("二月.csv", csv("乙栏,甲栏\ny,丙公司\n"));
  await shown("导入过标题相同的数据");
  named("button", "用上次的对应关系").click();
  await shown("已沿用上次的对应关系。");
  expect(valueOf("“甲栏”导入到")).toBe("customerName");
  named("button", "不再记住").click();
  await eventually(() => expect(body().textContent).not.toContain("已沿用上次的对应关系。"), 5000);
  expect(JSON.stringify({ ...localStorage })).not.toContain("甲栏");
});

test("[IM-2] a guess that only the content backs asks to be confirmed", async () => {
  chooseFile("客户.csv", csv("a,b\n甲有限公司,13800138000\n乙有限公司,13900139000\n"));
  await shown("根据内容推测，请确认");
  expect([valueOf("“a”导入到"), valueOf("“b”导入到")]).toEqual(["customerName", "contact"]);
});

test("[IM-4] the unit that a heading names is shown and can be changed", async () => {
  chooseFile("客户.csv", csv("客户名称,成交金额（万元）\n甲公司,12.5\n"));
  await shown("没有写单位的数字按");
  expect(valueOf("“成交金额（万元）”中没有写单位的数字按")).toBe("10000");
});

test("a file that cannot be read as the person chose goes back to what is recognised", async () => {
  chooseFile("客户.csv", csv("客户名称\n甲公司\n"));
  await shown("客户.csv：1 行");
  select("标题行", "2");
  await shown("文件里只有标题，没有数据行。");
  named("button", "恢复自动识别").click();
  await shown("客户.csv：1 行");
});
