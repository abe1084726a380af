import type { PriceBasis } from "../indicator/indicator";
import type { Period } from "../period/period";
import type { RoundingMode } from "../rounding/roundingMode";
import type { Settings } from "../settings/settings";

/** One note below the annex as a code with its facts (rule X4); it is there only where what it explains was used. */
export type AnnexNote = NoteFacts & {
  /** Words that the office prints for statuses in place of the usual ones; a note speaks of them by the same words. */
  readonly statusWords?: Settings["statusWords"];
};

type NoteFacts =
  /** Only what is behind is listed: so many of the assessed, and of all. */
  | { readonly code: "behindOnly"; readonly behind: number; readonly assessed: number; readonly total: number }
  /** How elapsed time counts and from where a flow is on pace or ahead. `elapsed` is in percent, printed; `band` in points. */
  | {
      readonly code: "pace";
      readonly by: "months" | "days";
      readonly period: Period;
      readonly elapsed: string;
      readonly band: number;
    }
  /** Elapsed time of these indicators follows a schedule of their own (rule P3). */
  | { readonly code: "schedule"; readonly names: readonly string[] }
  /** Growth is held against target growth; ahead beyond it by more than `band` points. */
  | { readonly code: "growthJudged"; readonly band: number }
  /** Levels and shares are held against the whole target; ahead beyond it by more than `band` points. */
  | { readonly code: "wholeTargetJudged"; readonly band: number }
  | { readonly code: "priceBasis"; readonly basis: PriceBasis; readonly names: readonly string[] }
  /** What the year-on-year column is in; `points` where some are differences in percentage points. */
  | { readonly code: "yearOnYearUnit"; readonly points: boolean }
  /** What the gap is the difference of. */
  | { readonly code: "gap" }
  /** Parts (其中) need not add up to their whole. */
  | { readonly code: "ofWhich" }
  /** Stretch targets (期成) are shown and do not count. */
  | { readonly code: "stretch" }
  | { readonly code: "targetPending" }
  /** Not reported, or not published: blank, or the mark of the settings. */
  | { readonly code: "unreported"; readonly mark: string }
  /** `—`, or the mark of the settings: figures for whole years only. */
  | { readonly code: "notApplicable"; readonly mark: string }
  | { readonly code: "manual" }
  | { readonly code: "tolerance"; readonly points: number }
  /** How rates are rounded, with how many decimals, and whether statuses are judged before or after it. */
  | {
      readonly code: "rounding";
      readonly mode: RoundingMode;
      readonly decimals: number;
      readonly judgeOn: "exact" | "printed";
    }
  /** The two rates are taken of all indicators (rule N2). */
  | { readonly code: "denominator" }
  | { readonly code: "source"; readonly text: string };
