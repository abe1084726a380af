import type { Exact } from "../exact";
import type { Period } from "../period/period";
import type { Settings } from "../settings/settings";
import type { Ratio } from "../share";
import type { Marks } from "./marks";

/** The time side of pace (时间进度) of one period, with the settings that verdicts are made by. */
export interface Pace {
  readonly period: Period;
  readonly settings: Settings;
  /** Share of the year that counts as passed: elapsed time, or what the schedule plans (rule P3). */
  readonly elapsed: Ratio;
  readonly elapsedShare: Exact;
  /** Beyond it a flow is ahead: elapsed plus the band (rule S1). */
  readonly ahead: Ratio;
  /** The marks of a plain flow target, and of one that asks for more than its number (突破). */
  readonly marks: Marks;
  readonly marksBeyond: Marks;
  /** True when the period is the whole year: then a target that is reached is completed. */
  readonly yearEnd: boolean;
}
