import { MANUAL_STATUS_NAMES } from "../domain/indicator/manualStatusNames";
import { ACTUAL_FORMULAS } from "./actualFormulas";
import type { ColumnLayout, SheetLayout } from "./columnLayout";
import { AGENCY_COLUMN, IDENTITY_COLUMNS, NOTE_COLUMN } from "./identityColumns";
import { KIND_COLUMNS, YOY_UNIT_COLUMN } from "./kindColumns";
import { PLANNING_COLUMNS } from "./planningColumns";

const FIGURE_COLUMNS: readonly ColumnLayout[] = [
  {
    role: "target",
    heading: "年度目标",
    width: 110,
    origin: "computed",
    show: "general",
    align: "left",
    formula: ACTUAL_FORMULAS.target,
  },
  { role: "baseline", heading: "基期值", width: 60, origin: "schema", show: "figure", align: "right" },
  { role: "actual", heading: "本期累计", width: 76, origin: "input", show: "figure", align: "right" },
  { role: "prior", heading: "上年同期", width: 76, origin: "input", show: "figure", align: "right" },
  { role: "publishedYoy", heading: "公布同比", width: 66, origin: "input", show: "rate", align: "right" },
  { ...YOY_UNIT_COLUMN, origin: "input" },
];

const COMPUTED_COLUMNS: readonly ColumnLayout[] = [
  {
    role: "completion",
    heading: "完成率",
    width: 62,
    origin: "computed",
    show: "share",
    align: "right",
    formula: ACTUAL_FORMULAS.completion,
  },
  {
    role: "elapsed",
    heading: "时间进度",
    width: 62,
    origin: "computed",
    show: "share",
    align: "right",
    formula: ACTUAL_FORMULAS.elapsed,
  },
  {
    role: "gap",
    heading: "差距",
    width: 56,
    origin: "computed",
    show: "points",
    align: "right",
    formula: ACTUAL_FORMULAS.gap,
  },
  {
    role: "yearOnYear",
    heading: "同比",
    width: 56,
    origin: "computed",
    show: "rate",
    align: "right",
    formula: ACTUAL_FORMULAS.yearOnYear,
  },
  {
    role: "status",
    heading: "执行情况",
    width: 74,
    origin: "computed",
    show: "general",
    align: "center",
    formula: ACTUAL_FORMULAS.status,
  },
];

/** What a person says of the status, and why (rule S8). */
const MANUAL_COLUMNS: readonly ColumnLayout[] = [
  {
    role: "manualStatus",
    heading: "人工评价",
    width: 74,
    origin: "input",
    show: "text",
    align: "center",
    isLate: true,
    choices: {
      words: Object.values(MANUAL_STATUS_NAMES),
      title: "人工评价",
      message: "需要改变系统判断时选择，并在“评价理由”中写明原因；没有理由的不采用。",
    },
  },
  { role: "manualReason", heading: "评价理由", width: 120, origin: "input", show: "text", align: "left", isLate: true },
];

/** What the formulas of a row need of 指标体系, and the growth of the indicator that it is held against. */
const LINK_COLUMNS: readonly ColumnLayout[] = [
  ...PLANNING_COLUMNS.map((column) => ({ ...column, isMirror: true }) as const),
  {
    role: "relatedGrowth",
    heading: "联动增速",
    width: 60,
    origin: "computed",
    show: "rate",
    align: "right",
    isLate: true,
    formula: ACTUAL_FORMULAS.relatedGrowth,
  },
  {
    role: "decimals",
    heading: "小数位数",
    width: 58,
    origin: "schema",
    show: "general",
    align: "center",
    isLate: true,
    isMirror: true,
  },
];

/**
 * 实绩2024年1-6月: the typed figures of a period and what follows from them. Every computed column takes typed cells only,
 * because each link of a chain of custom functions costs half a second in Excel on the web.
 */
export const ACTUAL_LAYOUT: SheetLayout = {
  meta: [{ key: "period", label: "报告期", row: 1, column: 2 }],
  hint: { row: 1, column: 7, text: "浅黄底蓝字为填写项：未报留空，本期不出数填“—”。灰底自动计算，差距为百分点。" },
  headerRow: 2,
  columns: [
    ...IDENTITY_COLUMNS,
    ...KIND_COLUMNS,
    ...FIGURE_COLUMNS,
    ...COMPUTED_COLUMNS,
    AGENCY_COLUMN,
    NOTE_COLUMN,
    ...MANUAL_COLUMNS,
    ...LINK_COLUMNS,
  ],
  tabColor: "#548235",
};
