import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";

const require = createRequire(import.meta.url);
const { collectTests } = require("./collectTests.cjs");
const { freshModules } = require("./freshModules.cjs");
const { quickExpect } = require("./quickExpect.cjs");

/** Part of the time that Stryker grants: we end a run ourselves, which spares a new process. */
const OWN_TIMEOUT = 0.8;

/** When a mutant has made a test file endless: after so many times of what the file took, and so many milliseconds. */
const SLOWER = 10;
const PATIENCE = 1_500;

/** Random cases are the same ones for each mutant, and a failing one is not made smaller. */
const RANDOM_CASES = { seed: 20240630, endOnFailure: true };

/** What the instrumented files and Stryker share: coverage, the active mutant, how often it was passed. */
const shared = (globalThis.__stryker__ ??= {});

const call = new vm.Script("globalThis.__runTests__()");

/** Runs to its end or for so many milliseconds; null where time ran out, also within an endless loop. */
function within(milliseconds, run) {
  globalThis.__runTests__ = run;
  try {
    return call.runInThisContext({ timeout: Math.max(1, Math.round(milliseconds)) });
  } catch (error) {
    if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return null;
    throw error;
  }
}

/** In the sandbox, where Stryker starts its runners. */
function testFilesOf(room) {
  const folder = path.resolve("test/domain", room);
  const files = readdirSync(folder).filter((file) => file.endsWith(".test.ts"));
  return files.sort().map((file) => path.join(folder, file));
}

function testId(file, index) {
  return `${path.relative(process.cwd(), file)}#${index}`;
}

function fileOfTest(id) {
  return path.resolve(id.slice(0, id.lastIndexOf("#")));
}

/** The same string as the one in the instrumented code, so that comparing both is comparing addresses. */
function literal(id) {
  return Object.keys({ [id]: true })[0];
}

function outcome(test) {
  try {
    const value = test.run();
    if (typeof value?.then === "function") throw new Error("The tests of the rooms answer at once, without a promise.");
    return { status: TestStatus.Success };
  } catch (error) {
    return { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
  }
}

/**
 * Judges mutants by the test files of the rooms in one process (README.md of this folder). Each run of a file gets modules of
 * its own, as under Jest; they are compiled once. That takes hundredths of a second where Jest takes seconds.
 */
class TableRunner {
  static inject = tokens(commonTokens.logger, commonTokens.options);

  constructor(log, options) {
    this.log = log;
    this.rooms = options.tables.rooms;
  }

  /** Modules are loaded anew for each file in any case: what a mutant does while they load is seen by every test. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.PROPERTY_RUNS ??= "4";
    this.fresh = freshModules();
    globalThis.expect = quickExpect;
    require("fast-check").configureGlobal(RANDOM_CASES);
    this.files = this.rooms.flatMap(testFilesOf);
    this.costs = new Map();
  }

  /** Every test once, with what it covers. */
  async dryRun({ timeout, coverageAnalysis }) {
    shared.activeMutant = undefined;
    shared.mutantCoverage = { static: {}, perTest: {} };
    const tests = within(timeout * OWN_TIMEOUT, () => this.files.flatMap((file) => this.measure(file)));
    const { mutantCoverage } = shared;
    shared.mutantCoverage = undefined;
    if (tests === null) return { status: DryRunStatus.Timeout, reason: "the first run of all tests" };
    return { status: DryRunStatus.Complete, tests, ...(coverageAnalysis !== "off" && { mutantCoverage }) };
  }

  measure(file) {
    const results = this.collect(file).map((test, index) => {
      const id = testId(file, index);
      shared.currentTestId = id;
      const start = performance.now();
      const result = outcome(test);
      shared.currentTestId = undefined;
      return { id, name: test.name(), fileName: file, timeSpentMs: performance.now() - start, ...result };
    });
    this.costs.set(
      file,
      results.reduce((all, { timeSpentMs }) => all + timeSpentMs, 0),
    );
    return results;
  }

  collect(file) {
    const load = this.fresh();
    return collectTests(() => load(file));
  }

  /** The tests that cover a mutant, file by file, up to the first that fails; every test for what runs while loading. */
  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, timeout, disableBail }) {
    const wanted = testFilter && new Set(testFilter);
    const covering = testFilter && new Set(testFilter.map(fileOfTest));
    const files = this.nearestFirst(sandboxFileName).filter((file) => covering?.has(file) ?? true);
    Object.assign(shared, { activeMutant: literal(activeMutant.id), hitLimit, hitCount: hitLimit && 0 });
    const traced = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
      const result = this.judge(files, wanted, disableBail, performance.now() + timeout * OWN_TIMEOUT);
      return toMutantRunResult(determineHitLimitReached(shared.hitCount, hitLimit) ?? result, disableBail);
    } finally {
      Error.stackTraceLimit = traced;
      shared.activeMutant = undefined;
    }
  }

  judge(files, wanted, disableBail, deadline) {
    const tests = [];
    for (const file of files) {
      const time = Math.min(deadline - performance.now(), this.longest(file));
      const results = within(time, () => this.judgeFile(file, wanted, disableBail));
      if (results === null) return { status: DryRunStatus.Timeout, reason: `${file} takes too long` };
      if (results.status === DryRunStatus.Error) return results;
      tests.push(...results);
      if (!disableBail && results.at(-1)?.status === TestStatus.Failed) break;
    }
    return { status: DryRunStatus.Complete, tests };
  }

  judgeFile(file, wanted, disableBail) {
    let collected;
    try {
      collected = this.collect(file);
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: `${file}: ${error?.message ?? error}` };
    }
    const results = [];
    for (const [index, test] of collected.entries()) {
      const id = testId(file, index);
      if (wanted?.has(id) === false) continue;
      const result = outcome(test);
      results.push({ id, name: id, timeSpentMs: 0, ...result });
      if (!disableBail && result.status === TestStatus.Failed) break;
    }
    return results;
  }

  /** How many milliseconds a file may take with a mutant: many times what it took without. */
  longest(file) {
    const cost = this.costs.get(file);
    return cost === undefined ? Infinity : SLOWER * cost + PATIENCE;
  }

  /** The tests of the mutant's own room first, in them the quick files first. */
  nearestFirst(mutated) {
    const room = path.basename(path.dirname(mutated));
    const rank = (file) => (path.basename(path.dirname(file)) === room ? 0 : 1);
    const cost = (file) => this.costs.get(file) ?? 0;
    return [...this.files].sort((one, other) => rank(one) - rank(other) || cost(one) - cost(other));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "tables", TableRunner)];

/** The option of `.config/stryker.config.mjs` that is ours. */
export const strykerValidationSchema = {
  properties: {
    tables: {
      description: "Rooms of src/domain whose test files judge the mutants",
      type: "object",
      properties: { rooms: { type: "array", items: { type: "string" } } },
      required: ["rooms"],
      additionalProperties: false,
    },
  },
};
