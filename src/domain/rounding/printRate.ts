import { Exact } from "../exact";
import { printPercent, type RatePrint } from "./printPercent";

/** A rate that shows what it was made of; every `Rate` of a tally is one. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * A rate of a tally as printed in percent, without the sign (达序时率、过半率), rules R1, R2 and N3: from its exact fraction. Null of
 * nothing.
 *
 * @example
 * printRate({ numerator: 62, denominator: 72 }, { rounding: "halfUp", rateDecimals: 1 }) // => "86.1"
 * printRate({ numerator: 0, denominator: 0 }, { rounding: "halfUp", rateDecimals: 1 }) // => null
 */
export function printRate({ numerator, denominator }: Fraction, print: RatePrint): string | null {
  return denominator === 0 ? null : printPercent(new Exact(numerator).div(denominator), print);
}
