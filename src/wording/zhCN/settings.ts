import { ANNEX_COLUMN_NAMES, ANNEX_COMPOUND_NAMES, ANNEX_LAYOUT_NAMES } from "../../domain/settings/annexNames";
import type { SettingKey } from "../../domain/settings/settingDefinition";
import { SETTING_DEFINITIONS } from "../../domain/settings/settingDefinitions";
import type { SettingWords } from "../settingWords";

const names = Object.fromEntries(SETTING_DEFINITIONS.map(({ key, name }) => [key, name]));

const printedAs = (word: string): string => `附表中“${word}”改印成什么；工作表和本窗格仍用原词。`;

/** The settings (设置用语) in Chinese; names and choices are those of the sheet 计划设置. */
export const settingsZh: SettingWords = {
  name: names as Readonly<Record<SettingKey, string>>,
  explanation: {
    elapsedBy:
      "时间进度怎样算。按月份，上半年是 6÷12＝50.0%；按天数，2024 年上半年是 182÷366≈49.7%。有进度安排的指标按其安排。",
    aheadBand: "完成率高于时间进度，超过多少个百分点才算“超序时”，恰好或不到的算“达序时”；增速、水平类好于目标的同此。",
    approximateTolerance: "目标写“左右”时，差多少个百分点以内算达到。设为 0.5 时，“增长5%左右”实际 4.5% 算达到。",
    judgeOn: "49.96% 印成 50.0%：按修约前的数是未达，按修约后的数是达到。默认按修约前，并列出易生误解的行。",
    rounding: "四舍五入；五成双即 GB/T 8170 的“四舍六入五成双”；截尾即只舍不入，2÷3 印成 66.6%。",
    rateDecimals: "完成率、时间进度、同比等比率印几位小数。",
    denominator: "达序时率、目标过半率除以已评价的指标（不含年度指标、待报、目标待定），还是全部指标。",
    calculation:
      "工作表中自动计算的列怎样存放：自定义函数即时计算；普通公式不依赖本加载项，WPS 中亦可计算；数值不再变动。",
    unreportedMark: "附表中尚未上报的完成值印什么；留空即空白。",
    notApplicableMark: "附表中本期不出数的完成值印什么，默认“—”。",
    groupCells: "附表的类别栏合并成一格，还是在每一行重复，重复便于筛选。",
    "statusWords.completed": printedAs("已完成全年"),
    "statusWords.ahead": printedAs("超序时"),
    "statusWords.onPace": printedAs("达序时"),
    "statusWords.behind": printedAs("未达序时"),
    "statusWords.annual": printedAs("年度指标"),
    "statusWords.unreported": printedAs("待报"),
    "statusWords.targetPending": printedAs("目标待定"),
  },
  choice: ({ words }, value) => words[value] ?? value,
  points: "个百分点",
  layout: ANNEX_LAYOUT_NAMES,
  column: ANNEX_COLUMN_NAMES,
  compound: ANNEX_COMPOUND_NAMES,
};
