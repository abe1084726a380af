import type { AnnexField } from "../domain/settings/annexLine";
import { ANNEX_COMPOUND_NAMES, ANNEX_LAYOUT_NAMES } from "../domain/settings/annexNames";
import type { SettingKey } from "../domain/settings/settingDefinition";

/** Headings of the settings (设置区): each setting is found by its name in the first column, wherever its row stands. */
export const SETTING_HEADINGS = { name: "设置项", value: "取值", standard: "默认值", help: "说明" } as const;

/** One column of the block of annexes. */
export interface AnnexBlockColumn {
  readonly field: AnnexField;
  readonly heading: string;
  readonly choices?: readonly string[];
}

/** Columns of the block of annexes (附表定义区), one row for each annex. */
export const ANNEX_BLOCK: readonly AnnexBlockColumn[] = [
  { field: "label", heading: "附表" },
  { field: "table", heading: "数据表" },
  { field: "layout", heading: "版式", choices: Object.values(ANNEX_LAYOUT_NAMES) },
  { field: "title", heading: "标题" },
  { field: "columns", heading: "栏目" },
  { field: "compound", heading: "多项目标", choices: Object.values(ANNEX_COMPOUND_NAMES) },
];

/** What the sheet says besides its lines, and how much room it leaves. */
export const SETTINGS_SHEET_LAYOUT = {
  title: "计划设置",
  hint: "浅黄底蓝字为填写项，改后自动生效；清空即恢复默认。行可以排序、移动，设置项的名称请勿改动。",
  /** Stands in place of the hint until the sheet is whole and every formula refers to it. */
  unfinished: "本表尚未写完，部分公式还未引用本表：请重新保存设置。",
  hintRow: 1,
  headerRow: 2,
  /** Rows left for settings of later versions, inside what formulas refer to. */
  spareRows: 6,
  annexTitle: "附表定义（不填时，每个数据表一张附表；栏目用顿号分隔，留空为默认栏目）",
  annexRows: 12,
  widths: [112, 150, 108, 480, 260, 72],
  tabColor: "#BF8F00",
} as const;

/** What a setting does, for the people who fill in the sheet (说明). */
export const SETTING_HELP: Readonly<Record<SettingKey, string>> = {
  elapsedBy: "上半年按月份为 6÷12，按天数为 182÷366（闰年）；有进度安排的指标不受影响。",
  aheadBand: "完成率高于时间进度（增速、水平好于目标）超过多少个百分点才算超序时。",
  approximateTolerance: "目标写“左右”时，上下多少个百分点以内算达到。",
  judgeOn: "用修约前的精确数判断，还是用修约后印出来的数判断。",
  rounding: "四舍五入；五成双即 GB/T 8170“四舍六入五成双”；截尾即只舍不入。",
  rateDecimals: "完成率、时间进度、同比等比率印几位小数。",
  denominator: "达序时率、目标过半率除以已评价的指标数，还是全部指标数。",
  calculation: "工作表中自动计算的列用自定义函数、普通公式，还是只留数值。",
  unreportedMark: "附表中尚未上报的完成值印什么；留空即空白。",
  notApplicableMark: "附表中本期不出数的完成值印什么。",
  groupCells: "附表的类别栏合并单元格，还是每行重复。",
  "statusWords.completed": "附表中“已完成全年”改印什么；工作表仍用原词。",
  "statusWords.ahead": "附表中“超序时”改印什么。",
  "statusWords.onPace": "附表中“达序时”改印什么。",
  "statusWords.behind": "附表中“未达序时”改印什么。",
  "statusWords.annual": "附表中“年度指标”改印什么。",
  "statusWords.unreported": "附表中“待报”改印什么。",
  "statusWords.targetPending": "附表中“目标待定”改印什么。",
};
