import { Exact } from "../exact";
import { Ratio } from "../share";
import { boundOf } from "./boundOf";
import type { Comparison, Question, Yardstick } from "./comparison";
import type { Status } from "./evaluation";
import type { Explanation, ExplanationCode } from "./explanation";
import { gapOf } from "./gapOf";

/** The codes of a figure that stands where it should, and of one that does not. */
type CodePair = readonly [reached: ExplanationCode, behind: ExplanationCode];

const LOWER: CodePair = ["lowerReached", "lowerBehind"];

const CODES: Readonly<Record<Yardstick, CodePair>> = {
  pace: ["noRate", "noRate"],
  ceiling: LOWER,
  growth: ["growthReached", "growthBehind"],
  reduction: ["reductionReached", "reductionBehind"],
  level: ["levelReached", "levelBehind"],
  rank: ["rankReached", "rankBehind"],
};

const FLOW_CODES: Partial<Readonly<Record<Status, ExplanationCode>>> = {
  completed: "flowCompleted",
  ahead: "flowAhead",
  onPace: "flowOnPace",
  behind: "flowBehind",
};

function codePair({ yardstick, direction }: Question, { marks }: Comparison): CodePair {
  if (marks.limit) return ["rangeReached", "rangeOutside"];
  return direction === "lower" && yardstick !== "rank" ? LOWER : CODES[yardstick];
}

function codeOf(question: Question, comparison: Comparison, status: Status): ExplanationCode {
  const { figure, marks, isShare } = comparison;
  const exceeds = marks.limit !== null && figure.compareTo(marks.limit) > 0;
  const flow = isShare && !exceeds ? FLOW_CODES[status] : undefined;
  const [reached, behind] = codePair(question, comparison);
  return flow ?? (status === "behind" ? behind : reached);
}

/** The upper end of a range, and by how much a figure is beyond it (rule S4). */
function rangeFacts(figure: Exact, upper: Exact): Explanation["facts"] {
  return figure.gt(upper) ? { upper, excess: figure.minus(upper) } : { upper };
}

/** S5: how much of a yearly ceiling is used up, and how far that is from elapsed time in points; until the year's end. */
function ceilingFacts({ yardstick, goal, pace, actual }: Question, status: Status): Explanation["facts"] {
  const ceiling = goal.upper ?? goal.value;
  if (yardstick !== "ceiling" || pace.yearEnd || status === "behind" || ceiling.lte(0)) return {};
  const used = Ratio.of(actual, ceiling);
  return { used: used.quotient(), elapsed: pace.elapsedShare, over: used.pointsAbove(pace.elapsed) };
}

/** A net increase of a stock: the figure as reported and the start value that it counts from. */
function increaseFacts({ part, figures, actual }: Question): Explanation["facts"] {
  const { actual: reported, indicator } = figures;
  const counts = part.measure === "netIncrease" && indicator.baseline !== undefined && reported !== null;
  return counts && !new Exact(reported).eq(actual)
    ? { reported: new Exact(reported), baseline: new Exact(indicator.baseline ?? 0) }
    : {};
}

/** How figures print (rules R1, R2), and the settings that a verdict may hang on. */
function settingFacts({ pace: { settings }, part }: Question): Explanation["facts"] {
  return {
    rounding: settings.rounding,
    decimals: settings.rateDecimals,
    ...(settings.aheadBand > 0 && { band: new Exact(settings.aheadBand) }),
    ...(part.isRelation === true && { relation: part.text }),
  };
}

/**
 * Why one part of a target has its status, with its numbers (rule S10). The status must be one that was judged.
 *
 * @example
 * explanationOf({ yardstick: "rank", figures: { indicator: {} }, actual: 2, goal: { value: exact(3), upper: null, unit: "" }, part: {}, pace: { period: {}, settings: {} } }, { marks: { limit: null } }, "ahead").code // => "rankReached"
 */
export function explanationOf(question: Question, comparison: Comparison, status: Status): Explanation {
  const { yardstick, actual, goal, pace, part } = question;
  const figure = new Exact(actual);
  const gap = gapOf(question, comparison);
  return {
    code: codeOf(question, comparison, status),
    facts: {
      actual: figure,
      target: goal.value,
      ...(goal.upper && rangeFacts(figure, goal.upper)),
      unit: goal.unit,
      difference: figure.minus(boundOf(question)),
      measure: yardstick,
      bound: part.bound,
      month: pace.period.throughMonth,
      status,
      ...(comparison.isShare && { rate: comparison.figure.quotient(), elapsed: pace.elapsedShare }),
      ...(gap && { gap }),
      ...ceilingFacts(question, status),
      ...increaseFacts(question),
      ...settingFacts(question),
    },
  };
}
