import { STATUSES } from "../evaluation/evaluation";
import type { SettingDefinition, TextSetting } from "./settingDefinition";
import { STATUS_NAMES } from "./statusNames";

/** A mark is read at a glance, a status stands in a narrow column. */
const LONGEST_MARK = 8;
const LONGEST_WORD = 12;
/** Beyond this a band or a tolerance would swallow the target. */
const MOST_POINTS = 50;

const STATUS_WORDS = STATUSES.map((status): TextSetting => ({
  key: `statusWords.${status}`,
  name: `用语：${STATUS_NAMES[status]}`,
  kind: "text",
  longest: LONGEST_WORD,
}));

/**
 * Every setting that a cell can hold (设置项), in the order in which the sheet and the pane list them: first the readings of
 * the rules, then what prints. Choices are words, so that a blank cell, which some hosts hand over as 0, is no choice.
 */
export const SETTING_DEFINITIONS: readonly SettingDefinition[] = [
  { key: "elapsedBy", name: "时间进度算法", kind: "choice", words: { months: "按月份", days: "按天数" } },
  { key: "aheadBand", name: "超序时幅度", kind: "number", least: 0, most: MOST_POINTS, unit: "个百分点" },
  { key: "approximateTolerance", name: "左右容差", kind: "number", least: 0, most: MOST_POINTS, unit: "个百分点" },
  { key: "judgeOn", name: "判断依据", kind: "choice", words: { exact: "修约前", printed: "修约后" } },
  {
    key: "rounding",
    name: "修约方式",
    kind: "choice",
    words: { halfUp: "四舍五入", halfEven: "五成双", truncate: "截尾" },
  },
  {
    key: "rateDecimals",
    name: "比率小数位数",
    kind: "choice",
    words: { "0": "不留小数", "1": "一位小数", "2": "两位小数", "3": "三位小数", "4": "四位小数" },
  },
  { key: "denominator", name: "达序时率分母", kind: "choice", words: { assessed: "已评价指标", all: "全部指标" } },
  {
    key: "calculation",
    name: "工作表算法",
    kind: "choice",
    words: { functions: "自定义函数", formulas: "普通公式", values: "数值" },
  },
  { key: "unreportedMark", name: "待报符号", kind: "text", longest: LONGEST_MARK },
  { key: "notApplicableMark", name: "不出数符号", kind: "text", longest: LONGEST_MARK },
  { key: "groupCells", name: "类别单元格", kind: "choice", words: { merged: "合并", repeated: "逐行重复" } },
  ...STATUS_WORDS,
];
