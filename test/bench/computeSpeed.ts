import { evaluatePlan } from "../../src/domain/evaluation/evaluatePlan";
import type { Figures } from "../../src/domain/evaluation/evaluation";
import type { PlannedIndicator } from "../../src/domain/indicator/indicator";
import { plainReference } from "./plainReference";
import { planOfSize } from "./planOfSize";

/** Milliseconds for all rows, the median of several warm runs. */
export interface ComputeSpeed {
  readonly rows: number;
  /** Target texts parsed, figures judged, explained and tallied, in exact decimals. */
  readonly exact: number;
  /** The plain-number loop. */
  readonly plain: number;
}

const PERIOD = { year: 2024, throughMonth: 6 };
/** Few rows are repeated until the engine has compiled the loop. */
const ROWS_IN_ALL = 200_000;
const FEWEST_RUNS = 9;

/** How fast rows are parsed and judged, beside the plain-number loop in the same process. */
export function computeSpeed(rows: number): ComputeSpeed {
  const { indicators } = planOfSize(rows);
  const figures = indicators.map(figuresOf);
  return {
    rows,
    exact: median(rows, () => evaluatePlan(figures, PERIOD)),
    plain: median(rows, () => plainReference(indicators, PERIOD.throughMonth)),
  };
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

function median(rows: number, run: () => unknown): number {
  const runs = Math.max(FEWEST_RUNS, Math.ceil(ROWS_IN_ALL / rows));
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
