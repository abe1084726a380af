/** A rate that shows what it was made of (rule N3). */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  /** numerator ÷ denominator; null when the denominator is 0. */
  readonly value: number | null;
}

/** Counts of statuses (rule N1): reached + behind + annual + unreported + targetPending = total. */
export interface TallyCounts {
  readonly total: number;
  readonly reached: number;
  readonly behind: number;
  readonly annual: number;
  readonly unreported: number;
  readonly targetPending: number;
  /** reached + behind. */
  readonly assessed: number;
  /** Assessed indicators at or above half of their target (rule N2). */
  readonly halfway: number;
  /** How many have a status that a person gave (rule S8); they are in the counts above too. */
  readonly manual: number;
}

/** The tally of a plan: 达序时率 and 过半率 apart, whole, by group and by agency. */
export interface Tally extends TallyCounts {
  readonly reachedRate: Rate;
  readonly halfwayRate: Rate;
  readonly byGroup: readonly TallySection[];
  readonly byAgency: readonly TallySection[];
}

/** The tally of one group or agency; `name` is empty where none is named. */
export interface TallySection extends TallyCounts {
  readonly name: string;
  readonly reachedRate: Rate;
  readonly halfwayRate: Rate;
}
