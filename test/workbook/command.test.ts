import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EffectsPrint } from "../../scripts/workbook/effectTotals";
import { tables } from "../../src/templates/tables";
import type { Language } from "../../src/templates/Text";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import type { WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import { makeXlsx } from "../core/import/makeXlsx";
import { forbiddenFunctions } from "../support/forbiddenFunctions";

// The first run may have to build the add-in.
jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "workbook-command-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sampleFile = "examples/sales-pipeline.sample.csv";

interface Made {
  readonly file: WorkbookFile;
  readonly printed: {
    readonly effects: EffectsPrint;
    readonly report?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  };
  readonly said: string;
}

/** Runs the command as a person would, and reads back what it wrote. */
async function make(language: Language, ...options: readonly string[]): Promise<Made> {
  const out = join(folder, `${language}.xlsx`);
  const tsx = join(process.cwd(), "node_modules/tsx/dist/cli.mjs");
  const run = spawnSync(process.execPath, [tsx, "scripts/workbook.ts", "--lang", language, "--out", out, ...options], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`Exit code ${run.status}: ${run.stderr}`);
  return {
    file: await readXlsx(readFileSync(out)),
    printed: JSON.parse(run.stdout) as Made["printed"],
    said: run.stderr,
  };
}

/** What must hold for every workbook that is handed out. */
function expectSound({ file }: Made, language: Language): void {
  const visible = file.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  for (const { sheetName } of Object.values(tables)) expect(visible).toContain(sheetName[language]);
  expect(visible).not.toContain("Sheet1");
  expect(file.sheets.some(({ visibility }) => visibility === "VeryHidden")).toBe(true);
  const errors = file.sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ value }) => typeof value === "object")
      .map(({ rowIndex, columnIndex }) => `${name} R${rowIndex + 1}C${columnIndex + 1}`),
  );
  expect(errors).toEqual([]);
  expect(forbiddenFunctions(file)).toEqual([]);
  for (const { sheetName, tableName } of Object.values(tables)) {
    const sheet = file.sheets.find(({ name }) => name === sheetName[language]);
    const table = sheet?.tables.find(({ name }) => name === tableName);
    expect(table?.columns.some(({ calculatedColumnFormula }) => calculatedColumnFormula !== undefined)).toBe(true);
    expect(sheet?.validations.length).toBeGreaterThan(5);
    expect(sheet?.conditionalFormats.length).toBeGreaterThan(3);
    expect(sheet?.cells.every(({ formula, value }) => formula === undefined || value !== undefined)).toBe(true);
  }
}

describe("npm run workbook", () => {
  it("makes a Chinese workbook with sample data and a report, and prints both as JSON", async () => {
    const made = await make("zh-CN", "--sample", "--print", "effects,report");
    expectSound(made, "zh-CN");
    const { effects, report } = made.printed;
    expect(effects.customers.rows).toBeGreaterThanOrEqual(55);
    expect(effects.totals.newCustomers).toBe(effects.rows.reduce((sum, row) => sum + Number(row["newCustomers"]), 0));
    const [name, rows] = Object.entries(report ?? {})[0] ?? ["", []];
    expect(name).toMatch(/^复盘报告/);
    expect(rows.flat()).toContain("推广活动复盘报告");
    expect(made.file.sheets.find((sheet) => sheet.name === name)?.charts).toHaveLength(1);
  });

  it.each([
    ["a CSV", () => sampleFile],
    ["an Excel file", () => asXlsx(sampleFile)],
  ])("makes an English workbook out of %s, and its figures are those of the file", async (_, source) => {
    const made = await make(
      "en-US",
      "--import",
      source(),
      "--map",
      "examples/sales-pipeline.map.json",
      "--print",
      "effects",
    );
    expectSound(made, "en-US");
    const { totals, customers } = made.printed.effects;
    const deals = dealsIn(readFileSync(sampleFile, "utf8"));
    const won = deals.filter((deal) => deal["deal_stage"] === "Won");
    const dated = deals.filter((deal) => deal["engage_date"] !== "");
    const amount = won.reduce((sum, deal) => sum + Number(deal["close_value"]), 0);
    expect(customers).toMatchObject({ rows: deals.length, dated: dated.length, byStage: { won: won.length } });
    expect(totals).toMatchObject({ newCustomers: dated.length, wonCustomers: won.length, wonAmount: amount });
    const byPeriod = Object.values(totals.byPeriod).reduce((sum, period) => sum + period.wonAmount, 0);
    expect(byPeriod).toBe(amount);
  });

  it("ends at once, in words and without a file, when the source is no CSV", () => {
    const [csv, map, out] = [join(folder, "empty.csv"), "examples/sales-pipeline.map.json", join(folder, "none.xlsx")];
    writeFileSync(csv, "");
    const tsx = join(process.cwd(), "node_modules/tsx/dist/cli.mjs");
    const args = ["scripts/workbook.ts", "--lang", "zh-CN", "--out", out, "--import", csv, "--map", map];
    const { status, stderr } = spawnSync(process.execPath, [tsx, ...args], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("文件是空的");
    expect(existsSync(out)).toBe(false);
  });

  it("says in both languages what is wrong with its arguments, and what it cannot read", () => {
    const tsx = join(process.cwd(), "node_modules/tsx/dist/cli.mjs");
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [tsx, "scripts/workbook.ts", ...args], { encoding: "utf8" });
    const wrong = run("--lang", "xx");
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain("请用 zh-CN 或 en-US");
    expect(wrong.stderr).toContain("--out is missing");
    const missing = run("--lang", "en-US", "--out", join(folder, "x.xlsx"), "--import", "no.csv", "--map", "no.json");
    expect([missing.status, missing.stderr, missing.stdout]).toEqual([
      1,
      "no.csv cannot be read: there is no such file\n",
      "",
    ]);
  });
});

/** Makes an Excel file of the sample, amounts as numbers, and gives its path. */
function asXlsx(csv: string): string {
  const rows = readFileSync(csv, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
  const path = join(folder, "deals.xlsx");
  writeFileSync(path, makeXlsx([{ name: "Deals", rows }]));
  return path;
}

/** The sample is plain: no quotes, one deal a line. */
function dealsIn(csv: string): Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = csv.trim().split(/\r?\n/);
  const headings = head.replace(/^\uFEFF/, "").split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((value, index) => [headings[index] ?? "", value])));
}
