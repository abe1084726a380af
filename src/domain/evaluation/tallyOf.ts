import type { Settings } from "../settings/settings";
import type { TalliedRow } from "./talliedRow";
import type { Rate, Tally, TallyCounts, TallySection } from "./tally";

type Counting = { -readonly [Name in keyof TallyCounts]: TallyCounts[Name] };

function nothing(): Counting {
  return {
    total: 0,
    reached: 0,
    behind: 0,
    annual: 0,
    unreported: 0,
    targetPending: 0,
    assessed: 0,
    halfway: 0,
    manual: 0,
  };
}

function count(counting: Counting, { status, halfway, origin }: TalliedRow): void {
  const place = status === "completed" || status === "ahead" || status === "onPace" ? "reached" : status;
  counting.total += 1;
  counting[place] += 1;
  if (place === "reached" || place === "behind") counting.assessed += 1;
  if (halfway === true) counting.halfway += 1;
  if (origin === "manual") counting.manual += 1;
}

function rateOf(numerator: number, denominator: number): Rate {
  return { numerator, denominator, value: denominator === 0 ? null : numerator / denominator };
}

function withRates(counts: TallyCounts, by: Settings["denominator"]): Omit<TallySection, "name"> {
  const denominator = by === "all" ? counts.total : counts.assessed;
  return {
    ...counts,
    reachedRate: rateOf(counts.reached, denominator),
    halfwayRate: rateOf(counts.halfway, denominator),
  };
}

function countIn(sections: Map<string, Counting>, name: string, row: TalliedRow): void {
  const counting = sections.get(name) ?? nothing();
  if (counting.total === 0) sections.set(name, counting);
  count(counting, row);
}

function sectionsOf(sections: ReadonlyMap<string, Counting>, by: Settings["denominator"]): readonly TallySection[] {
  return [...sections].map(([name, counts]) => ({ name, ...withRates(counts, by) }));
}

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
  const whole = nothing();
  const groups = new Map<string, Counting>();
  const agencies = new Map<string, Counting>();
  for (const row of rows) {
    const { group, agency } = row.figures.indicator;
    count(whole, row);
    countIn(groups, group ?? "", row);
    countIn(agencies, agency ?? "", row);
  }
  return {
    ...withRates(whole, denominator),
    byGroup: sectionsOf(groups, denominator),
    byAgency: sectionsOf(agencies, denominator),
  };
}
