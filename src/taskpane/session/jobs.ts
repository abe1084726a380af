import type { SettingsOutcome } from "../../workflows/outcomes";
import type { Task } from "./task";
import { IDLE } from "./task";

/** Work that can be started beside the five steps, and what comes of it. */
export interface JobOutcomes {
  /** The settings, written to the sheet 计划设置. */
  readonly saving: SettingsOutcome;
}

/** One kind of such work. */
export type JobName = keyof JobOutcomes;

/** How each stands. */
export type Jobs = { readonly [Name in JobName]: Task<JobOutcomes[Name]> };

/** None was started yet. */
export const NO_JOBS: Jobs = { saving: IDLE };
