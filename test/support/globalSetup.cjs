const path = require("node:path");
const esbuild = require("esbuild");

/** Makes build/univer.cjs, the one bundle of the spreadsheet engine that all test files load. */
module.exports = async function globalSetup() {
  const root = path.resolve(__dirname, "../..");
  await esbuild.build({
    entryPoints: [path.join(root, "workbench/engine/univerPackages.ts")],
    outfile: path.join(root, "build/univer.cjs"),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
};
