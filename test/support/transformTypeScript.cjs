const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const esbuild = require("esbuild");

const ownText = readFileSync(__filename, "utf8");

/** How Jest makes of TypeScript what Node runs. Types are not looked at: `npm test` has the compiler check them besides. */
module.exports = {
  process(text, path) {
    return esbuild.transformSync(text, {
      sourcefile: path,
      loader: path.endsWith("x") ? "tsx" : "ts",
      jsx: "automatic",
      format: "cjs",
      target: "node20",
      sourcemap: true,
    });
  },
  getCacheKey(text, path, { configString }) {
    const parts = [esbuild.version, ownText, configString, path, text];
    return createHash("sha256").update(parts.join("\0")).digest("hex");
  },
};
