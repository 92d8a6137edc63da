import { createHostWorkbook } from "../../../workbench/engine/createHostWorkbook";
import { startWorkbench } from "../../support/startWorkbench";

test("engine alone", async () => {
  const t0 = performance.now();
  const workbook = await createHostWorkbook({ locale: "en-US" });
  console.log("start", performance.now() - t0);
  workbook.setFunctions(["CAC"], async (calls) => calls.map((call) => (call.args[1] === 0 ? { error: "#DIV/0!" } : { value: (call.args[0] as number) / (call.args[1] as number) })));
  await workbook.person.type("Sheet1", "A1", "=CAC(33000,200)");
  await workbook.person.type("Sheet1", "A2", "=A1*2");
  await workbook.person.type("Sheet1", "A3", "=CAC(1,0)");
  await workbook.person.type("Sheet1", "A4", "2024-07-01");
  const file = await workbook.toFile();
  console.log(JSON.stringify(file.sheets[0]?.cells), JSON.stringify(file.sheets[0]?.styles), performance.now() - t0);
  workbook.dispose();
});

test("office.js", async () => {
  const workbench = await startWorkbench({ language: "en-US" });
  const result = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [["Name", "Amount", "Double"], ["a", 1, ""], ["b", 2, ""]];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Sales";
    sheet.getRange("C2").formulas = [["=[@Amount]*2"]];
    sheet.getRange("E1").formulas = [["=SUM(Sales[Double])"]];
    await context.sync();
    sheet.getRange("A4:B4").values = [["c", 3]];
    const all = table.getRange().load("address,values,formulas,text,valueTypes");
    const sum = sheet.getRange("E1").load("values,formulas");
    await context.sync();
    return [all.address, all.values, all.formulas, sum.values, sum.formulas];
  });
  console.log(JSON.stringify(result));
  await workbench.stop();
});
