import type { PlannedIndicator } from "../../src/domain/indicator/indicator";

const FIRST_NUMBER = /-?\d+(?:\.\d+)?/u;
const LOWER = /控制在|以内|不超过|低于/u;

/**
 * The least work that could give a status: one regular expression for the target, binary floats, no grammar, no units, no
 * ranges, no problems, no explanation. A floor to measure against, never to compute by: it gets ties wrong and guesses.
 */
export function plainReference(indicators: readonly PlannedIndicator[], month: number): number {
  let reached = 0;
  const elapsed = month / 12;
  for (const { targetText = "", actual, prior, kind } of indicators) {
    const found = FIRST_NUMBER.exec(targetText.replace(/,/gu, ""));
    if (found !== null && actual !== undefined) {
      const target = Number(found[0]);
      const growth = prior ? (actual / prior - 1) * 100 : 0;
      const figure = kind === "growth" ? growth : actual;
      const goal = kind === "flow" ? target * elapsed : target;
      reached += (LOWER.test(targetText) ? figure <= goal : figure >= goal) ? 1 : 0;
    }
  }
  return reached;
}
