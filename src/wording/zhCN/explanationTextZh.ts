import type { Explanation } from "../../domain/evaluation/explanation";
import type { Status } from "../../domain/evaluation/evaluation";
import type { RoundingMode } from "../../domain/rounding/roundingMode";
import { ExplanationFigures } from "../explanationFigures";
import { EXPLANATION_SENTENCES_ZH } from "./explanations";
import { statusesZh } from "./statuses";

/**
 * The Chinese sentence that explains a status with its numbers (判断说明), rule S10. A target with several numbers has one
 * clause for each; all of them must be reached (S6). Rounded by the settings of the verdict (R1, R2), unless a mode is given.
 */
export function explanationTextZh(explanation: Explanation, rounding?: RoundingMode): string {
  const figures = new ExplanationFigures(explanation.facts, rounding);
  if (explanation.code !== "compound") return EXPLANATION_SENTENCES_ZH[explanation.code](figures);
  const parts = (explanation.parts ?? []).map((part) => explanationTextZh(part, rounding));
  const all = parts.length > 1 ? [`须全部达到，判为“${statusesZh[figures.text("status") as Status]}”`] : [];
  const besides = figures.text("besides") === "" ? [] : [`另有“${figures.text("besides")}”，由人工判定`];
  return [...parts, ...all, ...besides].join("；");
}
