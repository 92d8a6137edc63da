/** Tests run in Node; the pane's page lives in a jsdom window of its own, and in a real browser for test/browser. */
const transform = { "^.+\\.tsx?$": ["ts-jest", { tsconfig: "test/tsconfig.jest.json", diagnostics: false }] };
/** Univer is partly published as ES modules only: tests use one bundle of it, made before they start. */
const moduleNameMapper = { "^.*/univerPackages$": "<rootDir>/build/univer.cjs" };

module.exports = {
  globalSetup: "<rootDir>/test/support/globalSetup.cjs",
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
