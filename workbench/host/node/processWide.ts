import type * as Module from "node:module";
import { runInThisContext } from "node:vm";

/** The top of the project, where its packages are installed: npm and jest run everything from there. */
export const projectFolder = process.cwd();

/**
 * Loads a package once per process. Jest gives every test file modules of its own, and loading jsdom takes longer than
 * most tests; the process's own loader, reached through its global scope, keeps one copy for all of them.
 */
export function requireOnce<T>(packageName: string): T {
  const modules = runInThisContext("process.getBuiltinModule('node:module')") as typeof Module;
  return modules.createRequire(`${projectFolder}/`)(packageName) as T;
}
