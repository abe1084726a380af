import { evaluatePlan } from "../../src/domain/evaluation/evaluatePlan";
import type { Figures } from "../../src/domain/evaluation/evaluation";
import type { PlannedIndicator } from "../../src/domain/indicator/indicator";
import { plainReference } from "./plainReference";
import { planOfSize } from "./planOfSize";

/** What all rows cost, the median of several warm runs. */
export interface Cost {
  readonly milliseconds: number;
  /** Processor time of all threads, which other programs on the machine do not lengthen. */
  readonly processor: number;
}

/** The computation beside the plain-number loop. */
export interface ComputeSpeed {
  readonly rows: number;
  /** Target texts parsed, figures judged and tallied, in exact decimals. */
  readonly exact: Cost;
  /** The same with target texts that were never seen before; their words were, with other numbers. */
  readonly unseen: Cost;
  /** The plain-number loop. */
  readonly plain: Cost;
}

const PERIOD = { year: 2024, throughMonth: 6 };
/** Few rows are repeated until the engine has compiled the loop. */
const ROWS_IN_ALL = 200_000;
const FEWEST_RUNS = 9;

/** How fast rows are parsed and judged, beside the plain-number loop in the same process. */
export function computeSpeed(rows: number): ComputeSpeed {
  const { indicators } = planOfSize(rows);
  const figures = indicators.map(figuresOf);
  const unseen = (run: number): readonly Figures[] => figures.map((row, at) => withNewText(row, run * rows + at));
  return {
    rows,
    exact: median(
      rows,
      () => figures,
      (given) => evaluatePlan(given, PERIOD),
    ),
    unseen: median(rows, unseen, (given) => evaluatePlan(given, PERIOD)),
    plain: median(
      rows,
      () => indicators,
      (given) => plainReference(given, PERIOD.throughMonth),
    ),
  };
}

/** The same target with another number, which no other row and no other run has: `1234.56亿元以上`. */
function withNewText(row: Figures, number: number): Figures {
  const target = String(row.target ?? "").replace(/[\d,]+/u, (1_000 + number / 100).toFixed(2));
  return target === "" ? row : { ...row, target };
}

function figuresOf({ targetText, actual, prior, publishedYoy, ...indicator }: PlannedIndicator): Figures {
  return {
    indicator,
    target: targetText ?? null,
    actual: actual ?? null,
    prior: prior ?? null,
    publishedYoy: publishedYoy ?? null,
    annualOnly: false,
    place: "",
  };
}

function runsOf(rows: number): number {
  return Math.max(FEWEST_RUNS, Math.ceil(ROWS_IN_ALL / rows));
}

function median<T>(rows: number, prepare: (run: number) => T, work: (given: T) => unknown): Cost {
  const costs = Array.from({ length: runsOf(rows) }, (_, run) => {
    const given = prepare(run);
    return costOf(() => work(given));
  });
  return { milliseconds: middle(costs.map((cost) => cost.milliseconds)), processor: mean(costs) };
}

function costOf(work: () => unknown): Cost {
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { milliseconds, processor: (user + system) / 1_000 };
}

function middle(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

/** Processor time is counted in steps too coarse for one short run. */
function mean(costs: readonly Cost[]): number {
  return costs.reduce((all, { processor }) => all + processor, 0) / costs.length;
}
