import type { Direction, Indicator, IndicatorKind, ScheduleStep } from "../indicator/indicator";
import type { Period } from "../period/period";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import { isRelativeUnit } from "../target/isRelativeUnit";
import { parseTarget } from "../target/parseTarget";
import type { Target, TargetPart } from "../target/target";
import type { Evaluation, Figures } from "./evaluation";
import { evaluateTarget } from "./evaluateTarget";

/** One figure and one target, without a schema around them: what a cell formula has. */
export interface LooseFigures {
  /** The figure that is judged: for growth the growth rate in %, for a reduction the reduction. */
  readonly actual: number | null;
  /** True where `—` says that no figure exists for this period (rule S7). */
  readonly annualOnly?: boolean;
  /** Target text as adopted, or a number. */
  readonly target: string | number | null;
  readonly period: Period;
  /** Absent means what the target is: a relation, or by its first number growth, a reduction, a rank; else a flow. */
  readonly kind?: IndicatorKind;
  readonly direction?: Direction;
  readonly baseline?: number;
  /** Planned shares of the year, in place of elapsed time (rule P3). */
  readonly schedule?: readonly ScheduleStep[];
  /** Growth that a relation target (与经济增长同步) is held against, in percent (rule T2). */
  readonly relatedGrowth?: number | null;
  /** Unit of the figure; absent means the target's own. Another one is converted, or a mismatch (rule T5). */
  readonly unit?: string;
  /**
   * Year-on-year growth in percent, for the growth part of a compound target (`162亿元，增长7%`, rule S6); null when it is
   * not yet known, absent when that part is not to be judged.
   */
  readonly growth?: number | null;
  /** Decimals that the figure prints with, for settings that judge on printed figures (rule S9). */
  readonly decimals?: number;
  readonly settings?: Settings;
}

function impliedKind(target: Target): IndicatorKind {
  if (target.state === "special" && target.special === "relation") return "relation";
  const measure = target.state === "number" ? target.parts[0]?.measure : undefined;
  if (measure === "growth" || measure === "multiple") return "growth";
  return measure === "reduction" || measure === "rank" ? measure : "flow";
}

/** Kinds that are judged by a rate of change. */
function isRateKind(kind: IndicatorKind): boolean {
  return kind === "growth" || kind === "reduction" || kind === "relation";
}

/** 压减50万吨: the figure is an amount, in the unit that is given. */
function reducesAmount(target: Target, kind: IndicatorKind): boolean {
  const [first] = target.state === "number" ? target.parts : [];
  return kind === "reduction" && first?.measure === "reduction" && first.unit !== "" && !isRelativeUnit(first.unit);
}

function measuresGrowth({ measure }: TargetPart): boolean {
  return measure === "growth" || measure === "multiple" || measure === "reduction";
}

/** Without growth, a figure can be held against one side of a compound target only: amounts against amounts. */
function comparableTarget(target: Target, kind: IndicatorKind, growth: LooseFigures["growth"]): Target {
  if (target.state !== "number" || isRateKind(kind) || growth !== undefined) return target;
  const amounts = target.parts.filter((part) => !measuresGrowth(part));
  return amounts.length === 0 ? target : { ...target, parts: amounts };
}

/**
 * The verdict on one figure against one target (单项判定), for cell formulas: the same rules as `evaluateIndicator`, with
 * what is not given left open. Of a compound target (`162亿元，增长7%`) the numbers count that something is given for.
 *
 * @example
 * judge({ actual: 4.77, target: 10.6, period: { year: 2024, throughMonth: 6 } }).gap // => "-5"
 * judge({ actual: 4.4, target: "增长5%左右", period: { year: 2024, throughMonth: 6 } }).status // => "behind"
 * judge({ actual: 6480, target: "1.2亿美元以上", unit: "万美元", period: { year: 2024, throughMonth: 6 } }).completionRate // => "0.54"
 * judge({ actual: 28, target: "控制在30以内", period: { year: 2024, throughMonth: 6 }, kind: "level" }).status // => "ahead"
 */
export function judge(loose: LooseFigures): Evaluation {
  const target = parseTarget(loose.target);
  const kind = loose.kind ?? impliedKind(target);
  const indicator: Indicator = {
    code: "",
    name: "",
    unit: isRateKind(kind) && !reducesAmount(target, kind) ? "%" : (loose.unit ?? ""),
    kind,
    direction: loose.direction,
    baseline: loose.baseline,
    schedule: loose.schedule,
    decimals: loose.decimals,
  };
  const figures: Figures = {
    indicator,
    target: loose.target,
    actual: loose.actual,
    prior: null,
    publishedYoy: isRateKind(kind) && kind !== "reduction" ? null : (loose.growth ?? null),
    annualOnly: loose.annualOnly ?? false,
    place: "",
    relatedGrowth: loose.relatedGrowth,
  };
  return evaluateTarget(
    figures,
    comparableTarget(target, kind, loose.growth),
    loose.period,
    loose.settings ?? DEFAULT_SETTINGS,
  );
}
