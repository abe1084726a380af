import type {
  BehindIndicator,
  PlanSummary,
  Shortfall,
  ShortfallYardstick,
  SummaryRate,
  SummarySection,
} from "../../domain/summary/summary";
import { DEFAULT_SUMMARY_STYLE, type SummaryStyle } from "../../domain/summary/summaryStyle";
import { periodTextZh } from "./periodTextZh";

/** What is held against what: `增速比目标低`. */
const SHORTFALLS: Readonly<Record<Exclude<ShortfallYardstick, "pace">, string>> = {
  growth: "增速比目标低",
  reduction: "降幅比目标低",
  target: "比目标低",
  limit: "比控制目标高",
  rank: "位次比目标低",
  rangeBelow: "比目标区间下限低",
  rangeAbove: "比目标区间上限高",
};

/** Names that say already what is held against the target. */
const NAMES_GROWTH = /增速|增幅|增长率?$/u;
const NAMES_REDUCTION = /降幅|下降|降低|削减|减少/u;

interface Phrases {
  readonly reached: string;
  readonly behind: string;
  readonly reachedRate: string;
  /** What the completion of a flow is held against. */
  readonly mark: string;
}

const WITHIN_YEAR: Phrases = {
  reached: "达超序时进度",
  behind: "未达序时进度",
  reachedRate: "达序时率",
  mark: "序时进度",
};
/** At the year's end pace is the whole target. */
const AT_YEAR_END: Phrases = {
  reached: "完成年度目标",
  behind: "未完成年度目标",
  reachedRate: "完成率",
  mark: "年度目标",
};

/**
 * The paragraph of a report about one annex (报告行文), rules N1 to N3 and S3: `2024年上半年，72项指标中，62项达超序时进度、10项未达序时
 * 进度，达序时率86.1%（62/72），过半率87.5%（63/72），详见附表。` In full, what is behind follows, each with its own gap.
 */
export function summaryTextZh(summary: PlanSummary, asked: Partial<SummaryStyle> = {}): string {
  const style = { ...DEFAULT_SUMMARY_STYLE, ...asked };
  const { counts, name, label, period } = summary;
  const { total } = counts;
  const subject = `${periodTextZh(period)}，${name ?? ""}${total}项指标`;
  if (total === 0) return `${periodTextZh(period)}，${name ?? ""}没有列入附表的指标。`;
  const see = `详见${label ?? "附表"}`;
  const parts = [`${subject}${countsText(summary)}`, ...ratesTexts(summary, style), see];
  return `${parts.join("，")}。${behindText(summary, style)}${sectionsText(summary, style)}`;
}

function phrasesOf({ period }: PlanSummary): Phrases {
  return period.throughMonth === 12 ? AT_YEAR_END : WITHIN_YEAR;
}

function countsText(summary: PlanSummary): string {
  const { total, reached, behind, annual, unreported, targetPending } = summary.counts;
  const phrases = phrasesOf(summary);
  const items: readonly (readonly [number, string])[] = [
    [reached, phrases.reached],
    [behind, phrases.behind],
    [annual, "为年度指标"],
    [unreported, "待报"],
    [targetPending, "目标待定"],
  ];
  const [only] = items.filter(([count]) => count === total);
  if (only) return total === 1 ? only[1] : `全部${only[1]}`;
  return `中，${listOf(items.flatMap(([count, words]) => (count === 0 ? [] : [`${count}项${words}`])))}`;
}

function ratesTexts(summary: PlanSummary, { halfwayRate }: SummaryStyle): readonly string[] {
  const { counts, denominator } = summary;
  const rates = [
    ...rateText(phrasesOf(summary).reachedRate, summary.reachedRate),
    ...(halfwayRate ? rateText("过半率", summary.halfwayRate) : []),
  ];
  const [first, ...others] = rates;
  if (first === undefined || counts.assessed === counts.total) return rates;
  const base = denominator === "all" ? `按全部${counts.total}项计` : `按已评价的${counts.assessed}项计`;
  return [`${base}，${first}`, ...others];
}

function rateText(name: string, { percent, numerator, denominator }: SummaryRate): readonly string[] {
  return percent === null ? [] : [`${name}${percent}%（${numerator}/${denominator}）`];
}

function behindText(summary: PlanSummary, style: SummaryStyle): string {
  const { behind } = summary;
  if (style.length === "brief" || behind.length === 0) return "";
  const phrases = phrasesOf(summary);
  const items = behind.map((indicator) => itemText(indicator, style, phrases)).join("；");
  return `${phrases.behind}的${behind.length}项指标为：${items}。`;
}

function itemText(indicator: BehindIndicator, { agencies }: SummaryStyle, { mark }: Phrases): string {
  const { name, agency, shortfalls, judgement } = indicator;
  const whose = agencies && agency !== "" ? `（${agency}）` : "";
  const why = judgement === null ? [] : [`（人工评价：${judgement.trim().replace(/[。．]$/u, "")}）`];
  return `${name}${whose}${[...shortfalls.map((shortfall) => shortfallText(shortfall, name, mark)), ...why].join("、")}`;
}

function shortfallText({ yardstick, size, unit }: Shortfall, name: string, mark: string): string {
  if (size === null) return "与目标持平，目标要求超过此数";
  if (yardstick === "pace") return `比${mark}低${size}${unit}`;
  const said = yardstick === "growth" ? NAMES_GROWTH : yardstick === "reduction" ? NAMES_REDUCTION : null;
  const words = SHORTFALLS[yardstick];
  const short = said?.test(name) === true ? words.slice(2) : words;
  return `${short}${size}${yardstick === "rank" ? "位" : unit}`;
}

function sectionsText(summary: PlanSummary, { sections }: SummaryStyle): string {
  if (sections === "none") return "";
  return sections === "groups" ? groupsText(summary) : agenciesText(summary);
}

function groupsText(summary: PlanSummary): string {
  const sections = summary.byGroup.map((section) => `${section.name || "未分类"}${sectionText(section, summary)}`);
  return sections.length < 2 ? "" : `分类别看，${sections.join("；")}。`;
}

function sectionText({ counts }: SummarySection, summary: PlanSummary): string {
  return `${counts.total}项${countsText({ ...summary, counts })}`;
}

function agenciesText({ byAgency }: PlanSummary): string {
  const behind = byAgency.filter(({ counts }) => counts.behind > 0);
  if (behind.length === 0) return "";
  const items = behind.map(({ name, counts }) => `${name || "未明确责任单位的"}${counts.behind}项`);
  return `未达指标按责任单位分：${items.join("、")}。`;
}

function listOf(items: readonly string[]): string {
  return items.join("、");
}
