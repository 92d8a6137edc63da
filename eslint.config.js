import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Folders of src that a folder must not import; the compiler's project references say the same. */
const forbidden = (folders, why) => ({
  "no-restricted-imports": [
    "error",
    { patterns: folders.map((folder) => ({ group: [`**/${folder}/**`, `**/${folder}`], message: why })) },
  ],
});

const features = ["home", "today", "check", "report", "import", "entry", "lists", "workbook", "history"];

export default tseslint.config(
  { ignores: ["build/**", "dist/**", "node_modules/**", "screenshots/**"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["*.js", "*.cjs", "test/support/*.cjs"] } },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          argsIgnorePattern: "^_",
          varsIgnorePattern: "^_",
          destructuredArrayIgnorePattern: "^_",
          ignoreRestSiblings: true,
        },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "no-console": ["error", { allow: ["error"] }],
      "no-empty": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/core/**"],
    rules: forbidden(
      ["templates", "excel", "taskpane", "functions", "commands", "workbench"],
      "core knows nothing but itself",
    ),
  },
  {
    files: ["src/templates/**"],
    rules: forbidden(["excel", "taskpane", "functions", "commands", "workbench"], "templates see core only"),
  },
  {
    files: ["src/excel/**"],
    rules: forbidden(["taskpane", "functions", "commands", "workbench"], "excel sees core and templates"),
  },
  {
    files: ["src/functions/**"],
    rules: forbidden(["excel", "taskpane", "commands", "workbench"], "functions see core and templates"),
  },
  {
    files: ["src/taskpane/**"],
    rules: forbidden(["functions", "workbench"], "the pane sees core, templates and excel"),
  },
  { files: ["workbench/**"], rules: forbidden(["src"], "the workbench loads the built add-in, as Excel does") },
  ...features.map((feature) => ({
    files: [`src/taskpane/features/${feature}/**`],
    rules: forbidden(
      features.filter((other) => other !== feature).map((other) => `features/${other}`),
      "features of the pane never import each other",
    ),
  })),
  {
    files: ["src/excel/**", "src/taskpane/**", "src/commands/**"],
    plugins: { "office-addins": officeAddins },
    // The plugin's rules on loading before reading are left out: they take `table.columns` for a read. office.js itself
    // throws PropertyNotLoaded, and every path runs against it in tests.
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  // A component's type is its markup.
  { files: ["**/*.tsx"], rules: { "@typescript-eslint/explicit-module-boundary-types": "off" } },
  {
    files: ["workbench/**"],
    rules: {
      // Univer's enumerations come as plain numbers in its snapshots; matched groups of a pattern are there.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  { files: ["scripts/**", "benchmarks/**", "workbench/**/node/**", "test/**"], rules: { "no-console": "off" } },
  { files: ["**/*.js", "**/*.cjs"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["**/*.js", "**/*.cjs"],
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
    },
  },
);
