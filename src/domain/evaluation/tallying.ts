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

/** What one row adds to every count that it belongs to. */
interface Addend {
  readonly place: "reached" | "behind" | "annual" | "unreported" | "targetPending";
  readonly assessed: 0 | 1;
  readonly halfway: 0 | 1;
  readonly manual: 0 | 1;
}

function addendOf({ status, halfway, origin }: TalliedRow): Addend {
  const place = status === "completed" || status === "ahead" || status === "onPace" ? "reached" : status;
  return {
    place,
    assessed: place === "reached" || place === "behind" ? 1 : 0,
    halfway: halfway === true ? 1 : 0,
    manual: origin === "manual" ? 1 : 0,
  };
}

function count(counting: Counting, addend: Addend): void {
  counting.total += 1;
  counting[addend.place] += 1;
  counting.assessed += addend.assessed;
  counting.halfway += addend.halfway;
  counting.manual += addend.manual;
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

function countIn(sections: Map<string, Counting>, name: string, addend: Addend): void {
  let counting = sections.get(name);
  if (counting === undefined) {
    counting = nothing();
    sections.set(name, counting);
  }
  count(counting, addend);
}

function sectionsOf(sections: ReadonlyMap<string, Counting>, by: Settings["denominator"]): readonly TallySection[] {
  return [...sections].map(([name, counts]) => ({ name, ...withRates(counts, by) }));
}

/**
 * A tally that is being counted, one row after the other (rules N1 to N3).
 *
 * @example
 * new Tallying().tally("assessed").total // => 0
 */
export class Tallying {
  private readonly whole = nothing();
  private readonly groups = new Map<string, Counting>();
  private readonly agencies = new Map<string, Counting>();

  /** Counts one more row: as a whole, in its group and at its agency. */
  add(row: TalliedRow): void {
    const { group, agency } = row.figures.indicator;
    const addend = addendOf(row);
    count(this.whole, addend);
    countIn(this.groups, group ?? "", addend);
    countIn(this.agencies, agency ?? "", addend);
  }

  /** What has been counted so far, with the rates taken of the assessed or of all. */
  tally(denominator: Settings["denominator"]): Tally {
    return {
      ...withRates(this.whole, denominator),
      byGroup: sectionsOf(this.groups, denominator),
      byAgency: sectionsOf(this.agencies, denominator),
    };
  }
}
