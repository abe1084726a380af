import type { AnnexComparison } from "../../workflows/annexComparison";
import type { OverviewOutcome } from "../../workflows/buildOverview";
import type { SettingsOutcome } from "../../workflows/outcomes";
import type { ProtectionOutcome } from "../../workflows/protectSheets";
import type { CalculationOutcome } from "../../workflows/switchCalculation";
import type { Task } from "./task";
import { IDLE } from "./task";

/** Work that can be started beside the five steps, and what comes of it. */
export interface JobOutcomes {
  /** The settings, written to the sheet 计划设置. */
  readonly saving: SettingsOutcome;
  /** The computed columns as functions, formulas or values. */
  readonly switching: CalculationOutcome;
  readonly protecting: ProtectionOutcome;
  /** What generating annexes would change. */
  readonly comparing: readonly AnnexComparison[];
  readonly overview: OverviewOutcome;
}

/** One kind of such work. */
export type JobName = keyof JobOutcomes;

/** How each stands. */
export type Jobs = { readonly [Name in JobName]: Task<JobOutcomes[Name]> };

/** None was started yet. */
export const NO_JOBS: Jobs = { saving: IDLE, switching: IDLE, protecting: IDLE, comparing: IDLE, overview: IDLE };
