import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { functionDeclarations } from "../../src/templates/functions";
import type { FunctionDeclaration } from "../../src/templates/functions/FunctionDeclaration";
import { functionsJson } from "../../src/templates/functions/functionsJson";
import { languages } from "../../src/templates/Text";
import { localisedBuiltIns } from "./localisedBuiltIns";

const names = functionDeclarations.map((declaration) => declaration.name);

/** Function names of Excel's application interface, `Excel.Functions`: `vlookup`, `ceiling_Math`. */
function builtInsOfOfficeJs(): string[] {
  const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = types.indexOf("class Functions extends OfficeExtension.ClientObject");
  const members = types.slice(start, types.indexOf("toJSON()", start)).matchAll(/^\s+(\w+)\(/gm);
  return [...members].map(([, name]) => (name ?? "").toUpperCase().replaceAll("_", "."));
}

/** Everything that the calculation engine knows by name, newer functions included: its declarations list them by group. */
function builtInsOfEngine(): string[] {
  const groups = path.resolve(__dirname, "../../node_modules/@univerjs/engine-formula/lib/types/functions");
  return readdirSync(groups, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "function-names.d.ts")
    .flatMap((file) => [...readFileSync(path.join(groups, file), "utf8").matchAll(/ = "([^"]+)"/g)])
    .map(([, name]) => name ?? "");
}

/** Excel 4 macro functions that read like ours, from Microsoft's “Excel Macro Functions Reference”. */
const macroFunctions =
  "RUN ECHO ALERT BEEP CALL CANCEL.KEY COPY CUSTOM.UNDO DIALOG.BOX EVALUATE EXEC FORECAST FUNNEL GOAL.SEEK GOTO HALT INPUT MESSAGE NOTE POKE RETURN SET.VALUE STEP TERMINATE UNDO VOLATILE WAIT BREAK ELSE END.IF FOR NEXT WHILE RESULT ARGUMENT REGISTER OPEN CLOSE SAVE".split(
    " ",
  );

test("there are functions for every formula of the guides, CAC and CONVERSION first", () => {
  expect(names).toEqual([
    "CAC",
    "CONVERSION",
    "CPA",
    "CPL",
    "CTR",
    "AOV",
    "ROI",
    "RETURNRATIO",
    "DEVIATION",
    "BREAKEVEN",
    "BUDGETTOTAL",
    "REPURCHASE",
    "SALESCYCLE",
    "FUNNELFORECAST",
    "OVERDUEDAYS",
  ]);
});

test("no name is one of Excel's own functions, in English", () => {
  const builtIns = new Set([...builtInsOfOfficeJs(), ...builtInsOfEngine(), ...macroFunctions]);
  expect(builtIns.size).toBeGreaterThan(400);
  expect([...builtIns].filter((name) => ["VLOOKUP", "XLOOKUP", "CEILING.MATH"].includes(name))).toHaveLength(3);
  expect(names.filter((name) => builtIns.has(name))).toEqual([]);
});

test.each(Object.entries(localisedBuiltIns))("no name is one of Excel's own functions in %s", (_, list) => {
  const builtIns = new Set(list.split(" "));
  expect(names.filter((name) => builtIns.has(name))).toEqual([]);
});

test("names and ids keep Excel's rules: three letters at least, capital, no digits that could make a cell address", () => {
  for (const { id, name } of functionDeclarations) {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(name).toMatch(/^[A-Z]{3,}$/);
    expect(name).not.toMatch(/^R\d*C\d*$/);
  }
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(functionDeclarations.map(({ id }) => id)).size).toBe(names.length);
});

test.each(languages)("the metadata in %s describes every function and parameter in that language", (language) => {
  const metadata = functionsJson(language);
  expect(metadata.functions).toHaveLength(names.length);
  for (const { description, parameters, result } of metadata.functions) {
    const texts = [description, ...parameters.flatMap((parameter) => [parameter.name, parameter.description])];
    for (const text of texts) expect(text).toMatch(language === "zh-CN" ? /\p{Script=Han}/u : /^[^\p{Script=Han}]+$/u);
    expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
    expect(result.dimensionality).toBe("scalar");
  }
});

test("the metadata of both languages differ in words only", () => {
  const shape = (language: (typeof languages)[number]) =>
    functionsJson(language).functions.map(({ id, name, result, parameters }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
    }));
  expect(shape("en-US")).toEqual(shape("zh-CN"));
});

test("optional parameters come last, or Excel could not tell which was left out", () => {
  const declared: readonly FunctionDeclaration[] = functionDeclarations;
  for (const { parameters } of declared) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  }
});
