/**
 * Compares docs/spec.md with the tests: prints the clauses that no test cites in its title, and the citations of clauses
 * that do not exist. With --check, any of either is a failure.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const specification = "docs/spec.md";
const clauses = new Map(
  [...readFileSync(specification, "utf8").matchAll(/^- \*\*([A-Z]{2}-\d+)\*\* (.*)$/gm)].map(
    ([, id = "", text = ""]) => [id, text],
  ),
);
if (clauses.size === 0) throw new Error(`${specification} holds no clause`);

/** Titles of the tests in a file: the first argument of `test`, `it`, `describe` and of what their `each` gives. */
function titlesIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:test|it|describe)\b/.test(node.expression.getText(source))) {
      const [title] = node.arguments;
      if (title !== undefined && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title)))
        titles.push(title.getText(source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

const citations = new Map<string, string[]>();
for (const path of readdirSync("test", { recursive: true, encoding: "utf8" })) {
  if (!path.endsWith(".test.ts")) continue;
  for (const title of titlesIn(join("test", path))) {
    for (const [, id = ""] of title.matchAll(/\[([A-Z]{2}-\d+)\]/g))
      citations.set(id, [...(citations.get(id) ?? []), path]);
  }
}

const uncited = [...clauses].filter(([id]) => !citations.has(id));
const unknown = [...citations].filter(([id]) => !clauses.has(id));
for (const [id, text] of uncited) console.log(`${id} is cited by no test: ${text}`);
for (const [id, files] of unknown) console.log(`${id} is not in ${specification} but cited in ${files.join(", ")}`);
console.log(`${clauses.size - uncited.length} of ${clauses.size} clauses are cited by tests`);
if (process.argv.includes("--check") && uncited.length + unknown.length > 0) process.exitCode = 1;
