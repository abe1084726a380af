import type { Ratio } from "../share";
import type { Status } from "./evaluation";
import type { Mark, Marks } from "../pace/marks";

/** 1 when the figure is on the better side of the mark, 0 at it, −1 on the worse side. */
function sideOf(figure: Ratio, at: Ratio, sense: Marks["sense"]): number {
  const order = figure.compareTo(at);
  return sense === "higher" ? order : -order;
}

function passes(figure: Ratio, mark: Mark, sense: Marks["sense"]): boolean {
  const side = sideOf(figure, mark.at, sense);
  return side > 0 || (side === 0 && !mark.strict);
}

/**
 * Where a figure stands against its marks (执行情况), rules S1 to S5, compared exactly. Equality counts as reached (S2)
 * except where the target's own words ask for more (突破).
 *
 * @example
 * standing(Ratio.of(44, 70), { sense: "higher", reached: { at: Ratio.of(6, 12) }, ahead: Ratio.of(6, 12), completed: null, limit: null }) // => "ahead"
 * standing(Ratio.of(35, 70), { sense: "higher", reached: { at: Ratio.of(6, 12) }, ahead: Ratio.of(6, 12), completed: null, limit: null }) // => "onPace"
 */
export function standing(figure: Ratio, marks: Marks): Status {
  const { sense, reached, ahead, completed, limit } = marks;
  if (!passes(figure, reached, sense)) return "behind";
  if (limit && sideOf(figure, limit, sense) > 0) return "behind";
  if (completed && passes(figure, completed, sense)) return "completed";
  return ahead && sideOf(figure, ahead, sense) > 0 ? "ahead" : "onPace";
}
