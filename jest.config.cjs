/** Tests run in Node; the pane's page lives in a jsdom window of its own, and in a real browser for test/browser. */
const transform = { "^.+\\.tsx?$": "<rootDir>/test/support/transformTypeScript.cjs" };
/** Univer is partly, hucre wholly published as ES modules: tests use one bundle of each, made before they start. */
const moduleNameMapper = {
  "^.*/univerPackages$": "<rootDir>/build/univer.cjs",
  "^hucre/xlsx$": "<rootDir>/build/hucre.cjs",
};

module.exports = {
  globalSetup: "<rootDir>/test/support/globalSetup.cjs",
  testSequencer: "<rootDir>/test/support/longestFirst.cjs",
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/", "/node_modules/"],
      transform,
      moduleNameMapper,
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      transform,
      moduleNameMapper,
    },
  ],
};
