import type { Evaluation } from "../../domain/evaluation/evaluation";
import { judge } from "../../domain/evaluation/judge";
import { readActual } from "./readActual";
import { readDecimalsArgument } from "./readDecimalsArgument";
import { readDirectionArgument } from "./readDirectionArgument";
import { readGrowthArgument } from "./readGrowthArgument";
import { readKindArgument } from "./readKindArgument";
import { readPeriodArgument } from "./readPeriodArgument";
import { readRate } from "./readRate";
import { readScheduleArgument } from "./readScheduleArgument";
import { readSettingsArgument } from "./readSettingsArgument";
import { readTargetArgument } from "./readTargetArgument";
import { readText } from "./readText";

/** The arguments of STATUS, GAP and EXPLAIN, in their order, as Excel gives them. */
export type JudgeArguments = readonly [
  actual: unknown,
  target: unknown,
  period: unknown,
  kind?: unknown,
  direction?: unknown,
  schedule?: unknown,
  relatedGrowth?: unknown,
  unit?: unknown,
  growth?: unknown,
  decimals?: unknown,
  settings?: unknown,
  baseline?: unknown,
];

/**
 * The verdict that STATUS, GAP and EXPLAIN speak of, from their arguments as Excel gives them.
 *
 * @throws `#VALUE!` or `#N/A` naming the argument that cannot be used
 */
export function judgeArguments(...given: JudgeArguments): Evaluation {
  const [actual, target, period, kind, direction, schedule, relatedGrowth, unit, growth, decimals, block, baseline] =
    given;
  const settings = readSettingsArgument(block);
  const adopted = readTargetArgument(target);
  const named = readText(unit);
  return judge({
    ...readActual(actual, adopted, named),
    target: adopted,
    period: readPeriodArgument(period, settings.elapsedBy),
    kind: readKindArgument(kind),
    direction: readDirectionArgument(direction),
    baseline: readActual(baseline, adopted, named, "baseline").actual ?? undefined,
    schedule: readScheduleArgument(schedule),
    relatedGrowth: readRate(relatedGrowth, "relatedGrowth"),
    unit: named,
    growth: readGrowthArgument(growth),
    decimals: readDecimalsArgument(decimals),
    settings,
  });
}
