import type { RoundingMode } from "../rounding/roundingMode";

/** The readings of the rules that differ between offices; every default is the published practice (RULES, "setting"). */
export interface Settings {
  /** P3: elapsed share by months (m ÷ 12) or by days. */
  readonly elapsedBy: "months" | "days";
  /** S1: how far beyond the elapsed share counts as ahead, in percentage points. */
  readonly aheadBand: number;
  /** T4: tolerance of 左右, in percentage points. */
  readonly approximateTolerance: number;
  /** S9: judge on exact values or on the figures as printed. */
  readonly judgeOn: "exact" | "printed";
  /** R1: how a printed figure is rounded. */
  readonly rounding: RoundingMode;
  /** N2: denominator of the two rates. */
  readonly denominator: "assessed" | "all";
  /** X3: what an unreported figure prints as. */
  readonly unreportedMark: string;
}

/** The settings that apply until someone changes them. */
export const DEFAULT_SETTINGS: Settings = {
  elapsedBy: "months",
  aheadBand: 0,
  approximateTolerance: 0,
  judgeOn: "exact",
  rounding: "halfUp",
  denominator: "assessed",
  unreportedMark: "",
};
