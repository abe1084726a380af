import { printRate } from "../../domain/rounding/printRate";
import type { Rate } from "../../domain/evaluation/tally";
import type { RatePrint } from "../../domain/rounding/printPercent";

/** A rate as a percentage by the settings, from its exact fraction (rule R2): 62 of 72 is `86.1%`; `—` of nothing. */
export function percentText(rate: Rate, print: RatePrint): string {
  const percent = printRate(rate, print);
  return percent === null ? "—" : `${percent}%`;
}
