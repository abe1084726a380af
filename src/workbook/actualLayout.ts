import type { ColumnLayout, SheetLayout } from "./columnLayout";
import { AGENCY_COLUMN, IDENTITY_COLUMNS, NOTE_COLUMN } from "./identityColumns";
import { KIND_COLUMNS, YOY_UNIT_COLUMN } from "./kindColumns";

/**
 * The figure that status and gap are judged by: growth for 增速 (published, else the figure itself where its unit is %,
 * else current ÷ prior), the figure itself for every other kind. Always a value or "", never a reference to a blank cell,
 * which a custom function would get as 0 on one platform and as nothing on another.
 */
const OWN_GROWTH = `IF({actual}="","",IF(AND(ISNUMBER({actual}),{unit}<>"%"),IF(N({prior})>0,ROUND(({actual}/{prior}-1)*100,10),""),{actual}))`;
const JUDGED = `IF({kind}="增速",IF({publishedYoy}<>"",{publishedYoy},${OWN_GROWTH}),IF({actual}="","",{actual}))`;

/** The typed target: the same row of the target sheet where the codes agree, else the row that has the code. */
const TARGET = `=IF({code}="","",IF({there.code}={code},{there.target}&"",IFERROR(INDEX({there.target:column},MATCH({code},{there.code:column},0))&"","")))`;

const COMPLETION = `=IF(OR({code}="",{target}="",{actual}="",{kind}="增速"),"",IFERROR(IF({baseline}="",PLAN.COMPLETION({actual},{target},{direction}&""),PLAN.COMPLETION({actual},{target},{direction}&"",{baseline})),""))`;

/** The way from the baseline that is left, for what PLAN.GAP cannot say without a baseline. */
const GAP_FROM_BASELINE = `IF(OR({baseline}="",{actual}=""),"",IFERROR(ROUND((PLAN.COMPLETION({actual},{target},{direction}&"",{baseline})-1)*100,10),""))`;
const GAP = `=IF(OR({code}="",{target}=""),"",IF(${JUDGED}="","",IFERROR(PLAN.GAP(${JUDGED},{target},{period},{kind},{direction}&""),${GAP_FROM_BASELINE})))`;

const YEAR_ON_YEAR = `=IF({code}="","",IF({publishedYoy}<>"",{publishedYoy},IF(AND({kind}="增速",{unit}="%"),IF({actual}="","",{actual}),IF(OR({actual}="",{prior}="",{kind}="位次"),"",IF(OR({kind}="比率",{kind}="下降率",AND({unit}="%",{kind}<>"累计量")),PLAN.YOYPOINTS({actual},{prior}),PLAN.YOY({actual},{prior}))))))`;

const STATUS = `=IF({code}="","",PLAN.STATUS(${JUDGED},{target},{period},{kind},{direction}&""))`;

const FIGURE_COLUMNS: readonly ColumnLayout[] = [
  {
    role: "target",
    heading: "年度目标",
    width: 110,
    origin: "computed",
    show: "general",
    align: "left",
    formula: TARGET,
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
    formula: COMPLETION,
  },
  {
    role: "elapsed",
    heading: "时间进度",
    width: 62,
    origin: "computed",
    show: "share",
    align: "right",
    formula: `=IF({code}="","",PLAN.ELAPSED({period}))`,
  },
  {
    role: "gap",
    heading: "差距",
    width: 56,
    origin: "computed",
    show: "points",
    align: "right",
    formula: GAP,
  },
  {
    role: "yearOnYear",
    heading: "同比",
    width: 56,
    origin: "computed",
    show: "rate",
    align: "right",
    formula: YEAR_ON_YEAR,
  },
  {
    role: "status",
    heading: "执行情况",
    width: 74,
    origin: "computed",
    show: "general",
    align: "center",
    formula: STATUS,
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
  columns: [...IDENTITY_COLUMNS, ...KIND_COLUMNS, ...FIGURE_COLUMNS, ...COMPUTED_COLUMNS, AGENCY_COLUMN, NOTE_COLUMN],
  tabColor: "#548235",
};
