const path = require("node:path");
const esbuild = require("esbuild");

const root = path.resolve(__dirname, "../..");

/** Makes build/univer.cjs and build/hucre.cjs: the spreadsheet engine and the .xlsx reader, which all test files load. */
module.exports = async function globalSetup() {
  await bundle(path.join(root, "workbench/engine/univerPackages.ts"), "build/univer.cjs");
  await bundle("hucre/xlsx", "build/hucre.cjs");
};

function bundle(entryPoint, outfile) {
  return esbuild.build({
    entryPoints: [entryPoint],
    outfile: path.join(root, outfile),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
}
