import { Decimal } from "decimal.js";

/**
 * Exact decimal numbers. Every figure in a cell has at most 15 significant digits; with 40 digits the quotient of two of
 * them can neither miss nor invent a tie, so comparisons and roundings are exact (rules R1, S9).
 */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

/** An exact decimal value. */
export type Exact = Decimal;
