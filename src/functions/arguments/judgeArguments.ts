import type { Evaluation } from "../../domain/evaluation/evaluation";
import { judge } from "../../domain/evaluation/judge";
import { readActual } from "./readActual";
import { readDirectionArgument } from "./readDirectionArgument";
import { readKindArgument } from "./readKindArgument";
import { readPeriodArgument } from "./readPeriodArgument";
import { readTargetArgument } from "./readTargetArgument";

/**
 * The verdict that STATUS, GAP and EXPLAIN speak of, from their arguments as Excel gives them.
 *
 * @throws `#VALUE!` or `#N/A` naming the argument that cannot be used
 */
export function judgeArguments(
  actual: unknown,
  target: unknown,
  period: unknown,
  kind: unknown,
  direction: unknown,
): Evaluation {
  const given = readTargetArgument(target);
  return judge({
    ...readActual(actual, given),
    target: given,
    period: readPeriodArgument(period),
    kind: readKindArgument(kind),
    direction: readDirectionArgument(direction),
  });
}
