import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { onePublicFunction } from "./lint/onePublicFunction.mjs";

const PURE_ROOMS = ["src/domain/**", "src/workbook/**", "src/workflows/**"];

const NOT_IN_PURE_ROOMS = ["Excel", "Office", "OfficeExtension", "window", "document", "globalThis", "console"].concat([
  "Date",
  "performance",
  "setTimeout",
  "fetch",
  "process",
  "localStorage",
  "sessionStorage",
]);

const budgets = {
  complexity: ["error", 10],
  "max-lines": ["error", { max: 150, skipBlankLines: true, skipComments: true }],
};

const style = {
  "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
  "own/one-public-function": "error",
  eqeqeq: "error",
  "no-var": "error",
  "prefer-const": "error",
  "no-eval": "error",
  "no-implied-eval": "error",
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", prefer: "type-imports" }],
  "@typescript-eslint/explicit-module-boundary-types": "error",
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  // a custom function answers with an error by throwing CustomFunctions.Error, which is no Error
  "@typescript-eslint/only-throw-error": [
    "error",
    { allow: [{ from: "package", name: "Error", package: "custom-functions-runtime" }] },
  ],
};

export default tseslint.config(
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { own: { rules: { "one-public-function": onePublicFunction } } },
    rules: { ...style, ...budgets },
  },
  {
    // problems and results are made by two small constructors each; the arithmetic of shares and points lives in one file
    files: ["src/domain/problem.ts", "src/domain/result.ts", "src/domain/share.ts"],
    rules: { "own/one-public-function": "off" },
  },
  {
    files: PURE_ROOMS,
    rules: {
      "no-restricted-globals": [
        "error",
        ...NOT_IN_PURE_ROOMS.map((name) => ({
          name,
          message: "This room knows no host, browser or clock: take what you need as an argument.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same input gives the same answer here." },
      ],
    },
  },
  {
    files: ["src/excel/**", "src/taskpane/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["test/**"],
    rules: {
      // tests are tables of cases
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "own/one-public-function": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    // Jest loads a global setup by its default export
    files: ["test/e2e/buildOnce.ts"],
    rules: { "no-restricted-exports": "off" },
  },
);
