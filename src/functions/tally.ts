import type { TallySection } from "../domain/evaluation/tally";
import { tallyOf } from "../domain/evaluation/tallyOf";
import { readNamed } from "../domain/indicator/readNamed";
import { functionErrorsZh } from "../wording/zhCN/functionErrors";
import { invalidValue } from "./arguments/invalidValue";
import { notAvailable } from "./arguments/notAvailable";
import { readSettingsArgument } from "./arguments/readSettingsArgument";
import { readStatuses } from "./arguments/readStatuses";
import { readText } from "./arguments/readText";

/** What can be asked of a tally. */
const NAMES = {
  reachedRate: "达序时率",
  total: "总数",
  reached: "达到",
  behind: "未达",
  annual: "年度",
  unreported: "待报",
  targetPending: "目标待定",
  assessed: "已评价",
} as const satisfies Partial<Record<keyof TallySection, string>>;

/**
 * 汇总一列执行情况：默认给出达序时率（达到 ÷ 已评价，或按设置除以全部），也可以给出各项个数。空白不计。
 * @remarks Tally of status words (rules N1, N2). Reached are 已完成全年, 超序时 and 达序时; assessed are reached and behind.
 * @customfunction TALLY
 * @param statuses 执行情况：执行情况所在的单元格区域，如 K5:K76。
 * @param [what] 内容：达序时率（默认）、总数、达到、未达、年度、待报、目标待定、已评价。
 * @param [settings] 设置：计划设置表中“设置项”和“取值”两列，如 计划设置!$A$3:$B$28；不填时按默认设置。
 * @returns 个数；达序时率是比重，单元格设为百分比格式即显示 86.1%。
 */
export function tally(statuses: unknown[][], what?: unknown, settings?: unknown[][]): number {
  const word = readText(what);
  const name = word === "" ? "reachedRate" : readNamed(word, NAMES);
  if (name === null) throw invalidValue(functionErrorsZh.tallyUnknown(word, Object.values(NAMES)));
  const rows = readStatuses(statuses).map((status) => ({ status, halfway: null, figures: { indicator: {} } }));
  const counts = tallyOf(rows, readSettingsArgument(settings).denominator);
  if (name !== "reachedRate") return counts[name];
  if (counts.reachedRate.value === null) throw notAvailable(functionErrorsZh.nothingAssessed(counts.total));
  return counts.reachedRate.value;
}
