import type { Ratio } from "../share";

/** A mark that a figure is held against. */
export interface Mark {
  readonly at: Ratio;
  /** True where equality does not count: 突破, 超过, 低于. */
  readonly strict: boolean;
}

/**
 * The marks that decide a status (rules S1–S5), in the figure's own unit. With `sense` lower, beyond means below.
 * A two-sided target also has `limit`: beyond it the figure is outside.
 */
export interface Marks {
  readonly sense: "higher" | "lower";
  readonly reached: Mark;
  /** Beyond it (never at it) the indicator is ahead; null where nothing counts as ahead. */
  readonly ahead: Ratio | null;
  /** From it on the year's target is completed; null where only the year's end can say so. */
  readonly completed: Mark | null;
  readonly limit: Ratio | null;
}
