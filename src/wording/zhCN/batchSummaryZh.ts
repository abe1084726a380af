import type { Rate, Tally } from "../../domain/evaluation/tally";
import { printRate } from "../../domain/rounding/printRate";
import type { RatePrint } from "../../domain/rounding/printPercent";

/** What a run without a screen says, in Chinese. */
export interface BatchSummary extends RatePrint {
  readonly region: string;
  /** As reports call it: `2024年上半年`. */
  readonly period: string;
  /** One for each table of the plan; `name` is null where the plan has one table for all. */
  readonly tallies: readonly { readonly name: string | null; readonly tally: Tally }[];
  readonly out: string;
  readonly annexSheets: readonly string[];
  readonly word: string | null;
  readonly report: string | null;
  readonly warnings: number;
}

/** What was written where, and of each table the counts and both rates with numerator and denominator (rules N1, N3). */
export function batchSummaryZh(summary: BatchSummary): string {
  const { region, period, annexSheets } = summary;
  const lines = [
    ...summary.tallies.flatMap(({ name, tally }) => [
      `${region}${period}${name ?? ""}：指标 ${tally.total} 项，年度指标 ${tally.annual} 项，待报 ${tally.unreported} 项，目标待定 ${tally.targetPending} 项。`,
      `达序时率 ${rateText(tally.reachedRate, summary)}；目标过半率 ${rateText(tally.halfwayRate, summary)}。`,
    ]),
    `已写入 ${summary.out}（附表在工作表${annexSheets.map((sheet) => `“${sheet}”`).join("、")}）。`,
    ...(summary.word === null ? [] : [`已写入 ${summary.word}（Word 附表）。`]),
    ...(summary.report === null ? [] : [`已写入 ${summary.report}（计算结果）。`]),
    ...(summary.warnings === 0 ? [] : [`另有 ${summary.warnings} 条提示，见上。`]),
  ];
  return lines.join("\n");
}

function rateText(rate: Rate, print: RatePrint): string {
  const percent = printRate(rate, print);
  return `${percent === null ? "无" : `${percent}%`}（${rate.numerator}/${rate.denominator}）`;
}
