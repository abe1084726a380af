import type { AnnexComparison } from "../../workflows/annexComparison";
import type { OverviewOutcome } from "../../workflows/buildOverview";
import type { AnnexOutcome, PrepareOutcome, SettingsOutcome } from "../../workflows/outcomes";
import type { ProtectionOutcome } from "../../workflows/protectSheets";
import type { CalculationOutcome } from "../../workflows/switchCalculation";
import type { Task } from "./task";
import { IDLE } from "./task";

/** An annex taken along: saved, copied, or ready to be copied (`copy` does it) where a web view copies only within a click. */
export type Taken = { readonly how: "saved" | "copied" } | { readonly how: "ready"; copy(): boolean };

/**
 * Work that someone starts and waits for, and what comes of it. One runs at a time. Reading a file and evaluating are no
 * jobs: the next one overtakes them.
 */
export interface JobOutcomes {
  /** The sheets of a plan for a period. */
  readonly writing: PrepareOutcome;
  /** The settings, written to the sheet 计划设置. */
  readonly saving: SettingsOutcome;
  /** The computed columns as functions, formulas or values. */
  readonly switching: CalculationOutcome;
  readonly protecting: ProtectionOutcome;
  readonly overview: OverviewOutcome;
  /** What generating annexes would change. */
  readonly comparing: readonly AnnexComparison[];
  /** Generating them. */
  readonly building: readonly AnnexOutcome[];
  /** An annex as a Word document, or on the clipboard. */
  readonly taking: Taken;
}

/** One kind of such work. */
export type JobName = keyof JobOutcomes;

/** How each stands. */
export type Jobs = { readonly [Name in JobName]: Task<JobOutcomes[Name]> };

/** None was started yet. */
export const NO_JOBS: Jobs = {
  writing: IDLE,
  saving: IDLE,
  switching: IDLE,
  protecting: IDLE,
  overview: IDLE,
  comparing: IDLE,
  building: IDLE,
  taking: IDLE,
};

/** Their names. */
export const JOB_NAMES = Object.keys(NO_JOBS) as readonly JobName[];
