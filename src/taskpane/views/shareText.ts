import type { Exact } from "../../domain/exact";
import { printPercent, type RatePrint } from "../../domain/rounding/printPercent";

/** A share as a percentage by the settings: 0.8431… is `84.3%`. */
export function shareText(share: Exact, print: RatePrint): string {
  return `${printPercent(share, print)}%`;
}
