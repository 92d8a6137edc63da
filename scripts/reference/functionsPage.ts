import { functionDeclarations } from "../../src/templates/functions";
import { code, markdownTable, pageText, type ReferencePage } from "./markdown";

/** Writes the page of the custom functions. */
export function functionsPage(): ReferencePage {
  return {
    fileName: "functions.md",
    title: "自定义函数 · Custom functions",
    summary: "Every function that the add-in brings, with its arguments and an example.",
    text: pageText([
      "# 自定义函数 · Custom functions",
      "The sheets themselves use none of these, so that colleagues without the add-in calculate the same: they are for formulas of your own. Without the add-in they show `#NAME?` once the cell is recalculated.",
      ...functionDeclarations.map(({ name, description, parameters, example }) =>
        [
          `## ${name}`,
          `${description["zh-CN"]}\\\n${description["en-US"]}`,
          markdownTable(
            ["参数", "Argument", "说明", "What it is"],
            parameters.map(({ name: parameter, description: meaning, optional, dimensionality }) => [
              parameter["zh-CN"],
              parameter["en-US"] + (optional ? " (optional)" : ""),
              meaning["zh-CN"],
              meaning["en-US"] + (dimensionality === "matrix" ? " (a range)" : ""),
            ]),
          ),
          `Example: ${code(example.formula)} → ${code(String(example.result))}`,
        ].join("\n\n"),
      ),
    ]),
  };
}
