import os from "node:os";
import path from "node:path";

const ROOMS = ["rounding", "growth", "pace", "target"];

/**
 * `npm run mutation`: changes the arithmetic and the target grammar one operator at a time and asks whether a test notices.
 * How it works stands in `.config/mutation/README.md`.
 * `npm run mutation -- --mutate "src/domain/growth/*.ts"` does one folder, MUTATION_CONCURRENCY=4 uses four cores.
 */
export default {
  testRunner: "tables",
  tables: { rooms: ROOMS },
  plugins: ["./.config/mutation/tableRunner.mjs", "./.config/mutation/roomScores.mjs"],
  mutate: ROOMS.map((room) => `src/domain/${room}/**/*.ts`),
  coverageAnalysis: "perTest",
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 1),
  timeoutMS: 2_000,
  timeoutFactor: 3,
  incrementalFile: "build/mutation/incremental.json",
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  reporters: ["progress-append-only", "clear-text", "html", "json", "rooms"],
  htmlReporter: { fileName: "build/mutation/mutation.html" },
  jsonReporter: { fileName: "build/mutation/mutation.json" },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: path.join(os.tmpdir(), "plan-annex-mutation"),
  ignorePatterns: [
    "*",
    "!src",
    "!src/domain",
    "!src/domain/**",
    "!test",
    "!test/domain",
    "!test/domain/**",
    "!package.json",
  ],
  disableTypeChecks: false,
  symlinkNodeModules: false,
  allowConsoleColors: false,
  // every mutant is judged, those of tables that are built while modules load too
  ignoreStatic: false,
  warnings: { slow: false },
};
