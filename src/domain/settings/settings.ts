import type { AnnexDefinition } from "../annex/annexDefinition";
import type { Status } from "../evaluation/evaluation";
import type { RoundingMode } from "../rounding/roundingMode";

/**
 * What differs between offices (设置): the readings of the rules (RULES, "setting") and how the annex prints. One object,
 * stored with the workbook on the sheet 计划设置; every default is the published practice.
 */
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
  /** X3: what a figure prints as that does not exist in this period. */
  readonly notApplicableMark: string;
  /** R2: decimals that rates print with, 0 to 4. */
  readonly rateDecimals: number;
  /** X8: the group column merged over its rows, or repeated in each. */
  readonly groupCells: "merged" | "repeated";
  /** Words of the statuses in print where an office has its own; a status that is absent prints as the program names it. */
  readonly statusWords: Readonly<Partial<Record<Status, string>>>;
  /** How the computed columns of the working sheets stand: custom functions, native formulas, or values (rule X5). */
  readonly calculation: "functions" | "formulas" | "values";
  /** The annexes to print; empty: one for each table of the plan, or one for all indicators. */
  readonly annexes: readonly AnnexDefinition[];
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
  notApplicableMark: "—",
  rateDecimals: 1,
  groupCells: "merged",
  statusWords: {},
  calculation: "functions",
  annexes: [],
};
