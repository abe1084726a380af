import type { TargetType } from "../target/target";

/** Kinds of indicators (rule I): what a figure means and how it is judged. */
export const INDICATOR_KINDS = [
  "flow",
  "growth",
  "level",
  "ratio",
  "reduction",
  "rank",
  "milestone",
  "qualitative",
  "relation",
  "external",
] as const;

/** The kind of an indicator (指标类型). */
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** Whether more is better (正向), less is better (逆向) or a range is aimed at. */
export type Direction = "higher" | "lower" | "range";

/** Prices that a growth rate is computed at (价格口径). */
export type PriceBasis = "current" | "constant" | "comparable";

/** Whether figures exist for every period, or for whole years only (频度, rule S7). */
export const FREQUENCIES = ["everyPeriod", "annual"] as const;

/** How often an indicator has figures (频度). */
export type Frequency = (typeof FREQUENCIES)[number];

/** Statuses that a person may give (人工评价, rule S8): what is assessed, never a state of the figures. */
export const MANUAL_STATUSES = ["completed", "ahead", "onPace", "behind"] as const;

/** A status that a person may give. */
export type ManualStatusWord = (typeof MANUAL_STATUSES)[number];

/** One step of a schedule: by the end of `throughMonth`, `share` (0.4 is 40 %) of the year's target is planned. */
export interface ScheduleStep {
  readonly throughMonth: number;
  readonly share: number;
}

/**
 * One indicator (指标) of the schema, without its figures.
 * `code` identifies it in every sheet and period; everything but code, name, unit and kind may be absent.
 */
export interface Indicator {
  readonly code: string;
  /** Number in the annex (序号), kept as text: "1", "1-1", "（一）". */
  readonly no?: string;
  /** Code of the plan's table that it stands in (附表); absent: the first table. */
  readonly table?: string;
  /** Group (类别). */
  readonly group?: string;
  /** Group within the group (小类). */
  readonly subgroup?: string;
  /** Code of the indicator that it is a part of (其中): printed indented below it. */
  readonly parent?: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  /** Absent means what the target says, and higher where it says nothing. */
  readonly direction?: Direction;
  /**
   * Unit of the year-on-year figure: `%`, or `个百分点` for a difference in points (rule G2). A figure in percent prints as a
   * multiple with `倍`, and as the change in the indicator's own unit with `增减量` (rule G5).
   */
  readonly yoyUnit?: string;
  /** Start value of a lower-is-better indicator (基期值, rule C2). */
  readonly baseline?: number;
  readonly priceBasis?: PriceBasis;
  /** Responsible agency (责任单位). */
  readonly agency?: string;
  /** Decimals that its figures print with (rule R2). */
  readonly decimals?: number;
  /** Remark (备注). */
  readonly remark?: string;
  /** Planned shares of the year (进度安排), in place of elapsed time (rule P3). */
  readonly schedule?: readonly ScheduleStep[];
  /** `annual` where figures exist for whole years only (rule S7); absent means every period. */
  readonly frequency?: Frequency;
  /** Code of the indicator whose growth a relation target speaks of (联动指标), kinds `relation` and `growth`. */
  readonly relatedTo?: string;
  /** Obligatory or anticipatory (属性, rule T6); absent means what the target says. */
  readonly type?: TargetType;
}

/** What a plan file says of one indicator: the schema and, where it has them, target and figures. */
export interface PlannedIndicator extends Indicator {
  /** Target text as adopted (目标原文), never rewritten. */
  readonly targetText?: string;
  /** Actual figure of the period, year to date (本期累计). */
  readonly actual?: number;
  /** Figure of the same period last year (上年同期). */
  readonly prior?: number;
  /** Published year-on-year growth (公布同比) in percent, in points where `yoyUnit` is `个百分点`; 1.79倍 is 179. */
  readonly publishedYoy?: number;
  /** Status given by a person (人工评价), with `manualReason` (rule S8). */
  readonly manualStatus?: ManualStatusWord;
  /** Why a person gave the status (评价理由). */
  readonly manualReason?: string;
}

/** One table of a plan that prints several annexes (附表1 主要目标, 附表2 重大项目, 附表3 民生实事). */
export interface PlanTable {
  readonly code: string;
  /** `附表1`, at the top left of the annex. */
  readonly label: string;
  /** `主要目标`: what it tracks, in the pane and in the name of the sheet. */
  readonly name: string;
  /** Title of the annex; absent: generated from region, year, name and period. */
  readonly title?: string;
}

/** A plan file, format `plan-annex/1`, after validation. */
export interface Plan {
  readonly format: "plan-annex/1";
  readonly region: string;
  readonly year: number;
  /** Period as written in the file, e.g. `1-6月`; absent when the file leaves it to the user. */
  readonly period?: string;
  /** Where the figures come from (资料来源). */
  readonly source?: string;
  /** The tables that the indicators stand in; absent or empty: one table for all. Tallies are never taken across tables. */
  readonly tables?: readonly PlanTable[];
  readonly indicators: readonly PlannedIndicator[];
}
