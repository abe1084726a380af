import type { PartEvaluation, Status } from "./evaluation";

/** Which status decides when the parts of a target differ, the deciding one first (rule S6). */
const DECIDING: readonly Status[] = ["behind", "targetPending", "unreported", "annual", "onPace", "ahead", "completed"];

/**
 * The part that decides the verdict on a compound target (复合目标), rule S6: all parts must be reached, so a part that is
 * behind decides; then one that cannot be judged yet; then the one that is reached by least.
 *
 * @example
 * decidingPart([{ status: "ahead" }, { status: "behind" }]).status // => "behind"
 * decidingPart([{ status: "completed" }, { status: "onPace" }]).status // => "onPace"
 */
export function decidingPart(parts: readonly PartEvaluation[]): PartEvaluation | null {
  let deciding: PartEvaluation | null = null;
  for (const part of parts) {
    if (deciding === null || DECIDING.indexOf(part.status) < DECIDING.indexOf(deciding.status)) deciding = part;
  }
  return deciding;
}
