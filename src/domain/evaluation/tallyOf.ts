import type { Settings } from "../settings/settings";
import type { TalliedRow } from "./talliedRow";
import type { Tally } from "./tally";
import { Tallying } from "./tallying";

/**
 * The tally of a plan (汇总), rules N1 to N3: how many indicators are reached, behind, annual, unreported and pending (they
 * add up to the total), the two rates 达序时率 and 过半率 with numerator and denominator, and the same by group and by
 * responsible agency in order of first appearance.
 *
 * @param denominator what the rates are taken of: the assessed (reached + behind), or all indicators (setting, N2)
 *
 * @example
 * tallyOf([{ status: "ahead", halfway: true, figures: { indicator: {} } }, { status: "annual", halfway: null, figures: { indicator: {} } }], "assessed").reachedRate // => {"numerator": 1, "denominator": 1, "value": 1}
 */
export function tallyOf(rows: readonly TalliedRow[], denominator: Settings["denominator"]): Tally {
  const tallying = new Tallying();
  for (const row of rows) tallying.add(row);
  return tallying.tally(denominator);
}
