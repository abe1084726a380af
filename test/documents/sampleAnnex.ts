import type { AnnexTable } from "../../src/domain/annex/annex";
import { annexesOf } from "../../src/domain/annex/annexesOf";
import { annexOf } from "../../src/domain/annex/annexOf";
import { evaluatePlan } from "../../src/domain/evaluation/evaluatePlan";
import type { PlanEvaluation } from "../../src/domain/evaluation/evaluation";
import type { Plan } from "../../src/domain/indicator/indicator";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
import { annexZh } from "../../src/wording/zhCN/annex";

/** First half of 2024. */
export const H1 = { year: 2024, throughMonth: 6 };

/** The verdicts on a plan file's own figures. */
export function judgedPlan({ indicators, tables }: Plan, settings: Settings = DEFAULT_SETTINGS): PlanEvaluation {
  const figures = indicators.map((indicator) => {
    const {
      targetText = null,
      actual = null,
      prior = null,
      publishedYoy = null,
      manualStatus,
      manualReason,
    } = indicator;
    const manual = manualStatus && { manual: { status: manualStatus, reason: manualReason ?? "" } };
    const { code: place } = indicator;
    return { indicator, target: targetText, actual, prior, publishedYoy, annualOnly: false, place, ...manual };
  });
  return evaluatePlan(figures, H1, settings, tables);
}

/** The annex of a plan file's own figures. */
export function sampleAnnex(plan: Plan, settings: Settings = DEFAULT_SETTINGS): AnnexTable {
  const { region, source = "" } = plan;
  return annexOf(judgedPlan(plan, settings), { region, period: H1, source }, annexZh, settings);
}

/** All annexes of a plan file's own figures: one for each of its tables. */
export function sampleAnnexes(plan: Plan): readonly AnnexTable[] {
  const { region, source = "", tables } = plan;
  const judged = judgedPlan(plan);
  return annexesOf([], tables).map((definition) =>
    annexOf(judged, { region, period: H1, source }, annexZh, DEFAULT_SETTINGS, definition),
  );
}
