import type { Rate } from "../../domain/evaluation/tally";

/** What a run without a screen says, in Chinese. */
export interface BatchSummary {
  readonly region: string;
  /** As reports call it: `2024年上半年`. */
  readonly period: string;
  readonly out: string;
  readonly annexSheet: string;
  readonly report: string | null;
  readonly total: number;
  readonly reachedRate: Rate;
  readonly halfwayRate: Rate;
  readonly annual: number;
  readonly unreported: number;
  readonly targetPending: number;
  readonly warnings: number;
}

/** What was written where, and both rates with numerator and denominator (rule N3). */
export function batchSummaryZh(summary: BatchSummary): string {
  const { region, period, total, annual, unreported, targetPending } = summary;
  const lines = [
    `${region}${period}：指标 ${total} 项，年度指标 ${annual} 项，待报 ${unreported} 项，目标待定 ${targetPending} 项。`,
    `达序时率 ${rateText(summary.reachedRate)}；目标过半率 ${rateText(summary.halfwayRate)}。`,
    `已写入 ${summary.out}（附表在工作表“${summary.annexSheet}”）。`,
    ...(summary.report === null ? [] : [`已写入 ${summary.report}（计算结果）。`]),
    ...(summary.warnings === 0 ? [] : [`另有 ${summary.warnings} 条提示，见上。`]),
  ];
  return lines.join("\n");
}

/** One decimal, half away from zero (rule R1); counts are whole numbers, so a tie is exact here. */
function rateText({ numerator, denominator }: Rate): string {
  const share = denominator === 0 ? "无" : `${(Math.round((numerator * 1000) / denominator) / 10).toFixed(1)}%`;
  return `${share}（${numerator}/${denominator}）`;
}
