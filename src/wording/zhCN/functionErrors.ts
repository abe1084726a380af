/** Arguments of the custom functions (参数), as their help names them. */
export const ARGUMENTS_ZH = {
  period: "报告期",
  text: "目标原文",
  part: "部分",
  actual: "完成值",
  target: "目标",
  kind: "类型",
  direction: "方向",
  schedule: "进度安排",
  relatedGrowth: "联动增速",
  unit: "计量单位",
  growth: "同比增速",
  baseline: "基期值",
  current: "本期",
  prior: "上年同期",
  later: "后一期增速",
  earlier: "前一期增速",
  through: "本月累计",
  before: "上月累计",
  value: "数值",
  from: "原单位",
  to: "新单位",
  digits: "小数位数",
  mode: "修约方式",
  decimals: "小数位数",
  settings: "设置",
} as const;

/** An argument of a custom function. */
export type ArgumentName = keyof typeof ARGUMENTS_ZH;

/** What a cell error of a custom function says (单元格错误说明): the argument, what is wrong, what to do. */
export const functionErrorsZh = {
  argument: (name: ArgumentName): string => `参数“${ARGUMENTS_ZH[name]}”`,
  missing: (name: ArgumentName): string => `参数“${ARGUMENTS_ZH[name]}”没有给值。`,
  notApplicable: (name: ArgumentName): string => `参数“${ARGUMENTS_ZH[name]}”是“—”，本期不出数。`,
  partUnknown: (text: string, known: readonly string[]): string =>
    `参数“部分”“${text}”不认识。请写：${known.join("、")}。`,
  modeUnknown: (text: string): string => `参数“修约方式”“${text}”不认识。请写：四舍五入、五成双、截尾。`,
  digitsOutOfRange: (text: string): string => `参数“小数位数”“${text}”不能用。请写 -15 至 15 的整数。`,
  partMissing: (part: string, text: string): string => `目标“${text}”没有“${part}”这一部分。`,
  targetPending: (text: string): string =>
    text === "" ? "目标待定：没有目标。" : `目标待定：“${text}”看不懂。请写成“不少于105亿元”“增长5%左右”这样的形式。`,
  targetWithoutNumber: (text: string): string => `目标“${text}”没有数值。`,
  kindUnknown: (text: string, known: readonly string[]): string =>
    `参数“类型”“${text}”不认识。请写：${known.join("、")}。`,
  directionUnknown: (text: string, known: readonly string[]): string =>
    `参数“方向”“${text}”不认识。请写：${known.join("、")}。`,
  scheduleUnreadable: (text: string): string =>
    `参数“进度安排”“${text}”看不懂。请写成 3月10%;6月40%;9月70% 这样的形式，月份递增，比重不减少。`,
  targetUnits: (from: string, to: string): string => `完成值的单位“${from}”与目标的单位“${to}”不能换算。请统一单位。`,
  noRate: (sentence: string): string => `没有完成率：${sentence}`,
  noBaseline: "没有完成率：逆向指标要给出参数“基期值”，且基期值应高于目标。",
  targetNotPositive: "没有完成率：目标是零或负数。",
  notPace: (text: string): string => `没有完成率：目标“${text}”不是总量，请用 PLAN.GAP 看与目标的差距。`,
  noGap: (sentence: string): string => `没有差距：${sentence}`,
  notRate: (name: ArgumentName, unit: string): string =>
    `参数“${ARGUMENTS_ZH[name]}”的单位“${unit}”不是百分数，未参与计算。请填百分数，如 5 或 5%。`,
  figureUnits: (from: string, to: string): string => `两个数的单位“${from}”和“${to}”不能换算。请统一单位。`,
  noGrowth: "上年同期和本期都是零，或两期亏损相同，没有增速。",
  unitsDiffer: (from: string, to: string): string => `单位“${from}”和“${to}”不能换算。请检查参数“原单位”和“新单位”。`,
  statusUnknown: (words: readonly string[], known: readonly string[]): string =>
    `参数“执行情况”中的${words.map((word) => `“${word}”`).join("")}不认识。请写：${known.join("、")}。`,
  tallyUnknown: (text: string, known: readonly string[]): string =>
    `参数“内容”“${text}”不认识。请写：${known.join("、")}。`,
  nothingAssessed: (total: number): string => `没有达序时率：${total} 项中没有已评价的。`,
  settingsNoBlock: "参数“设置”要有两列：设置项和取值，如 计划设置!$A$3:$B$28。",
  decimalsUnusable: (text: string): string => `参数“小数位数”“${text}”不能用。请写 0 至 8 的整数，或留空。`,
  tooLarge: "结果超出 Excel 能表示的范围。",
} as const;
