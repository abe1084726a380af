import { Exact } from "../exact";

/**
 * Decimals that a typed figure has of its own (小数位数), for indicators whose schema names none (rule R2).
 *
 * @example
 * decimalsOf(1020.53) // => 2
 * decimalsOf(72) // => 0
 */
export function decimalsOf(value: number): number {
  return new Exact(value).decimalPlaces();
}
