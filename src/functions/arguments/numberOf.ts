import type { Exact } from "../../domain/exact";
import { functionErrorsZh } from "../../wording/zhCN/functionErrors";
import { notAvailable } from "./notAvailable";

/**
 * The number that a cell gets from an exact value: the nearest double, never −0.
 *
 * @throws `#N/A` where no double is large enough
 */
export function numberOf(value: Exact): number {
  const number = value.toNumber();
  if (!Number.isFinite(number)) throw notAvailable(functionErrorsZh.tooLarge);
  return number === 0 ? 0 : number;
}
