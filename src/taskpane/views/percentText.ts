import type { Rate } from "../../domain/evaluation/tally";
import { Exact } from "../../domain/exact";
import { shareText, type RatePrint } from "./shareText";

/** A rate as a percentage by the settings, from its exact fraction (rule R2): 62 of 72 is `86.1%`; `—` of nothing. */
export function percentText({ numerator, denominator }: Rate, print: RatePrint): string {
  return denominator === 0 ? "—" : shareText(new Exact(numerator).div(denominator), print);
}
