import { lastingPace } from "../pace/lastingPace";
import { paceOf } from "../pace/paceOf";
import type { Period } from "../period/period";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import type { Target } from "../target/target";
import type { Evaluation, Figures } from "./evaluation";
import { JudgedEvaluation } from "./judgedEvaluation";
import { manualVerdict } from "./manualVerdict";
import { verdictOf } from "./verdictOf";

/**
 * The verdict on one indicator whose target is parsed already (执行情况判定); see `evaluateIndicator`.
 *
 * @example
 * evaluateTarget({ indicator: { kind: "flow", unit: "亿元" }, actual: null }, { state: "pending", text: "", reason: "blank", at: 0 }, { year: 2024, throughMonth: 6 }).status // => "targetPending"
 */
export function evaluateTarget(
  figures: Figures,
  target: Target,
  period: Period,
  settings: Settings = DEFAULT_SETTINGS,
): Evaluation {
  const { schedule } = figures.indicator;
  const pace = schedule ? paceOf(period, settings, schedule) : lastingPace(period, settings);
  return new JudgedEvaluation(figures, target, pace, manualVerdict(figures, verdictOf(figures, target, pace)));
}
