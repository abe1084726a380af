import type { Explanation } from "../../domain/evaluation/explanation";
import type { Status } from "../../domain/evaluation/evaluation";
import type { RoundingMode } from "../../domain/rounding/roundingMode";
import { ExplanationFigures } from "../explanationFigures";
import { EXPLANATION_SENTENCES_EN } from "./explanations";
import { statusesEn } from "./statuses";

/**
 * The English sentence that explains a status with its numbers (判断说明), rule S10. A target with several numbers has one
 * clause for each; all of them must be reached (S6). Rounded by the settings of the verdict (R1, R2), unless a mode is given.
 */
export function explanationTextEn(explanation: Explanation, rounding?: RoundingMode): string {
  const figures = new ExplanationFigures(explanation.facts, rounding);
  if (explanation.code !== "compound") return EXPLANATION_SENTENCES_EN[explanation.code](figures);
  const parts = (explanation.parts ?? []).map((part) => explanationTextEn(part, rounding));
  const all = parts.length > 1 ? [`all must be reached: ${statusesEn[figures.text("status") as Status]}`] : [];
  const besides = figures.text("besides") === "" ? [] : [`besides, “${figures.text("besides")}” is judged by hand`];
  return [...parts, ...all, ...besides].join("; ");
}
