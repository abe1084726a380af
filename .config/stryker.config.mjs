import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const { projects } = JSON.parse(readFileSync("package.json", "utf8")).jest;
const node = projects.find(({ displayName }) => displayName === "node");

// the tables judge mutants; thousands of random cases for each of them would take days
process.env.PROPERTY_RUNS ??= "4";

// fewer tests for a first pass over many mutants: MUTATION_TESTS="test/domain/target/*.test.ts"
const tests = process.env.MUTATION_TESTS ?? "test/domain/**/*.test.ts,test/examples.test.ts";

/**
 * `npm run mutation`: changes the arithmetic and the target grammar one operator at a time and asks whether a test of the
 * domain notices. Hours on one core, so it is no part of `npm run check`; incremental, so that a second run only does what
 * changed. `npm run mutation -- --mutate "src/domain/growth/**"` does one folder.
 */
export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  mutate: ["src/domain/{rounding,growth,pace,target}/**/*.ts"],
  jest: {
    projectType: "custom",
    config: {
      ...node,
      projects: [],
      transform: { "^.+\\.ts$": node.transform["^.+\\.tsx?$"] },
      testMatch: tests.split(",").map((pattern) => `<rootDir>/${pattern}`),
      // a million cases in whole numbers: far too long for one mutant, and they know no PROPERTY_RUNS
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/domain/properties/"],
    },
  },
  coverageAnalysis: "perTest",
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 1),
  incremental: true,
  incrementalFile: "build/mutation/incremental.json",
  clearTextReporter: { logTests: false, reportTests: false },
  reporters: ["clear-text", "html", "json"],
  htmlReporter: { fileName: "build/mutation/mutation.html" },
  jsonReporter: { fileName: "build/mutation/mutation.json" },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: path.join(os.tmpdir(), "plan-annex-mutation"),
  ignorePatterns: ["*", "!src", "!src/**", "!test", "!test/**", "!package.json", "!tsconfig.json"],
  disableTypeChecks: "src/domain/**/*.ts",
  allowConsoleColors: false,
};
