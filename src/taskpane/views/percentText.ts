import type { Rate } from "../../domain/evaluation/tally";
import { Exact } from "../../domain/exact";
import { printNumber } from "../../domain/rounding/printNumber";

/** A rate as a percentage with one decimal, from its exact fraction (rule R2): 62 of 72 is `86.1%`; `—` of nothing. */
export function percentText({ numerator, denominator }: Rate): string {
  if (denominator === 0) return "—";
  return `${printNumber(new Exact(numerator).times(100).div(denominator), 1, "halfUp")}%`;
}
