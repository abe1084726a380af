import type { Exact } from "../exact";
import type { Direction } from "../indicator/indicator";
import type { Pace } from "../pace/pace";
import type { Ratio } from "../share";
import type { TargetPart } from "../target/target";
import type { Figures } from "./evaluation";
import type { Marks } from "../pace/marks";

/**
 * What a part is measured with: `pace` a share of the target against elapsed time; `ceiling` an amount that must stay
 * within the year's target; `growth`, `reduction` a rate against the target rate; `level` a stock or share against the
 * target; `rank` a place.
 */
export type Yardstick = "pace" | "ceiling" | "growth" | "reduction" | "level" | "rank";

/** The number to reach, in the unit of the figure. */
export interface Goal {
  readonly value: Exact;
  readonly upper: Exact | null;
  readonly unit: string;
  /** The target's own word where it counts by another than the indicator: 家 beside 个 (rule T5). */
  readonly counterWord?: string;
}

/** Everything that one number of a target is judged from. */
export interface Question {
  readonly figures: Figures;
  readonly part: TargetPart;
  readonly pace: Pace;
  readonly direction: Direction;
  readonly yardstick: Yardstick;
  readonly goal: Goal;
  /** The figure as reported or computed, in the unit of the goal. */
  readonly actual: number | Exact;
}

/** A figure and the marks that it stands against. */
export interface Comparison {
  readonly figure: Ratio;
  readonly marks: Marks;
  /** True where the figure is a share of the target, false where it is the figure itself. */
  readonly isShare: boolean;
  /** Decimals that the figure prints with, in its own unit; null where it prints as it is. */
  readonly printedDecimals: number | null;
}
