import type { AnnexLayout } from "../../domain/annex/annexDefinition";
import type { AnnexNote } from "../../domain/annex/annexNote";
import type { AnnexWords } from "../../domain/annex/annexWords";
import type { Status } from "../../domain/evaluation/evaluation";
import type { PriceBasis } from "../../domain/indicator/indicator";
import { periodTitle } from "../../domain/period/periodTitle";
import type { RoundingMode } from "../../domain/rounding/roundingMode";
import { ANNEX_COLUMN_NAMES } from "../../domain/settings/annexNames";
import { TARGET_TYPE_NAMES } from "../../domain/indicator/targetTypeNames";
import { explanationTextZh } from "./explanationTextZh";
import { growthWordsZh } from "./growthWords";
import { statusesZh } from "./statuses";

const PRICE_BASES: Readonly<Record<PriceBasis, string>> = {
  constant: "不变价",
  comparable: "可比口径",
  current: "现价",
};

const ROUNDING: Readonly<Record<RoundingMode, string>> = {
  halfUp: "四舍五入",
  halfEven: "GB/T 8170“四舍六入五成双”",
  truncate: "截尾",
};

/** More names than this are counted, not listed. */
const MOST_NAMES = 6;

const span = (throughMonth: number): string => (throughMonth === 1 ? "1月" : `1—${throughMonth}月`);

const listed = (names: readonly string[]): string =>
  names.length <= MOST_NAMES ? names.join("、") : `${names.slice(0, MOST_NAMES).join("、")}等${names.length}项指标`;

/** Decimals in words, as notes say them. */
const DIGITS: Readonly<Record<number, string>> = { 1: "一", 2: "两", 3: "三", 4: "四" };

/** The office's own word for a status, where it has one. */
const called = ({ statusWords }: Pick<AnnexNote, "statusWords">, status: Status): string =>
  statusWords?.[status] ?? statusesZh[status];

/** More than the band: 以上 would count the band itself. */
const beyond = (note: Extract<AnnexNote, { readonly band: number }>): string =>
  note.band === 0 ? "" : `，好于目标超过${note.band}个百分点为${called(note, "ahead")}`;

type Sentences = {
  readonly [Code in AnnexNote["code"]]: (note: Extract<AnnexNote, { readonly code: Code }>) => string;
};

const NOTES: Sentences = {
  behindOnly: ({ behind, assessed, total, ...note }) =>
    behind === 0
      ? `${total}项指标中没有${called(note, "behind")}的（参加评价${assessed}项）。`
      : `本表只列${called(note, "behind")}的指标：${total}项指标中${behind}项，参加评价${assessed}项。`,
  gap: () => "差距以百分点计：按进度比较的为完成率减时间进度，其余为实际减目标（或完成率减100%）。",
  ofWhich: () => "“其中”项只列部分内容，合计不一定等于总数。",
  stretch: () => "期成目标单独列示，不影响执行情况的判断。",
  pace: ({ by, period, elapsed, band, ...note }) =>
    `时间进度按${by === "months" ? "月份" : "天数"}计算，${span(period.throughMonth)}为${elapsed}%；完成年度目标达到时间进度为${called(note, "onPace")}，高于时间进度${band === 0 ? "" : `超过${band}个百分点`}为${called(note, "ahead")}。`,
  schedule: ({ names }) => `${listed(names)}的时间进度按其进度安排计算。`,
  growthJudged: (note) => `增速类指标以实际增速与目标增速比较，不按时间进度折算${beyond(note)}。`,
  wholeTargetJudged: (note) => `比率、时点类指标以实际水平与全年目标比较，不按时间进度折算${beyond(note)}。`,
  priceBasis: ({ basis, names }) => `${listed(names)}的同比按${PRICE_BASES[basis]}计算。`,
  yearOnYearUnit: ({ points }) =>
    points ? "同比未注明单位的为百分数（%），注明“个百分点”的为比率之差。" : "同比为百分数（%）。",
  targetPending: (note) => `“${called(note, "targetPending")}”指年度目标未公布、未下达或原文未能识别。`,
  unreported: ({ mark }) => `${mark === "" ? "完成值空白" : `“${mark}”`}表示本期数据尚未上报或未公布。`,
  notApplicable: ({ mark }) =>
    `${mark === "" ? "按年度评价的指标完成值空白，" : `“${mark}”`}表示该指标只有年度数或按年度考核，本期不出数。`,
  manual: () => "执行情况带“*”的为人工评价，理由见工作表。",
  tolerance: ({ points }) => `目标中的“左右”按上下${points}个百分点掌握。`,
  rounding: ({ mode, decimals, judgeOn }) =>
    `${mode === "halfUp" ? "" : "完成值、同比和"}比率按${ROUNDING[mode]}${mode === "halfUp" ? "" : "修约，比率"}${decimals === 0 ? "取整数" : `保留${DIGITS[decimals] ?? decimals}位小数`}，执行情况按修约${judgeOn === "exact" ? "前" : "后"}的数判断。`,
  denominator: () => "达序时率、目标过半率以全部指标为分母。",
  source: ({ text }) => `资料来源：${text.replace(/[。．]$/u, "")}。`,
};

/** What a title says of its layout. */
const LAYOUTS: Readonly<Record<AnnexLayout, string>> = {
  groups: "",
  agencies: "（按责任单位）",
  behind: "（未达序时部分）",
};

/** The words of the annex (附表用语) in Chinese, rules X1 to X4. */
export const annexZh: AnnexWords = {
  label: "附表",
  title: (region, period, table = "国民经济和社会发展计划", layout = "groups") =>
    `${region}${period.year}年${table}${periodTitle(period)}执行情况表${LAYOUTS[layout]}`,
  unitLine: (unit) => `计量单位：${unit}`,
  headings: {
    ...ANNEX_COLUMN_NAMES,
    targetGrowth: "增长%",
    completion: "完成年度目标%",
    elapsed: "时间进度%",
    gap: "差距\n（百分点）",
    explanation: "情况说明",
  },
  targetSpanner: (period) => `${period.year}年目标`,
  periodSpanner: (period) => span(period.throughMonth),
  status: statusesZh,
  manualStatus: (status) => `${status}*`,
  type: TARGET_TYPE_NAMES,
  ofWhich: (name, first) => `${first ? "其中：" : "　　　"}${name}`,
  partOf: (name, whole) => `${whole}其中：${name}`,
  targetPart: (text, tier) => `${tier === "stretch" ? "期成目标" : "目标"}：${text}`,
  explanation: explanationTextZh,
  points: (value) => `${value}个百分点`,
  multiple: (value) => `${value}倍`,
  change: (side, size, unit) => (side === "same" ? "持平" : `${side === "more" ? "增加" : "减少"}${size}${unit}`),
  growth: growthWordsZh,
  partSeparator: "；",
  note: (note) => (NOTES[note.code] as (note: AnnexNote) => string)(note),
  noteLead: { only: "注：", first: "注：", next: "　　" },
};
