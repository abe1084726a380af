import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const { projects } = JSON.parse(readFileSync("package.json", "utf8")).jest;
const node = projects.find(({ displayName }) => displayName === "node");

const ROOMS = ["rounding", "growth", "pace", "target"];

/** Tables and single cases as one file. MUTATION_TESTS takes others (globs parted by commas, no braces). */
const tests = process.env.MUTATION_TESTS ?? "test/domain/mutationCases.ts";

process.env.PROPERTY_RUNS ??= "4";

/**
 * `npm run mutation`: changes the arithmetic and the target grammar one operator at a time and asks whether a test notices.
 * No part of `npm run check`, since it takes hours on one core (a mutant takes two seconds and more); incremental,
 * so that a second run only does what changed.
 * `npm run mutation -- --mutate "src/domain/growth/*.ts"` does one folder, MUTATION_CONCURRENCY=4 uses four cores.
 */
export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  mutate: ROOMS.map((room) => `src/domain/${room}/**/*.ts`),
  jest: {
    projectType: "custom",
    // which tests cover a mutant is known from the first run, so that nothing need be searched for each mutant
    enableFindRelatedTests: false,
    config: {
      ...node,
      projects: [],
      transform: { "^.+\\.ts$": node.transform["^.+\\.tsx?$"] },
      testMatch: tests.split(",").map((pattern) => `<rootDir>/${pattern}`),
      testPathIgnorePatterns: ["/node_modules/"],
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
